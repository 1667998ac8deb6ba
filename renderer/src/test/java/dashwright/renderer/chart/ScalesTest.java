package dashwright.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.LinePlan.Kind;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

  @ParameterizedTest
  @CsvSource({
    "reqps, 12.6, LARGE, 0 5 10 15",
    "reqps, 12.5, SMALL, 0 10 20",
    "percentunit, 0.036, LARGE, '0 % 1 % 2 % 3 % 4 %'",
    "percentunit, 0.036, SMALL, '0 % 2 % 4 %'",
    "s, 0.363, LARGE, '0 100 ms 200 ms 300 ms 400 ms'",
    "s, 1.34, LARGE, '0 500 ms 1 s 1.5 s'",
    "bytes, 90000000, MEDIUM, '0 25 MiB 50 MiB 75 MiB 100 MiB'",
    "short, 3, LARGE, 0 1 2 3 4",
    "percentunit, 0.97, LARGE, '0 % 25 % 50 % 75 % 100 %'",
    "percentunit, 0, LARGE, '0 % 0.5 % 1 % 1.5 %'"
  })
  void axesHaveFewRoundIntervalsAndRoomAbove(String unit, double most, Size size, String labels) {
    Figure figure =
        Sketch.of(Unit.of(unit).orElseThrow()).draw("a", Quantity.LEVEL, 0, most).figure(size);
    assertEquals(labels, labels(figure));
  }

  @Test
  void linesLieInside() {
    Figure figure =
        Sketch.of(Unit.PERCENTUNIT)
            .draw("a", Quantity.ERROR_RATIO, 0.001, 0.002)
            .line(Kind.THRESHOLD, "0.01", AlertSeverity.HIGH, "")
            .figure();
    assertEquals("0 % 0.5 % 1 % 1.5 %", labels(figure));
  }

  @Test
  void aStackIsAsHighAsItsSum() {
    Figure figure =
        Sketch.of(Unit.REQUESTS_PER_SECOND)
            .stacked()
            .draw("failed", Quantity.FAILURES, 1, 2)
            .draw("succeeded", Quantity.SUCCESSES, 6, 7)
            .figure();
    assertEquals("0 2.5 5 7.5 10", labels(figure));
  }

  @Test
  void anSliShowsItsTopOnly() {
    Figure figure =
        Sketch.of(Unit.PERCENTUNIT)
            .draw("SLI", Quantity.SLI, 0.9822, 0.9999)
            .line(Kind.OBJECTIVE, "0.999", "")
            .figure();
    assertEquals("98 % 98.5 % 99 % 99.5 % 100 %", labels(figure));
    assertEquals("99.9\u00a0%", figure.lines().get(0).text());
  }

  @Test
  void burnRatesGoToTwelveAtLeastAndAreCutAtTwenty() {
    assertEquals("0 5 10 15", labels(burning(3.3)));
    assertEquals(Optional.empty(), burning(3.3).scale().cut());
    assertEquals("0 5 10 15 20", labels(burning(400)));
    assertEquals(Optional.of(20.0), burning(400).scale().cut());
  }

  private static Figure burning(double rate) {
    return Sketch.of(Unit.SHORT).draw("over 1 h", Quantity.BURN_RATE, 0.1, rate).figure();
  }

  @Test
  void anOverspentBudgetGoesBelowZero() {
    Figure figure =
        Sketch.of(Unit.PERCENTUNIT).draw("left", Quantity.BUDGET_LEFT, 1, -0.2).figure();
    assertEquals("−50 % 0 % 50 % 100 %", labels(figure));
  }

  @Test
  void authorsMayChooseTheTop() {
    Figure figure =
        Sketch.of(Unit.PERCENTUNIT).upTo("1").draw("a", Quantity.SATURATION, 0.1).figure();
    assertEquals(1, figure.scale().max());
  }

  @Test
  void aLogarithmicAxisGoesFromPowerToPower() {
    Scale tens =
        Sketch.of(Unit.SHORT).logarithmic().draw("a", Quantity.LEVEL, 0.02, 700).figure().scale();
    assertEquals(List.of(0.01, 1000.0), List.of(tens.min(), tens.max()));
    Scale bytes =
        Sketch.of(Unit.BYTES).logarithmic().draw("a", Quantity.LEVEL, 5e7).figure().scale();
    assertEquals(List.of(33_554_432.0, 1_073_741_824.0), List.of(bytes.min(), bytes.max()));
  }

  @ParameterizedTest
  @CsvSource({"1e-9", "3.3e-5", "0.1", "7", "99999", "1e12", "9.999999e17"})
  void everySizeHasAnAxis(double most) {
    for (Unit unit : List.of(Unit.SHORT, Unit.SECONDS, Unit.BYTES, Unit.PERCENTUNIT, Unit.NONE)) {
      Scale scale = Sketch.of(unit).draw("a", Quantity.LEVEL, -most / 3, most).figure().scale();
      assertTrue(scale.max() >= most && scale.min() <= -most / 3, () -> unit + " " + scale);
      assertTrue(
          scale.labels().size() >= 3 && scale.labels().size() <= 5, () -> unit + " " + scale);
    }
  }

  private static String labels(Figure figure) {
    return String.join(" ", figure.scale().labels()).replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
