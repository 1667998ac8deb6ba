package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.VectorSelector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** Functions from and to scalars, and of the time. */
final class ScalarFunctions {
  private ScalarFunctions() {}

  static Map<String, Builtin> all() {
    Map<String, Builtin> all = new LinkedHashMap<>();
    all.put("pi", (call, interpreter) -> interpreter.constant(Math.PI));
    all.put("time", (call, in) -> new Operand.Scalar(in.grid().seconds()));
    all.put("start", (call, in) -> in.constant(in.query().start() / 1000.0));
    all.put("end", (call, in) -> in.constant(in.query().end() / 1000.0));
    all.put("step", (call, in) -> in.constant(in.query().step() / 1000.0));
    all.put("range", (call, in) -> in.constant((in.query().end() - in.query().start()) / 1000.0));
    all.put("min_of", pair(Math::min));
    all.put("max_of", pair(Math::max));
    all.put("scalar", ScalarFunctions::scalar);
    all.put("vector", ScalarFunctions::vector);
    all.put("timestamp", ScalarFunctions::timestamp);
    return all;
  }

  private static Builtin pair(DoubleBinaryOperator operator) {
    return (call, interpreter) -> {
      double[] values = interpreter.scalar(call.arguments().get(0)).clone();
      double[] others = interpreter.scalar(call.arguments().get(1));
      for (int i = 0; i < values.length; i++) {
        values[i] = operator.applyAsDouble(values[i], others[i]);
      }
      return new Operand.Scalar(values);
    };
  }

  /** The only value of a vector; NaN where there are none or several. */
  private static Operand scalar(Call call, Interpreter interpreter) {
    List<Row> rows = interpreter.vector(call.arguments().get(0));
    double[] values = interpreter.constant(Double.NaN).values;
    int[] found = new int[values.length];
    for (Row row : rows) {
      for (int i = 0; i < values.length; i++) {
        if (row.has(i)) {
          values[i] = found[i]++ == 0 ? row.values[i] : Double.NaN;
        }
      }
    }
    return new Operand.Scalar(values);
  }

  private static Operand vector(Call call, Interpreter interpreter) {
    double[] values = interpreter.scalar(call.arguments().get(0));
    return new Operand.Vector(
        values.length == 0 ? List.of() : List.of(new Row(Labels.NONE, values)));
  }

  /** Of a selector the times of its samples, of anything else the time of the evaluation. */
  private static Operand timestamp(Call call, Interpreter interpreter) {
    Expression argument = call.arguments().get(0);
    while (argument instanceof Parenthesized inner) {
      argument = inner.expression();
    }
    List<Row> rows =
        argument instanceof VectorSelector selector
            ? interpreter.selection().rows(selector, LastSample::time)
            : interpreter.vector(argument).stream().map(row -> times(row, interpreter)).toList();
    return interpreter.merged(
        rows.stream().map(row -> row.named(row.labels.withoutMetric())).toList(), call);
  }

  private static Row times(Row row, Interpreter interpreter) {
    double[] times = interpreter.grid().seconds();
    for (int i = 0; i < times.length; i++) {
      times[i] = row.has(i) ? times[i] : Gap.VALUE;
    }
    return new Row(row.labels, times);
  }
}
