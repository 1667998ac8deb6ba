package dashwright.compiler.slo;

import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.MemoryStorage;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.compiler.promql.evaluation.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Evaluates expressions to one number. */
final class Scalars {
  private final Map<Labels, Samples> series = new TreeMap<>();

  /** Adds a counter or gauge with a sample a minute. */
  Scalars with(String metric, Instant start, Duration length, ToDoubleFunction<Instant> value) {
    int count = (int) length.toMinutes() + 1;
    long[] times = new long[count];
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      Instant at = start.plus(Duration.ofMinutes(i));
      times[i] = at.toEpochMilli();
      values[i] = value.applyAsDouble(at);
    }
    series.put(Labels.of(Map.of("__name__", metric)), Samples.of(times, values));
    return this;
  }

  /** The one value at a time; empty when there is none. */
  OptionalDouble at(Instant time, String promql) {
    return value(new Evaluator(MemoryStorage.of(series), Settings.DEFAULT), time, promql);
  }

  /** The values of the one series from one time to another. */
  SortedMap<Instant, Double> over(Instant start, Instant end, Duration step, String promql) {
    Evaluation evaluation =
        new Evaluator(MemoryStorage.of(series), Settings.DEFAULT)
            .range(Promql.parse(promql).orElseThrow(), start, end, step);
    SortedMap<Instant, Double> values = new TreeMap<>();
    Value.Matrix matrix = (Value.Matrix) ((Evaluation.Success) evaluation).value();
    for (Value.Series one : matrix.series()) {
      for (int i = 0; i < one.samples().size(); i++) {
        values.put(Instant.ofEpochMilli(one.samples().time(i)), one.samples().value(i));
      }
    }
    return values;
  }

  private static OptionalDouble value(Evaluator evaluator, Instant time, String promql) {
    Evaluation evaluation = evaluator.instant(Promql.parse(promql).orElseThrow(), time);
    if (!(evaluation instanceof Evaluation.Success success)) {
      throw new AssertionError(promql + ": " + evaluation);
    }
    if (success.value() instanceof Value.Scalar scalar) {
      return OptionalDouble.of(scalar.value());
    }
    Value.Vector vector = (Value.Vector) success.value();
    return vector.points().stream().mapToDouble(Value.Point::value).findFirst();
  }
}
