package dashwright.dsl.yaml.openslo;

import java.util.List;

/** What an SLI measures. */
sealed interface Metric {

  /** The queries that it asks. */
  List<MetricSource> sources();

  /**
   * Good or bad events of all.
   *
   * @param part which events the first query counts
   * @param form what the queries give
   * @param events the query of the good, or the bad, events
   * @param total the query of all events
   */
  record Ratio(Part part, Form form, MetricSource events, MetricSource total) implements Metric {
    @Override
    public List<MetricSource> sources() {
      return List.of(events, total);
    }
  }

  /** Values that an objective compares with a limit. */
  record Threshold(MetricSource values) implements Metric {
    @Override
    public List<MetricSource> sources() {
      return List.of(values);
    }
  }

  /** A part of all events. */
  enum Part {
    GOOD,
    BAD
  }

  /** What a query gives. */
  enum Form {
    /** A number that only grows. */
    COUNTER,
    /** A number that goes up and down. */
    VALUE
  }
}
