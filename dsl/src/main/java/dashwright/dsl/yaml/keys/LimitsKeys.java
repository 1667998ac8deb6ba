package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Project.Limits;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import java.math.BigDecimal;
import java.util.List;

/** The keys of the limits of charts. */
final class LimitsKeys {
  private static final Limits STANDARD = Limits.standard();

  private static final Key<Integer> METRICS =
      count("metrics-per-chart", STANDARD.metricsPerChart(), "Most metrics in one chart");
  private static final Key<Integer> SERIES =
      count("series-per-chart", STANDARD.seriesPerChart(), "Most series in one chart");
  private static final Key<Integer> POINTS =
      count("points-per-series", STANDARD.pointsPerSeries(), "Most points of one series");
  private static final Key<BigDecimal> RATIO =
      Key.or(
          "range-ratio",
          STANDARD.rangeRatio(),
          STANDARD.rangeRatio().toPlainString(),
          Scalars.POSITIVE,
          "How many times the largest typical value of a chart may be the smallest");

  static final ObjectType<Limits> LIMITS =
      ObjectType.of(
          "limits",
          "How much a chart may show",
          List.of(METRICS, SERIES, POINTS, RATIO),
          it -> new Limits(it.get(METRICS), it.get(SERIES), it.get(POINTS), it.get(RATIO)));

  private LimitsKeys() {}

  private static Key<Integer> count(String name, int standard, String description) {
    return Key.or(name, standard, String.valueOf(standard), Scalars.COUNT, description);
  }
}
