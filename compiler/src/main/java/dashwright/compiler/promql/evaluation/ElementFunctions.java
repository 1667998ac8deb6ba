package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Functions of each value on its own. Those of StrictMath are the same on every machine. */
final class ElementFunctions {
  private ElementFunctions() {}

  static Map<String, Builtin> all() {
    Map<String, Builtin> all = new LinkedHashMap<>();
    all.put("abs", each(Math::abs));
    all.put("ceil", each(Math::ceil));
    all.put("floor", each(Math::floor));
    all.put("sgn", each(Math::signum));
    all.put("sqrt", each(Math::sqrt));
    all.put("exp", each(StrictMath::exp));
    all.put("ln", each(StrictMath::log));
    all.put("log2", each(Logarithms::log2));
    all.put("log10", each(StrictMath::log10));
    all.put("sin", each(StrictMath::sin));
    all.put("cos", each(StrictMath::cos));
    all.put("tan", each(StrictMath::tan));
    all.put("asin", each(StrictMath::asin));
    all.put("acos", each(StrictMath::acos));
    all.put("atan", each(StrictMath::atan));
    all.put("sinh", each(StrictMath::sinh));
    all.put("cosh", each(StrictMath::cosh));
    all.put("tanh", each(StrictMath::tanh));
    all.put("asinh", each(Logarithms::asinh));
    all.put("acosh", each(Logarithms::acosh));
    all.put("atanh", each(Logarithms::atanh));
    all.put("deg", each(value -> value * 180 / Math.PI));
    all.put("rad", each(value -> value * Math.PI / 180));
    all.put("round", ElementFunctions::round);
    all.put("clamp", ElementFunctions::clamp);
    all.put("clamp_min", ElementFunctions::clampMin);
    all.put("clamp_max", ElementFunctions::clampMax);
    return all;
  }

  /** A value changed at a step. */
  private interface Change {
    double of(double value, int step);
  }

  private static Builtin each(DoubleUnaryOperator function) {
    return (call, interpreter) ->
        changed(call, interpreter, (value, step) -> function.applyAsDouble(value));
  }

  private static Operand changed(Call call, Interpreter interpreter, Change change) {
    List<Row> rows =
        interpreter.vector(call.arguments().get(0)).stream()
            .map(row -> changed(row, change))
            .toList();
    return interpreter.merged(rows, call);
  }

  private static Row changed(Row row, Change change) {
    double[] values = new double[row.values.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.has(i) ? change.of(row.values[i], i) : Gap.VALUE;
    }
    return new Row(row.labels.withoutMetric(), values);
  }

  private static Operand round(Call call, Interpreter interpreter) {
    double[] nearest =
        call.arguments().size() > 1
            ? interpreter.scalar(call.arguments().get(1))
            : interpreter.constant(1).values;
    return changed(
        call,
        interpreter,
        (value, step) -> {
          double inverse = 1 / nearest[step];
          return Math.floor(value * inverse + 0.5) / inverse;
        });
  }

  private static Operand clamp(Call call, Interpreter interpreter) {
    double[] least = interpreter.scalar(call.arguments().get(1));
    double[] most = interpreter.scalar(call.arguments().get(2));
    return changed(
        call,
        interpreter,
        (value, step) ->
            most[step] < least[step] ? Gap.VALUE : atLeast(least[step], atMost(most[step], value)));
  }

  private static Operand clampMin(Call call, Interpreter interpreter) {
    double[] least = interpreter.scalar(call.arguments().get(1));
    return changed(call, interpreter, (value, step) -> atLeast(least[step], value));
  }

  private static Operand clampMax(Call call, Interpreter interpreter) {
    double[] most = interpreter.scalar(call.arguments().get(1));
    return changed(call, interpreter, (value, step) -> atMost(most[step], value));
  }

  /** Unlike in Java, infinity wins over NaN. */
  private static double atLeast(double least, double value) {
    return least == Double.POSITIVE_INFINITY ? least : Math.max(least, value);
  }

  private static double atMost(double most, double value) {
    return most == Double.NEGATIVE_INFINITY ? most : Math.min(most, value);
  }
}
