package dashwright.compiler.promql.evaluation;

/** A series as it was collected. */
public interface RawSeries {
  /** Its labels, the metric's name among them. */
  Labels labels();

  /**
   * Its samples at ascending times, all within the reading. Called once or more for each query that
   * selects the series, for one stretch of time after the other.
   */
  Samples samples(Reading reading);
}
