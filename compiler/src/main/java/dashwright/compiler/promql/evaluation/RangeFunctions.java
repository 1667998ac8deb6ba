package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.evaluation.RangeBuiltin.Metric;
import dashwright.dsl.model.NumberText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Functions of range vectors: each looks at the samples of one series in one window. */
final class RangeFunctions {
  private static final RangeBuiltin QUANTILE = of(WindowQuantile::new);
  private static final RangeBuiltin SMOOTHING = of(Smoothing::new);

  private RangeFunctions() {}

  static Map<String, Builtin> all() {
    Map<String, Builtin> all = new LinkedHashMap<>();
    all.put("rate", of(Extrapolation::rate));
    all.put("increase", of(Extrapolation::increase));
    all.put("delta", of(Extrapolation::delta));
    all.put("irate", of(LastTwo::rate));
    all.put("idelta", of(LastTwo::difference));
    all.put("changes", of(Occurrences::changes));
    all.put("resets", of(Occurrences::resets));
    all.put("deriv", of(Regression::slope));
    all.put("predict_linear", of(Regression::prediction));
    all.put("sum_over_time", of(WindowSums::sum));
    all.put("avg_over_time", of(WindowSums::mean));
    all.put("min_over_time", of(Extremes::least));
    all.put("max_over_time", of(Extremes::greatest));
    all.put("ts_of_min_over_time", of(Extremes::timeOfLeast));
    all.put("ts_of_max_over_time", of(Extremes::timeOfGreatest));
    all.put("count_over_time", of(input -> Window::size));
    all.put("present_over_time", of(input -> window -> 1));
    all.put("stdvar_over_time", of(Spread::variance));
    all.put("stddev_over_time", of(Spread::deviation));
    all.put("mad_over_time", of(Spread::medianDeviation));
    all.put("quantile_over_time", RangeFunctions::quantile);
    all.put("double_exponential_smoothing", RangeFunctions::smoothing);
    all.put("ts_of_first_over_time", of(in -> window -> in.time(window.from()) / 1000.0));
    all.put("ts_of_last_over_time", of(in -> window -> in.time(window.last()) / 1000.0));
    all.put("first_over_time", keeping(in -> window -> in.value(window.from())));
    all.put("last_over_time", keeping(in -> window -> in.value(window.last())));
    return all;
  }

  private static RangeBuiltin of(RangeFunction function) {
    return new RangeBuiltin(function, Metric.DROPPED);
  }

  private static RangeBuiltin keeping(RangeFunction function) {
    return new RangeBuiltin(function, Metric.KEPT);
  }

  private static Operand quantile(Call call, Interpreter interpreter) {
    Operand.Vector result = QUANTILE.apply(call, interpreter);
    if (!result.rows().isEmpty()) {
      Quantiles.checked(call.arguments().get(0), interpreter);
    }
    return result;
  }

  private static Operand smoothing(Call call, Interpreter interpreter) {
    checkFactor(call.arguments().get(1), "smoothing", interpreter);
    checkFactor(call.arguments().get(2), "trend", interpreter);
    return SMOOTHING.apply(call, interpreter);
  }

  private static void checkFactor(Expression argument, String name, Interpreter interpreter) {
    for (double factor : interpreter.scalar(argument)) {
      if (!(factor > 0 && factor < 1)) {
        throw new EvaluationError(
            argument.extent(),
            "invalid "
                + name
                + " factor, expected more than 0 and less than 1, got "
                + NumberText.plain(factor));
      }
    }
  }
}
