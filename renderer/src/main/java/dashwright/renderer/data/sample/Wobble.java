package dashwright.renderer.data.sample;

/** A factor around 1: noise of minutes, of half an hour, of hours. */
final class Wobble {
  private final Noise fine;
  private final Noise middle;
  private final Noise slow;
  private final double fineShare;
  private final double middleShare;
  private final double slowShare;

  /**
   * Makes a factor; the shares say how far each noise may move it, and sum up to less than 1.
   *
   * @param seed which one
   * @param fineShare of the noise of minutes
   * @param middleShare of the noise of half an hour
   * @param slowShare of the noise of hours
   */
  Wobble(Seed seed, double fineShare, double middleShare, double slowShare) {
    this.fine = new Noise(seed.and("fine"), 2 * Times.MINUTE);
    this.middle = new Noise(seed.and("middle"), 25 * Times.MINUTE);
    this.slow = new Noise(seed.and("slow"), 5 * Times.HOUR);
    this.fineShare = fineShare;
    this.middleShare = middleShare;
    this.slowShare = slowShare;
  }

  double at(long time) {
    return 1
        + fineShare * fine.at(time)
        + middleShare * middle.at(time)
        + slowShare * slow.at(time);
  }
}
