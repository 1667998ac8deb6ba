package dashwright.renderer.data.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.QueryPlan.Evaluation;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.dsl.source.Origin;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.data.engine.EngineSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Series of recording rules answer in place of raw ones once they are old enough. */
class RecordedSeriesTest {
  private static final Instant END = Instant.ofEpochSecond(1_000_000);
  private static final Duration EVERY = Duration.ofMinutes(1);
  private static final Duration OVER = Duration.ofHours(1);
  private static final TimeGrid GRID = new TimeGrid(END, Duration.ofHours(2), EVERY);
  private static final String RATIO = "slo:error_ratio:rate1h{slo=\"orders\"}";
  private static final double RAW = 3;
  private static final double RECORDED = 7;

  private static Samples constant(double value, Duration age) {
    int size = (int) age.dividedBy(EVERY) + 1;
    long[] times = new long[size];
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      times[i] = END.minus(EVERY.multipliedBy(size - 1 - i)).toEpochMilli();
      values[i] = value;
    }
    return Samples.of(times, values);
  }

  private static EngineSource source(Duration recordedFor) {
    TreeMap<Labels, Samples> series = new TreeMap<>();
    series.put(Labels.of(Map.of("__name__", "raw")), constant(RAW, Duration.ofHours(9)));
    series.put(
        Labels.of(Map.of("__name__", "slo:error_ratio:rate1h", "slo", "orders")),
        constant(RECORDED, recordedFor));
    Recording recording =
        new Recording(
            "Shop",
            END.minus(Duration.ofHours(9)),
            END,
            RawSelector.covering(List.of("raw", RATIO)),
            List.of(),
            series);
    return new EngineSource(
        new DataInfo(DataInfo.Kind.RECORDED, END), new RecordedEngine(recording));
  }

  private static QueryPlan query(String recorded, Evaluation evaluation) {
    return new QueryPlan(
        "A",
        "raw",
        "raw",
        Optional.of(recorded),
        "",
        Measure.over(Quantity.BURN_RATE, OVER),
        Optional.empty(),
        EVERY,
        List.of(),
        Optional.empty(),
        evaluation,
        new Origin.Whole("test"));
  }

  private static double last(Duration recordedFor, String recorded, Evaluation evaluation) {
    Answer answer = source(recordedFor).answer(query(recorded, evaluation), GRID);
    return ((Answer.Data) answer).series().get(0).last();
  }

  @Test
  void answerWhereTheyReachAsFarBackAsTheQuery() {
    assertEquals(RECORDED, last(Duration.ofHours(3), RATIO, Evaluation.RANGE));
    assertEquals(RECORDED, last(Duration.ofHours(1), RATIO, Evaluation.INSTANT));
  }

  @Test
  void doNotAnswerWhileTheyAreYoung() {
    assertEquals(RAW, last(Duration.ofMinutes(170), RATIO, Evaluation.RANGE));
    assertEquals(RAW, last(Duration.ofMinutes(50), RATIO, Evaluation.INSTANT));
  }

  @Test
  void mustReachFurtherForAWindowAroundThem() {
    String worst = "max_over_time(" + RATIO + "[$step:1m])";
    assertEquals(RECORDED, last(Duration.ofMinutes(181), worst, Evaluation.RANGE));
    String day = "max_over_time(" + RATIO + "[2h])";
    assertEquals(RAW, last(Duration.ofHours(3), day, Evaluation.RANGE));
    assertEquals(RECORDED, last(Duration.ofHours(5), day, Evaluation.RANGE));
  }

  @Test
  void areNotAskedWhereTimesAreMoved() {
    assertEquals(RAW, last(Duration.ofHours(9), RATIO + " offset 5m", Evaluation.RANGE));
  }
}
