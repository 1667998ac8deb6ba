package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.QueryPlan.SeriesLabel;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import dashwright.renderer.data.Series;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LevelTest {

  @ParameterizedTest
  @EnumSource(Unit.class)
  void everyUnitHasPlausibleValues(Unit unit) {
    for (double value : drawn(unit, Ask.level("some_gauge"))) {
      assertTrue(value >= 0 && value <= Usual.most(unit) && value < 1e13, () -> unit.id());
    }
  }

  @Test
  void staysWithinWhatIsTypical() {
    double[] values = drawn(Unit.SHORT, Ask.level("cart_items").typical(100, 500));
    assertTrue(Read.min(values) >= 100 && Read.max(values) <= 500);
    assertTrue(Read.max(values) > Read.min(values));
    for (double value : values) {
      assertEquals(Math.rint(value), value, "items are whole");
    }
  }

  @Test
  void convertsWhatIsTypicalAsTheQueryDoes() {
    double[] values =
        drawn(Unit.SECONDS, Ask.level("max(age_milliseconds) / 1000").typical(0, 5000));
    assertTrue(Read.max(values) <= 5);
  }

  @ParameterizedTest
  @CsvSource({"percentunit, 0.1", "short, 3", "s, 0.002", "bytes, 1000", "short, 0"})
  void staysBelowALineAboveWhichIsTrouble(String unit, double limit) {
    ChartPlan chart = chart(unit, Ask.level("some_gauge"), Threshold.Side.ABOVE, limit);
    assertTrue(Read.max(values(chart)) <= limit);
  }

  @ParameterizedTest
  @CsvSource({"percentunit, 0.95", "short, 3000", "bytes, 5000000000000"})
  void staysAboveALineBelowWhichIsTrouble(String unit, double limit) {
    ChartPlan chart = chart(unit, Ask.level("some_gauge"), Threshold.Side.BELOW, limit);
    assertTrue(Read.min(values(chart)) >= limit);
  }

  @Test
  void statesAreWellUnlessOneIsTrouble() {
    assertEquals(1, Read.min(drawn(Unit.BOOL, Ask.level("up"))));
    ChartPlan failing = chart("bool", Ask.level("read_only"), Threshold.Side.ABOVE, 0.5);
    assertEquals(0, Read.max(values(failing)));
  }

  @Test
  void heapsAreSawteeth() {
    double[] heap = drawn(Unit.BYTES, Ask.level("jvm_heap_used_bytes"));
    int rises = 0;
    int falls = 0;
    for (int i = 1; i < heap.length; i++) {
      rises += heap[i] > heap[i - 1] ? 1 : 0;
      falls += heap[i] < 0.9 * heap[i - 1] ? 1 : 0;
    }
    assertTrue(rises > 50 && falls >= 1 && falls <= 5, rises + " up, " + falls + " down");
  }

  @Test
  void limitsDoNotMove() {
    double[] limit = drawn(Unit.BYTES, Ask.level("memory_limit_bytes"));
    assertEquals(Read.min(limit), Read.max(limit));
  }

  @Test
  void theHighestIsAboveTheAverage() {
    Ask average = Ask.level("avg(threads)").typical(10, 500);
    Ask highest = Ask.level("max(threads)").typical(10, 500);
    double[] low = drawn(Unit.SHORT, average);
    double[] high = drawn(Unit.SHORT, highest);
    for (int i = 0; i < low.length; i++) {
      assertTrue(high[i] > low[i]);
    }
  }

  @Test
  void whatGoesWrongIsMostlyZero() {
    double[] evicted = drawn(Unit.OPERATIONS_PER_SECOND, Ask.level("rate(keys_evicted_total[5m])"));
    assertTrue(Arrays.stream(evicted).filter(value -> value == 0).count() > evicted.length / 2);
  }

  @Test
  void capacityGrowsOverTheYear() {
    ChartPlan chart = Shop.chart("disk", Unit.BYTES, Ask.level("disk_used_bytes").plan());
    double[] year = Read.of(environment(chart)).values(Ask.level("disk_used_bytes"), Read.YEAR);
    assertTrue(year[0] < 0.9 * year[year.length - 1]);
  }

  @Test
  void anIncidentStrainsWhatIsInside() {
    Ask gauge =
        new Ask(
            Measure.of(Quantity.LEVEL),
            java.util.Optional.of(Shop.CHECKOUT),
            "goroutines",
            List.of(),
            java.util.Optional.empty(),
            QueryPlan.Evaluation.RANGE);
    double troubled = Read.of(Shop.troubled()).last(gauge);
    assertTrue(troubled > 1.1 * Read.of(Shop.calm()).last(gauge));
  }

  @Test
  void labelsWithoutValuesGetPlausibleOnes() {
    Ask ask = Ask.level("pool").by(new SeriesLabel("service_instance_id", List.of(), 3));
    List<String> names =
        Read.of(Shop.calm()).all(ask, Read.HOUR).stream()
            .map(Series::labels)
            .map(labels -> labels.get("service_instance_id"))
            .toList();
    assertEquals(List.of("instance-1", "instance-2", "instance-3"), names);
  }

  @Test
  void aQueryThatPicksTheFirstFiveHasFive() {
    Ask ask = Ask.level("topk(5, pool)").by(new SeriesLabel("pool", List.of(), 30));
    assertEquals(5, Read.of(Shop.calm()).all(ask, Read.HOUR).size());
    assertEquals(12, Read.of(Shop.calm()).all(ask.promql("pool"), Read.HOUR).size());
  }

  @Test
  void bucketsCountAllThatIsBelow() {
    Ask ask = Ask.level("bucket").by(new SeriesLabel("le", List.of(), 3));
    List<Series> buckets = Read.of(Shop.calm()).all(ask, Read.HOUR);
    for (int i = 1; i < buckets.size(); i++) {
      assertTrue(buckets.get(i).last() >= buckets.get(i - 1).last());
    }
  }

  @Test
  void latencyHasTheUnitOfItsChartAndStaysBelowItsLines() {
    Ask ask =
        Ask.of(Measure.latency(new BigDecimal("0.99")), Subject.service("db"))
            .promql("histogram_quantile(0.99, sum by (le) (rate(x_milliseconds_bucket[5m])))");
    double seconds = Read.of(Shop.calm()).last(ask);
    double millis = Read.max(values(Shop.chart("p99", Unit.MILLISECONDS, ask.plan())));
    assertEquals(1000 * seconds, millis, 300 * seconds);
    double limit = 400 * seconds;
    double lower = Read.max(values(Shop.chart("p99", Unit.MILLISECONDS, ask.plan(), limit)));
    assertTrue(lower < limit && lower > 0.5 * limit);
  }

  private static double[] drawn(Unit unit, Ask ask) {
    return Read.of(environment(Shop.chart("chart", unit, ask.plan()))).values(ask, Read.HOUR);
  }

  private static double[] values(ChartPlan chart) {
    return Read.of(environment(chart))
        .source()
        .answer(chart.queries().get(0), Read.MONTH)
        .series()
        .get(0)
        .toArray();
  }

  private static ChartPlan chart(String unit, Ask ask, Threshold.Side side, double limit) {
    return Shop.chart(
        "chart", Unit.of(unit).orElseThrow(), ask.plan(), List.of(Shop.line(side, limit)));
  }

  private static EnvironmentPlan environment(ChartPlan chart) {
    return Shop.environment("production", List.of(), List.of(chart));
  }
}
