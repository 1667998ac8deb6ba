package dashwright.compiler.promql.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dashwright.compiler.promql.Promql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
  private static final Instant START = Instant.ofEpochSecond(60);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static Labels labels(String... pairs) {
    Map<String, String> labels = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      labels.put(pairs[i], pairs[i + 1]);
    }
    return Labels.of(labels);
  }

  private static SeriesStorage storage() {
    Samples samples =
        Samples.of(new long[] {0, 60_000, 120_000, 180_000}, new double[] {1, 2, 4, 8});
    return MemoryStorage.of(
        Map.of(
            labels("__name__", "a", "b", "1"), samples,
            labels("__name__", "a", "b", "2"), samples));
  }

  private static Evaluator evaluator(Limits limits) {
    return new Evaluator(storage(), new Settings(Duration.ofMinutes(5), MINUTE, limits));
  }

  private static Evaluation instant(String promql) {
    return evaluator(Limits.DEFAULT).instant(Promql.parse(promql).orElseThrow(), START);
  }

  private static Evaluation range(String promql, Limits limits) {
    return evaluator(limits)
        .range(Promql.parse(promql).orElseThrow(), START, START.plusSeconds(120), MINUTE);
  }

  /** Where it fails, and why: the place is marked by {@code «…»}. */
  private static String failure(String promql, Evaluation evaluation) {
    Evaluation.Failure failure = (Evaluation.Failure) evaluation;
    int start = failure.extent().start();
    int end = failure.extent().end();
    return promql.substring(0, start)
        + "«"
        + promql.substring(start, end)
        + "»"
        + promql.substring(end)
        + ": "
        + failure.message();
  }

  @Test
  void givesValuesOfAllTypes() {
    Labels one = labels("__name__", "a", "b", "1");
    long time = START.toEpochMilli();
    assertEquals(success(new Value.Scalar(time, 3)), instant("1 + 2"));
    assertEquals(success(new Value.Text(time, "x")), instant("\"x\""));
    assertEquals(
        success(new Value.Vector(List.of(new Value.Point(one, time, 2)))), instant("a{b=\"1\"}"));
    Value.Matrix matrix =
        (Value.Matrix) ((Evaluation.Success) range("a{b=\"1\"}", Limits.DEFAULT)).value();
    Samples samples = matrix.series().get(0).samples();
    assertEquals(one, matrix.series().get(0).labels());
    assertEquals(3, samples.size());
    assertEquals(180_000, samples.time(2));
    assertEquals(8, samples.value(2));
  }

  private static Evaluation success(Value value) {
    return new Evaluation.Success(value, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          a * 2 + «$x»                     → `$x` has no value here
          a{«c=~"$x|y"»}                   → `c=~"$x|y"` has no value here
          sum by («$x») (a)                → `$x` has no value here
          rate(a[«$window»])               → `$window` has no value here
          «a_$x»                           → `a_$x` has no value here
          1 + a / «on (b)» c               → none
          a «/» on () a                    → found duplicate series for the match group {} on the right hand-side of the operation: [{__name__="a", b="1"}, {__name__="a", b="2"}];many-to-many matching not allowed: matching labels must be unique on one side
          topk(«NaN», a)                   → Parameter value is NaN
          «info»(a)                        → `info` is experimental, and not evaluated here
          «histogram_count»(a)             → `histogram_count` reads native histograms, and there are none here
          a «>/» 1                         → `>/` cuts native histograms, and there are none here
          rate(«a[5m]» anchored)           → `anchored` is experimental, and not evaluated here
          label_join(a, «""», "-", "b")    → invalid destination label name in label_join(): ""
          «label_replace(a, "b", "", "", "")» → vector cannot contain metrics with the same labelset
          """)
  void tellsWhyAndWhere(String marked, String message) {
    String promql = marked.replaceAll("[«»]", "");
    if (message.equals("none")) {
      assertEquals(success(new Value.Vector(List.of())), instant(promql));
    } else {
      assertEquals(marked + ": " + message, failure(promql, instant(promql)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          2     → 9 → 999 → 999 → 999 → «a»                   → query needs more than 2 steps
          9     → 1 → 999 → 999 → 999 → 1 + «a»               → query needs more than 1 series
          9     → 9 → 5   → 999 → 999 → «a»                   → query needs more than 5 samples
          9     → 9 → 999 → 5   → 999 → -«a»                  → query needs more than 5 values
          9     → 9 → 999 → 99  → 999 → count(max_over_time(«vector(1)[1y:1ms]»)) → query needs more than 99 values
          9     → 9 → 999 → 999 → 5   → stddev_over_time(«a[3m]») → query needs more than 5 visits of samples
          9     → 9 → 999 → 9   → 999 → «count_values("v", a * time())» → query needs more than 9 values
          """)
  void endsWhatAsksForTooMuch(
      int steps, int series, long samples, long values, long visits, String marked, String why) {
    String promql = marked.replaceAll("[«»]", "");
    Limits limits = new Limits(steps, series, samples, values, visits);
    assertEquals(marked + ": " + why, failure(promql, range(promql, limits)));
  }

  @Test
  void findsNothingAtNoTime() {
    RandomQueries queries = new RandomQueries(5);
    for (int i = 0; i < 200; i++) {
      String promql = "last_over_time((" + queries.vector(3) + ")[1s:1h])";
      Evaluation nothing = success(new Value.Vector(List.of()));
      assertEquals(nothing, instant(promql), promql);
    }
  }

  @Test
  void hasNoRangeOfTextsAndRanges() {
    assertEquals(
        "«\"x\"»: a range query gives a scalar or an instant vector at each step, not a string",
        failure("\"x\"", range("\"x\"", Limits.DEFAULT)));
    assertEquals(
        "«a[5m]»: a range query gives a scalar or an instant vector at each step, not a range"
            + " vector",
        failure("a[5m]", range("a[5m]", Limits.DEFAULT)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            evaluator(Limits.DEFAULT)
                .range(Promql.parse("a").orElseThrow(), START, START.minusMillis(1), MINUTE));
  }

  @Test
  void readsOnlyWhatWindowsCover() {
    StringBuilder read = new StringBuilder();
    RawSeries series =
        new RawSeries() {
          @Override
          public Labels labels() {
            return Labels.NONE;
          }

          @Override
          public Samples samples(Reading reading) {
            read.append(reading.from()).append("..").append(reading.to()).append(' ');
            return Samples.NONE;
          }
        };
    Evaluator evaluator = new Evaluator((matchers, reading) -> List.of(series), Settings.DEFAULT);
    Instant end = START.plusSeconds(7200);
    evaluator.range(Promql.parse("rate(a[30s])").orElseThrow(), START, end, Duration.ofHours(1));
    assertEquals("30001..60000 3630001..3660000 7230001..7260000 ", read.toString());
    read.setLength(0);
    evaluator.range(Promql.parse("a").orElseThrow(), START, end, MINUTE);
    assertEquals("-239999..7260000 ", read.toString());
    read.setLength(0);
    evaluator.range(
        Promql.parse("sum_over_time(rate(a[30s])[2m:1m])").orElseThrow(),
        START,
        end,
        Duration.ofHours(2));
    assertEquals("-29999..0 30001..60000 7170001..7200000 7230001..7260000 ", read.toString());
  }
}
