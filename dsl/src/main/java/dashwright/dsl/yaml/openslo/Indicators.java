package dashwright.dsl.yaml.openslo;

import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Site;
import java.util.List;
import java.util.Optional;

/** The keys of an SLI. */
final class Indicators {
  private static final Key<Optional<Boolean>> COUNTER =
      Key.optional("counter", Scalars.BOOLEAN, "Whether the metrics only grow");
  private static final Key<Optional<MetricSource>> GOOD =
      Key.optional("good", MetricSource.METRIC, "Good events");
  private static final Key<Optional<MetricSource>> BAD =
      Key.optional("bad", MetricSource.METRIC, "Bad events");
  private static final Key<Optional<MetricSource>> TOTAL =
      Key.optional("total", MetricSource.METRIC, "All events");
  private static final Key<Optional<Site>> RAW =
      Marks.unsupported(
          "raw",
          "a ratio without its events cannot be summed over a window",
          "write `good` or `bad`, and `total`");
  private static final Key<Optional<Site>> RAW_TYPE = Marks.raw("rawType", "What `raw` is");

  private static final ObjectType<Metric> RATIO =
      ObjectType.<Metric>checked(
              "OpenSLO ratio",
              "Good or bad events of all",
              List.of(COUNTER, GOOD, BAD, TOTAL, RAW, RAW_TYPE),
              Indicators::ratio)
          .oneOf(List.of(List.of(GOOD, TOTAL), List.of(BAD, TOTAL), List.of(RAW)));

  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "What it measures");
  private static final Key<Optional<Metric>> RATIO_KEY =
      Key.optional("ratioMetric", RATIO, "Good or bad events of all");
  private static final Key<Optional<MetricSource>> THRESHOLD =
      Key.optional("thresholdMetric", MetricSource.METRIC, "Values to compare with a limit");

  /** What an SLI says. */
  static final ObjectType<Metric> SPEC =
      ObjectType.checked(
              "OpenSLO SLI",
              "What is measured",
              List.of(DESCRIPTION, RATIO_KEY, THRESHOLD),
              Indicators::metric)
          .oneOf(List.of(List.of(RATIO_KEY), List.of(THRESHOLD)));

  private Indicators() {}

  private static Optional<Metric> metric(Fields it) {
    return it.get(RATIO_KEY).or(() -> it.get(THRESHOLD).map(Metric.Threshold::new));
  }

  private static Optional<Metric> ratio(Fields it) {
    if (it.get(COUNTER).isEmpty()) {
      return it.site()
          .refuse(
              ShapeRules.MISSING_KEY,
              it.site().what() + " has no `counter`",
              "write `counter: true` for metrics that only grow, or `counter: false` for rates");
    }
    Metric.Form form = it.get(COUNTER).get() ? Metric.Form.COUNTER : Metric.Form.VALUE;
    return it.get(TOTAL)
        .flatMap(
            total ->
                it.get(GOOD)
                    .<Metric>map(good -> new Metric.Ratio(Metric.Part.GOOD, form, good, total))
                    .or(
                        () ->
                            it.get(BAD)
                                .map(bad -> new Metric.Ratio(Metric.Part.BAD, form, bad, total))));
  }
}
