package dashwright.compiler.promql.evaluation;

/**
 * How much a query may ask for.
 *
 * @param steps evaluation times of a range query
 * @param series series of one selector
 * @param samples samples read, in all; they are held for one series at a time
 * @param values values calculated from them, in all; they are held at once
 * @param visits samples looked at again in overlapping windows, in all
 */
public record Limits(int steps, int series, long samples, long values, long visits) {
  /** As many steps as Prometheus allows; the rest takes seconds and a few hundred megabytes. */
  public static final Limits DEFAULT =
      new Limits(11_000, 50_000, 100_000_000, 20_000_000, 2_000_000_000);
}
