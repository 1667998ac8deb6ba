package dashwright.compiler.inference;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Nodes;
import dashwright.dsl.model.Metric;
import java.util.List;
import java.util.Optional;

/** The histograms that expressions are made of. */
final class Histograms {
  private static final List<Metric.Type> MEASURING =
      List.of(Metric.Type.HISTOGRAM, Metric.Type.NATIVE_HISTOGRAM, Metric.Type.SUMMARY);

  private Histograms() {}

  /** The one histogram or summary that all selectors of an expression read. */
  static Optional<Metric> below(Knowledge knowledge, Expression expression) {
    return only(series(knowledge, expression));
  }

  /** The one histogram whose sum is divided by its count: an average. */
  static Optional<Metric> averaged(Knowledge knowledge, Binary binary) {
    if (binary.operator() != BinaryOperator.DIVIDE) {
      return Optional.empty();
    }
    List<Optional<Series>> sums = series(knowledge, binary.left());
    List<Optional<Series>> counts = series(knowledge, binary.right());
    return are(sums, Series.Part.SUM) && are(counts, Series.Part.COUNT)
        ? only(sums).filter(metric -> only(counts).filter(metric::equals).isPresent())
        : Optional.empty();
  }

  private static boolean are(List<Optional<Series>> all, Series.Part part) {
    return all.stream().allMatch(one -> one.filter(series -> series.part() == part).isPresent());
  }

  private static List<Optional<Series>> series(Knowledge knowledge, Expression expression) {
    return Nodes.selectors(expression).stream().map(knowledge::series).toList();
  }

  private static Optional<Metric> only(List<Optional<Series>> all) {
    List<Optional<Metric>> metrics =
        all.stream().map(one -> one.map(Series::metric)).distinct().toList();
    return metrics.size() == 1
        ? metrics.get(0).filter(metric -> MEASURING.contains(metric.type()))
        : Optional.empty();
  }
}
