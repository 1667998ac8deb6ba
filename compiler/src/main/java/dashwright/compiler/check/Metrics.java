package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftQuery;
import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.ResultLabels;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.promql.VectorSelector;
import dashwright.compiler.resolve.Catalogue;
import dashwright.dsl.model.Metric;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What queries say about the metrics that they read. */
final class Metrics {
  /** Functions whose result has another unit than the metric. */
  private static final Set<String> COUNTING =
      Set.of(
          "changes",
          "resets",
          "absent",
          "absent_over_time",
          "count_over_time",
          "present_over_time",
          "timestamp",
          "histogram_count",
          "histogram_fraction",
          "stdvar_over_time");

  private static final Set<String> QUANTILES =
      Set.of("histogram_quantile", "histogram_quantiles", "quantile_over_time");

  private Metrics() {}

  /** The names of the series that a query reads, each once. */
  static List<String> names(DraftQuery query) {
    return Selectors.of(query.promql()).stream()
        .map(Selectors.Selector::metric)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** The names of the series that a chart reads, each once. */
  static List<String> names(DraftChart chart) {
    return chart.queries().stream().flatMap(q -> names(q).stream()).distinct().toList();
  }

  /** The one metric whose values a query shows in the metric's own unit. */
  static Optional<Metric> plain(Catalogue catalogue, DraftQuery query) {
    List<String> names = names(query);
    boolean altered = Nodes.of(query.promql()).stream().anyMatch(Metrics::alters);
    return names.size() != 1 || altered ? Optional.empty() : catalogue.find(names.get(0));
  }

  private static boolean alters(Expression node) {
    if (node instanceof Call call) {
      return COUNTING.contains(call.name());
    }
    if (node instanceof Aggregation aggregation) {
      return aggregation.operator().name().toLowerCase(Locale.ROOT).startsWith("count");
    }
    return node instanceof Binary binary
        && (binary.comparison() == Binary.Comparison.BOOL
            || (binary.operator().kind() == BinaryOperator.Kind.ARITHMETIC
                && reads(binary.left())
                && reads(binary.right())));
  }

  private static boolean reads(Expression node) {
    return node instanceof VectorSelector || node.children().stream().anyMatch(Metrics::reads);
  }

  /** Whether a query gives a value where one side has none. */
  static boolean fills(DraftQuery query) {
    return Nodes.of(query.promql()).stream()
        .anyMatch(node -> node instanceof Binary b && b.operator() == BinaryOperator.OR);
  }

  /** Whether a query shows a percentile. */
  static boolean quantile(DraftQuery query) {
    boolean computed =
        Nodes.of(query.promql()).stream()
            .anyMatch(node -> node instanceof Call call && QUANTILES.contains(call.name()));
    return computed
        || Selectors.of(query.promql()).stream()
            .flatMap(selector -> selector.matchers().stream())
            .anyMatch(matcher -> matcher.label().equals("quantile"));
  }

  /** How many series a query may give, by the label counts of the catalogue. */
  static long series(Catalogue catalogue, DraftQuery query) {
    long product = product(catalogue, query);
    return Math.min(product, Nodes.kept(query.promql()).orElse(product));
  }

  private static long product(Catalogue catalogue, DraftQuery query) {
    return ResultLabels.of(query.promql()).labels().stream()
        .mapToLong(label -> count(catalogue, names(query), label))
        .reduce(1, (a, b) -> Math.min(Integer.MAX_VALUE, a * b));
  }

  private static long count(Catalogue catalogue, List<String> names, String label) {
    return names.stream()
        .map(catalogue::find)
        .flatMap(Optional::stream)
        .flatMap(metric -> metric.labels().stream())
        .filter(declared -> declared.name().equals(label))
        .mapToLong(Metric.Label::count)
        .max()
        .orElse(1);
  }
}
