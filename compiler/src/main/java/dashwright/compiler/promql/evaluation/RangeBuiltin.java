package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Extent;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls a function of a range vector, on one series after the other.
 *
 * @param function the function
 * @param metric whether results keep the name of the metric
 */
record RangeBuiltin(RangeFunction function, Metric metric) implements Builtin {
  /** What becomes of the metric's name. */
  enum Metric {
    /** The result is another thing than what was measured. */
    DROPPED,
    KEPT
  }

  @Override
  public Operand.Vector apply(Call call, Interpreter interpreter) {
    List<double[]> parameters = new ArrayList<>();
    List<RangeVector> ranges = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      Operand operand = interpreter.evaluate(argument);
      if (operand instanceof Operand.Scalar scalar) {
        parameters.add(scalar.values);
      } else {
        ranges.add(Interpreter.matrix(argument, operand));
      }
    }
    return rows(call, interpreter, ranges.get(0), parameters);
  }

  private Operand.Vector rows(
      Call call, Interpreter interpreter, RangeVector ranges, List<double[]> parameters) {
    Budget budget = interpreter.query().budget();
    Extent extent = ranges.extent();
    List<Row> rows = new ArrayList<>();
    for (RangeVector.Source source : ranges.series()) {
      budget.values(interpreter.grid().size(), extent);
      RangeFunction.Input input =
          new RangeFunction.Input(
              source.samples().get(), parameters, count -> budget.visits(count, extent));
      double[] values = ranges.windows().slide(input.samples(), function.over(input));
      if (!Gap.isAll(values)) {
        rows.add(new Row(source.labels(), values));
      }
    }
    CounterNames.check(call, rows, interpreter.query());
    return interpreter.merged(rows.stream().map(this::named).toList(), call);
  }

  private Row named(Row row) {
    return switch (metric) {
      case KEPT -> row;
      case DROPPED -> row.named(row.labels.withoutMetric());
    };
  }
}
