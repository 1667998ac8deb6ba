package dashwright.renderer.chart;

import static dashwright.renderer.chart.Sketch.series;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.LinePlan.Kind;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Unit;
import dashwright.renderer.text.TimeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final double NONE = Double.NaN;

  @Test
  void seriesAreCalledByTheirLegend() {
    assertEquals(List.of("pool a", "pool b"), names("pool {{ pool }}", "pool=a", "pool=b"));
    assertEquals(List.of("–"), names("{{gone}}", "pool=a"));
    assertEquals(List.of("used a", "used b"), names("used", "pool=a,job=x", "pool=b,job=x"));
    assertEquals(List.of("a"), names("", "pool=a"));
    assertEquals(List.of("value"), names("", ""));
    assertEquals(
        List.of("job x, pool a", "job y, pool b"), names("", "pool=a,job=x", "pool=b,job=y"));
  }

  @Test
  void aLongSharedBeginningIsLeftOut() {
    assertEquals(List.of("ERROR", "OK"), names("{{s}}", "s=STATUS_CODE_ERROR", "s=STATUS_CODE_OK"));
    assertEquals(List.of("p-1", "p-2"), names("{{s}}", "s=p-1", "s=p-2"));
    assertEquals(List.of("abcdefgh_", "abcdefgh_b"), names("{{s}}", "s=abcdefgh_", "s=abcdefgh_b"));
  }

  private static List<String> names(String legend, String... labels) {
    return Sketch.of(Unit.SHORT)
        .draw(
            legend,
            Measure.of(Quantity.LEVEL),
            List.of(labels).stream()
                .map(text -> series(text, 1, 2))
                .toArray(dashwright.renderer.data.Series[]::new))
        .figure()
        .traces()
        .stream()
        .map(Trace::name)
        .toList();
  }

  @Test
  void coloursFollowTheMeaning() {
    assertEquals(
        List.of("exh", "s2", "good"),
        colours(
            Sketch.of(Unit.REQUESTS_PER_SECOND)
                .stacked()
                .draw(
                    "{{code}}",
                    Measure.of(Quantity.TRAFFIC),
                    series("code=200", 5, 5),
                    series("code=404", 1, 1),
                    series("code=503", 0, 0))));
    assertEquals(
        List.of("s1", "s2", "s4"),
        colours(
            Sketch.of(Unit.SECONDS)
                .draw("p50", Measure.latency(new BigDecimal("0.5")), series("", 1))
                .draw("p90", Measure.latency(new BigDecimal("0.90")), series("", 1))
                .draw("p99", Measure.latency(new BigDecimal("0.99")), series("", 1))));
  }

  @Test
  void theErrorColourAndMagentaDoNotMeet() {
    Sketch sketch = Sketch.of(Unit.SHORT).draw("failed", Quantity.FAILURES, 1);
    for (int i = 0; i < 5; i++) {
      sketch.draw("level " + i, Quantity.LEVEL, 1);
    }
    assertEquals(List.of("exh", "s1", "s2", "s3", "s5", "s6"), colours(sketch));
  }

  private static List<String> colours(Sketch sketch) {
    return sketch.figure().traces().stream().map(trace -> trace.ink().colour()).toList();
  }

  @Test
  void everySecondLineIsDashedAndReferencesAreDotted() {
    List<Ink> inks =
        Sketch.of(Unit.PERCENTUNIT)
            .draw("left", Quantity.BUDGET_LEFT, 1, 0.5)
            .draw("even pace", Quantity.EVEN_PACE, 1, 0)
            .draw("other", Quantity.LEVEL, 1, 0)
            .figure()
            .traces()
            .stream()
            .map(Trace::ink)
            .toList();
    assertEquals(
        List.of(
            new Ink("s1", Ink.Dash.SOLID, Ink.Form.SHADED),
            new Ink("good", Ink.Dash.DOTTED, Ink.Form.REFERENCE),
            new Ink("s2", Ink.Dash.DASHED, Ink.Form.LINE)),
        inks);
  }

  @Test
  void gapsAreLongerThanTwoSteps() {
    assertEquals(List.of(), gaps(1, NONE, 1, 1));
    assertEquals(List.of(new Gap(0, 3)), gaps(1, NONE, NONE, 1));
    assertEquals(List.of(new Gap(1, 4)), gaps(1, 1, NONE, NONE, NONE));
    assertEquals(List.of(new Gap(0, 3)), gaps(NONE, NONE, NONE, 1));
    assertEquals(List.of(new Gap(0, 3)), gaps(NONE, NONE, NONE, NONE));
  }

  private static List<Gap> gaps(double... values) {
    return Sketch.of(Unit.SHORT)
        .draw("a", Quantity.LEVEL, values)
        .draw("even pace", Quantity.EVEN_PACE, new double[values.length])
        .figure()
        .gaps();
  }

  @Test
  void theLastValueMustNotBeOld() {
    Numbers numbers = numbers(5, 1, NONE, NONE, NONE, NONE);
    assertEquals(OptionalDouble.of(1), numbers.last());
    assertEquals(OptionalDouble.of(5), numbers.greatest());
    assertEquals(OptionalDouble.empty(), numbers(5, 1, NONE, NONE, NONE, NONE, NONE).last());
    assertEquals(OptionalDouble.empty(), numbers(NONE, NONE).least());
  }

  private static Numbers numbers(double... values) {
    return Sketch.of(Unit.SHORT)
        .draw("a", Quantity.LEVEL, values)
        .figure()
        .traces()
        .get(0)
        .numbers();
  }

  @Test
  void aHeatMapShowsWhatLiesBetweenTwoBounds() {
    List<Trace> traces =
        Sketch.of(Chart.Type.HEATMAP, Unit.SECONDS)
            .draw(
                "",
                Measure.of(Quantity.LEVEL),
                series("le=+Inf", 9, 9),
                series("le=0.1", 2, 3),
                series("le=1", 7, 2))
            .figure()
            .traces();
    assertEquals(
        List.of("≤\u00a0100\u00a0ms", "≤\u00a01\u00a0s", "more"),
        traces.stream().map(Trace::name).toList());
    assertEquals(5, traces.get(1).series().value(0));
    assertEquals(0, traces.get(1).series().value(1));
  }

  @Test
  void linesSayTheirValueAndUrgency() {
    Figure figure =
        Sketch.of(Unit.SHORT)
            .draw("over 1 h", Quantity.BURN_RATE, 14)
            .line(Kind.THRESHOLD, "2", AlertSeverity.LOW, "")
            .line(Kind.THRESHOLD, "10", AlertSeverity.HIGH, "")
            .line(Kind.REFERENCE, "1", "even")
            .existing("20", AlertSeverity.HIGH, "OrdersBurn")
            .figure();
    assertEquals(
        List.of("20 high OrdersBurn", "10 high", "2 low", "even"),
        figure.lines().stream().map(LineMark::text).toList());
    assertEquals("high, above 10", figure.crossed(14).orElseThrow().meaning());
    assertEquals("low, above 2", figure.crossed(3).orElseThrow().meaning());
    assertEquals(Optional.empty(), figure.crossed(1));
  }

  @Test
  void aFailedQueryIsNotNoData() {
    Figure figure = Sketch.of(Unit.SHORT).failing("timed out").figure();
    assertEquals(Optional.of("timed out"), figure.failure());
    assertTrue(figure.empty());
  }

  @Test
  void isToldInWords() {
    Moment moment =
        new Moment(Sketch.END.minus(Duration.ofMinutes(1)), "payment 3.0.1", Optional.empty());
    Figure figure =
        Sketch.of(Unit.PERCENTUNIT)
            .draw("failed", Quantity.ERROR_RATIO, 0.001, 0.02, 0.03)
            .line(Kind.THRESHOLD, "0.01", AlertSeverity.HIGH, "")
            .figure(Size.LARGE, moment);
    assertEquals(
        "A chart: 3 %, above 1 % since 11:59. From 22 Nov 11:58 to 22 Nov 12:00 UTC. failed: last 3"
            + " %, least 0.1 %, most 3 %, high, above 1 %, from 22 Nov 11:59 until now. line at 1 %"
            + " high. payment 3.0.1 deployed 22 Nov 11:59.",
        Description.of(figure, new TimeText("UTC")).replace('\u00a0', ' '));
  }
}
