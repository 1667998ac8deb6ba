package dashwright.compiler.promql.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.RandomSeries.Gauges;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A range query, whose windows slide, gives what instant queries give one by one. */
class RangeTest {
  private static final int QUERIES = 150;
  private static final long START = 600_003;
  private static final int STEPS = 25;

  @ParameterizedTest
  @ValueSource(longs = {13_000, 67_000, 310_000})
  void isManyInstants(long step) {
    Evaluator evaluator =
        new Evaluator(
            RandomSeries.storage(RandomSeries.of(step, Gauges.ANYTHING)), Settings.DEFAULT);
    RandomQueries queries = new RandomQueries(step);
    int compared = 0;
    for (int i = 0; i < QUERIES; i++) {
      String promql = queries.vector(3);
      Expression expression =
          Promql.parse(promql).orElseThrow(() -> new AssertionError("cannot parse " + promql));
      Instant start = Instant.ofEpochMilli(START);
      Evaluation range =
          evaluator.range(
              expression, start, start.plusMillis(step * (STEPS - 1)), Duration.ofMillis(step));
      if (range instanceof Evaluation.Success success) {
        compared++;
        Value.Matrix matrix = (Value.Matrix) success.value();
        for (long time = START; time < START + step * STEPS; time += step) {
          Evaluation instant = evaluator.instant(expression, Instant.ofEpochMilli(time));
          assertEquals(values(instant), values(matrix, time), promql + " at " + time);
        }
      }
    }
    assertTrue(compared > QUERIES / 2, "only " + compared + " could be evaluated");
  }

  /** Rounded, as sums over long stretches may differ in the last digits. */
  private static double rounded(double value) {
    return (float) value;
  }

  private static Map<Labels, Double> values(Evaluation instant) {
    Map<Labels, Double> values = new TreeMap<>();
    Evaluation.Success success = (Evaluation.Success) instant;
    ((Value.Vector) success.value())
        .points()
        .forEach(point -> values.put(point.labels(), rounded(point.value())));
    return values;
  }

  private static Map<Labels, Double> values(Value.Matrix matrix, long time) {
    Map<Labels, Double> values = new TreeMap<>();
    for (Value.Series series : matrix.series()) {
      Samples samples = series.samples().between(time, time);
      if (samples.size() > 0) {
        values.put(series.labels(), rounded(samples.value(0)));
      }
    }
    return values;
  }
}
