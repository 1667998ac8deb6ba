package dashwright.renderer.data.sample;

/**
 * Value noise over time: random numbers at equal distances, joined smoothly.
 *
 * @param seed which noise
 * @param period the distance, in milliseconds
 */
record Noise(Seed seed, long period) {

  /** From -1 to 1. */
  double at(long time) {
    long knot = Math.floorDiv(time, period);
    double part = (double) (time - knot * period) / period;
    double smooth = part * part * (3 - 2 * part);
    double left = seed.unit(knot);
    double right = seed.unit(knot + 1);
    return 2 * (left + (right - left) * smooth) - 1;
  }
}
