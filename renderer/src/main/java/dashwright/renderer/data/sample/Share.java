package dashwright.renderer.data.sample;

/**
 * What one of several has of the whole.
 *
 * @param traffic of all events, 0 to 1
 * @param failures of the failed events, 0 to 1
 * @param pace how much longer it takes: 1 is as long
 */
record Share(double traffic, double failures, double pace) {
  static final Share ALL = new Share(1, 1, 1);

  Share of(Share other) {
    return new Share(traffic * other.traffic, failures * other.failures, pace * other.pace);
  }
}
