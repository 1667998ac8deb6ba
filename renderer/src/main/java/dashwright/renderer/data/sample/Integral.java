package dashwright.renderer.data.sample;

import java.util.function.LongToDoubleFunction;

/**
 * The integral of a rate over time, from sums on a lattice that is finer the nearer it is to now. A
 * window costs the same however long it is; the lattice is filled when first needed.
 */
final class Integral {
  private static final long[] CELL = {Times.MINUTE, 10 * Times.MINUTE, Times.HOUR, 6 * Times.HOUR};

  /** 2, 40, 400 and 4000 days back. */
  private static final int[] CELLS = {2 * 1440, 38 * 144, 360 * 24, 3600 * 4};

  private final LongToDoubleFunction rate;
  private final long now;
  private final double[][] sums = new double[CELL.length][];

  /**
   * Makes an integral.
   *
   * @param rate events a second at a time
   * @param now where it ends; after it nothing counts
   */
  Integral(LongToDoubleFunction rate, long now) {
    this.rate = rate;
    this.now = now;
  }

  /** How many events there were. */
  double between(long from, long to) {
    return until(from) - until(to);
  }

  /** How far back it reaches. */
  static long reach() {
    long reach = 0;
    for (int tier = 0; tier < CELL.length; tier++) {
      reach += CELL[tier] * CELLS[tier];
    }
    return reach;
  }

  /** Events from a time until now. */
  private double until(long time) {
    long back = Math.max(0, now - time);
    int tier = 0;
    while (tier < CELL.length - 1 && back > CELL[tier] * CELLS[tier]) {
      back -= CELL[tier] * CELLS[tier];
      tier++;
    }
    double[] knots = knots(tier);
    double position = Math.min((double) back / CELL[tier], CELLS[tier]);
    int knot = Math.min((int) position, CELLS[tier] - 1);
    return knots[knot] + (knots[knot + 1] - knots[knot]) * (position - knot);
  }

  private double[] knots(int tier) {
    if (sums[tier] == null) {
      sums[tier] = tier == 0 ? filled(0, now, 0) : filledBehind(tier);
    }
    return sums[tier];
  }

  private double[] filledBehind(int tier) {
    long end = now;
    for (int nearer = 0; nearer < tier; nearer++) {
      end -= CELL[nearer] * CELLS[nearer];
    }
    return filled(tier, end, knots(tier - 1)[CELLS[tier - 1]]);
  }

  private double[] filled(int tier, long end, double sum) {
    double[] knots = new double[CELLS[tier] + 1];
    knots[0] = sum;
    double seconds = (double) CELL[tier] / Times.SECOND;
    for (int i = 1; i < knots.length; i++) {
      long middle = end - CELL[tier] * i + CELL[tier] / 2;
      knots[i] = knots[i - 1] + rate.applyAsDouble(middle) * seconds;
    }
    return knots;
  }
}
