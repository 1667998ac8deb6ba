package dashwright.renderer.measure;

/** The ids of findings that only values can show. */
public final class DataRules {
  /** A query was not answered. */
  public static final String QUERY_FAILED = "query-failed";

  /** A query has no value at all. */
  public static final String NO_DATA = "no-data";

  /** A series pauses. */
  public static final String DATA_GAP = "data-gap";

  /** A query takes long. */
  public static final String SLOW_QUERY = "slow-query";

  /** A metric of the catalogue is not there. */
  public static final String METRIC_NOT_FOUND = "metric-not-found";

  /** More series than a chart should show; also told from definitions. */
  static final String TOO_MANY_SERIES = "too-many-series";

  /** One series hides another; also told from definitions. */
  static final String MIXED_RANGES = "mixed-ranges";

  private DataRules() {}
}
