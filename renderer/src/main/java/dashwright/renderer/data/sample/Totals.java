package dashwright.renderer.data.sample;

/**
 * How many events there are from a time until now, from sums on a lattice that is finer the nearer
 * it is to now. A difference costs the same however long it is; the lattice is filled when first
 * needed.
 */
final class Totals {
  private static final long[] CELL = {Times.MINUTE, 10 * Times.MINUTE, Times.HOUR, 6 * Times.HOUR};

  /** 2, 40, 400 and 800 days back. */
  private static final int[] CELLS = {2 * 1440, 38 * 144, 360 * 24, 400 * 4};

  private static final int KINDS = 3;

  /** What happens at a time: all events, failed ones, slow ones; a second. */
  interface Rates {
    void at(long time, double[] into);
  }

  private final Rates rates;
  private final long now;
  private final Shelf shelf;

  /** For each tier, at each knot the sums of the three kinds in turn. */
  private final double[][] sums = new double[CELL.length][];

  Totals(Rates rates, long now) {
    this(rates, now, new Shelf());
  }

  /** Keeps its sums on a shelf that others use, too. */
  Totals(Rates rates, long now, Shelf shelf) {
    this.rates = rates;
    this.now = now;
    this.shelf = shelf;
  }

  /** How far back it reaches, in milliseconds. */
  static long reach() {
    long reach = 0;
    for (int tier = 0; tier < CELL.length; tier++) {
      reach += CELL[tier] * CELLS[tier];
    }
    return reach;
  }

  /** Events between two times. */
  double between(long from, long to, Mix mix) {
    return until(from, mix) - until(to, mix);
  }

  /** Events from a time until now. */
  double until(long time, Mix mix) {
    long back = Math.max(0, now - time);
    int tier = 0;
    while (tier < CELL.length - 1 && back > CELL[tier] * CELLS[tier]) {
      back -= CELL[tier] * CELLS[tier];
      tier++;
    }
    double[] knots = knots(tier);
    double position = Math.min((double) back / CELL[tier], CELLS[tier]);
    int knot = Math.min((int) position, CELLS[tier] - 1);
    double near = at(knots, knot, mix);
    return near + (at(knots, knot + 1, mix) - near) * (position - knot);
  }

  private static double at(double[] knots, int knot, Mix mix) {
    int at = KINDS * knot;
    return mix.all() * knots[at] + mix.failed() * knots[at + 1] + mix.slow() * knots[at + 2];
  }

  private double[] knots(int tier) {
    double[] known = sums[tier];
    if (known == null) {
      known = filled(tier);
      sums[tier] = known;
      shelf.put(() -> sums[tier] = null);
    }
    return known;
  }

  private double[] filled(int tier) {
    double[] knots = new double[KINDS * (CELLS[tier] + 1)];
    long end = now;
    for (int nearer = 0; nearer < tier; nearer++) {
      end -= CELL[nearer] * CELLS[nearer];
    }
    if (tier > 0) {
      System.arraycopy(knots(tier - 1), KINDS * CELLS[tier - 1], knots, 0, KINDS);
    }
    double seconds = (double) CELL[tier] / Times.SECOND;
    double[] rate = new double[KINDS];
    for (int i = 1; i <= CELLS[tier]; i++) {
      rates.at(end - CELL[tier] * i + CELL[tier] / 2, rate);
      for (int kind = 0; kind < KINDS; kind++) {
        knots[KINDS * i + kind] = knots[KINDS * (i - 1) + kind] + rate[kind] * seconds;
      }
    }
    return knots;
  }
}
