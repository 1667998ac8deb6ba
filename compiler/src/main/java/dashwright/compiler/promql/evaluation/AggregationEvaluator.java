package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Expression;
import java.util.ArrayList;
import java.util.List;

/** Aggregations: one row for each group, or some rows of each. */
final class AggregationEvaluator {
  private final Interpreter interpreter;
  private final Aggregation aggregation;

  AggregationEvaluator(Interpreter interpreter, Aggregation aggregation) {
    this.interpreter = interpreter;
    this.aggregation = aggregation;
  }

  List<Row> evaluate() {
    return switch (aggregation.operator()) {
      case SUM -> folded(Accumulators::sum);
      case AVG -> folded(Accumulators::mean);
      case COUNT -> folded(Accumulators::count);
      case MIN -> folded(Accumulators::least);
      case MAX -> folded(Accumulators::greatest);
      case GROUP -> folded(Accumulators::one);
      case STDVAR -> folded(Accumulators::variance);
      case STDDEV -> folded(Accumulators::deviation);
      case QUANTILE -> folded(Accumulators.quantile(Quantiles.checked(parameter(), interpreter)));
      case COUNT_VALUES -> new CountValues(interpreter, aggregation).evaluate(label(), rows());
      case TOPK -> picked(Pick::greatestFirst);
      case BOTTOMK -> picked(Pick::leastFirst);
      case LIMITK -> picked(Pick::asFound);
      case LIMIT_RATIO -> throw ratio();
    };
  }

  private List<Row> rows() {
    return interpreter.vector(aggregation.expression());
  }

  private List<Row> folded(Accumulators.Fold fold) {
    List<Row> results = new ArrayList<>();
    Groups.of(aggregation)
        .group(rows())
        .forEach((labels, rows) -> results.add(new Row(labels, fold(rows, fold))));
    return results;
  }

  /** The values of a group at one step after the other. */
  private double[] fold(List<Row> rows, Accumulators.Fold fold) {
    double[] values = Gap.row(interpreter.grid().size());
    double[] present = new double[rows.size()];
    for (int i = 0; i < values.length; i++) {
      int count = 0;
      for (Row row : rows) {
        if (row.has(i)) {
          present[count++] = row.values[i];
        }
      }
      if (count > 0) {
        values[i] = fold.of(present, count, i);
      }
    }
    return values;
  }

  private Expression parameter() {
    return aggregation
        .parameter()
        .orElseThrow(() -> new EvaluationError(aggregation.symbol(), "parameter is missing"));
  }

  private String label() {
    return interpreter.text(parameter());
  }

  private List<Row> picked(Pick.Preference preference) {
    double[] counts = interpreter.scalar(parameter());
    for (double count : counts) {
      if (Double.isNaN(count)) {
        throw new EvaluationError(parameter().extent(), "Parameter value is NaN");
      }
    }
    return Pick.of(Groups.of(aggregation).group(rows()), counts, preference);
  }

  private EvaluationError ratio() {
    for (double ratio : interpreter.scalar(parameter())) {
      if (Double.isNaN(ratio)) {
        return new EvaluationError(parameter().extent(), "Ratio value is NaN");
      }
    }
    return new EvaluationError(
        aggregation.symbol(),
        "`limit_ratio` is experimental, and not evaluated here",
        "use `limitk`");
  }
}
