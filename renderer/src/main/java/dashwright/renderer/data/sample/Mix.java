package dashwright.renderer.data.sample;

/**
 * Which events a counter counts: so much of each kind. A failed or slow event is one of all.
 *
 * @param all of all events
 * @param failed of those that fail, besides
 * @param slow of those that are slow, besides
 */
record Mix(double all, double failed, double slow) {
  static final Mix ALL = new Mix(1, 0, 0);
  static final Mix FAILED = new Mix(0, 1, 0);

  Mix times(double factor) {
    return new Mix(factor * all, factor * failed, factor * slow);
  }
}
