package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.dsl.model.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions of histograms: of classic ones, which are series with the label {@code le}. */
final class HistogramFunctions {
  private HistogramFunctions() {}

  static Map<String, Builtin> all() {
    Map<String, Builtin> all = new LinkedHashMap<>();
    all.put("histogram_quantile", HistogramFunctions::quantile);
    all.put("histogram_quantiles", HistogramFunctions::quantiles);
    all.put("histogram_fraction", HistogramFunctions::fraction);
    for (String part : List.of("avg", "count", "stddev", "stdvar", "sum")) {
      all.put("histogram_" + part, HistogramFunctions::unsupported);
    }
    return all;
  }

  private static Operand unsupported(Call call, Interpreter interpreter) {
    throw new EvaluationError(
        call.nameExtent(),
        "`" + call.name() + "` reads native histograms, and there are none here",
        "use the classic series `_bucket`, `_sum` and `_count`");
  }

  private static List<ClassicHistogram> histograms(Expression vector, Interpreter interpreter) {
    return ClassicHistogram.of(interpreter.vector(vector), interpreter.query(), vector.extent());
  }

  private static Operand quantile(Call call, Interpreter interpreter) {
    double[] quantiles = Quantiles.checked(call.arguments().get(0), interpreter);
    Expression vector = call.arguments().get(1);
    List<Row> rows = new ArrayList<>();
    for (ClassicHistogram histogram : histograms(vector, interpreter)) {
      double[] values = quantiles(histogram, quantiles, vector, interpreter);
      rows.add(new Row(histogram.labels().withoutMetric(), values));
    }
    return interpreter.merged(rows, call);
  }

  /** Several quantiles, told apart by a label. */
  private static Operand quantiles(Call call, Interpreter interpreter) {
    Expression vector = call.arguments().get(0);
    String label = interpreter.text(call.arguments().get(1));
    List<ClassicHistogram> histograms = histograms(vector, interpreter);
    Rows rows = new Rows(interpreter, call.extent());
    for (Expression argument : call.arguments().subList(2, call.arguments().size())) {
      double[] quantiles = Quantiles.checked(argument, interpreter);
      for (ClassicHistogram histogram : histograms) {
        double[] values = quantiles(histogram, quantiles, vector, interpreter);
        Labels labels = histogram.labels().withoutMetric();
        for (int i = 0; i < values.length; i++) {
          if (!Gap.is(values[i])) {
            rows.of(labels.with(label, openMetrics(quantiles[i])))[i] = values[i];
          }
        }
      }
    }
    return new Operand.Vector(rows.list());
  }

  /** A number as a label's value: one that is whole keeps a decimal. */
  private static String openMetrics(double value) {
    String text = NumberText.plain(value);
    boolean whole = text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    return whole ? text + ".0" : text;
  }

  private static double[] quantiles(
      ClassicHistogram histogram, double[] quantiles, Expression vector, Interpreter interpreter) {
    return histogram.reduced(
        interpreter.grid().size(),
        (buckets, step) -> {
          double value = buckets.quantile(quantiles[step]);
          if (buckets.wasForced()) {
            interpreter
                .query()
                .inform(
                    vector.extent(),
                    "input to histogram_quantile needed to be fixed for monotonicity");
          }
          return value;
        });
  }

  private static Operand fraction(Call call, Interpreter interpreter) {
    double[] from = interpreter.scalar(call.arguments().get(0));
    double[] to = interpreter.scalar(call.arguments().get(1));
    List<Row> rows = new ArrayList<>();
    for (ClassicHistogram histogram : histograms(call.arguments().get(2), interpreter)) {
      double[] values =
          histogram.reduced(
              interpreter.grid().size(), (buckets, step) -> buckets.fraction(from[step], to[step]));
      rows.add(new Row(histogram.labels().withoutMetric(), values));
    }
    return interpreter.merged(rows, call);
  }
}
