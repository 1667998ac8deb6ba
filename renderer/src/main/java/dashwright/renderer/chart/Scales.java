package dashwright.renderer.chart;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.NumberText;
import dashwright.renderer.text.NumberStyle;
import dashwright.renderer.text.ValueFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds value axes: round ends, few round intervals, all lines inside, and zero at the bottom
 * unless only the top matters.
 */
final class Scales {
  private static final BigDecimal[] STEPS = {
    BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5)
  };
  private static final double BURN_AT_LEAST = 12;
  private static final double BURN_CUT = 20;

  private Scales() {}

  static Scale of(
      ChartPlan chart, List<Trace> traces, List<LineMark> lines, ValueFormat format, Size size) {
    int points = traces.stream().mapToInt(trace -> trace.series().size()).max().orElse(0);
    Extent extent = Extent.of(traces, points);
    for (LineMark line : lines) {
      extent = extent.with(line.value());
    }
    if (chart.scale() == Chart.Scale.LOG) {
      return log(extent, format);
    }
    if (has(traces, Quantity.BURN_RATE)) {
      double high = Math.min(Math.max(extent.with(0).high(), BURN_AT_LEAST), BURN_CUT);
      boolean cut = extent.high() > BURN_CUT;
      return linear(0, high, high < BURN_CUT, cut, format, size.intervals());
    }
    if (has(traces, Quantity.SLI)) {
      return top(extent.with(1), format, size.intervals());
    }
    return ordinary(chart, traces, extent, format, size.intervals());
  }

  private static Scale ordinary(
      ChartPlan chart, List<Trace> traces, Extent extent, ValueFormat format, int intervals) {
    boolean share = format.style().equals(NumberStyle.PERCENT);
    double whole = 1 / format.factor();
    double low = Math.min(0, extent.with(0).low());
    double high = Math.max(0, extent.with(0).high());
    if (has(traces, Quantity.BUDGET_LEFT) || has(traces, Quantity.HEALTH)) {
      high = Math.max(high, whole);
    }
    if (high == 0 && low == 0) {
      high = usual(format);
    }
    low = chart.min().map(BigDecimal::doubleValue).orElse(low);
    boolean fixedTop = chart.max().isPresent();
    high = chart.max().map(BigDecimal::doubleValue).orElse(high);
    Scale scale = linear(low, high, !fixedTop && high != 0, false, format, intervals);
    boolean beyondWhole = share && high <= whole && scale.max() > whole && !fixedTop;
    return beyondWhole ? linear(low, whole, false, false, format, intervals) : scale;
  }

  private static boolean has(List<Trace> traces, Quantity quantity) {
    return traces.stream().anyMatch(trace -> trace.measure().quantity() == quantity);
  }

  /** What an axis shows when everything is zero. */
  private static double usual(ValueFormat format) {
    boolean share = format.style().equals(NumberStyle.PERCENT);
    boolean time = format.style().equals(NumberStyle.TIME);
    return (share ? 0.01 : time ? 0.1 : 1) / format.factor();
  }

  /** From a round value below the least to 1. */
  private static Scale top(Extent extent, ValueFormat format, int intervals) {
    BigDecimal span = BigDecimal.ONE.subtract(exact(Math.min(extent.low(), 0.9999)));
    BigDecimal step = step(span, BigDecimal.ZERO, true, format, intervals);
    BigDecimal count = span.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    BigDecimal low = BigDecimal.ONE.subtract(step.multiply(count)).max(BigDecimal.ZERO);
    return scale(low, BigDecimal.ONE, step, Optional.empty(), format);
  }

  /**
   * An axis between two values.
   *
   * @param room whether the top is to lie above the greatest value
   */
  private static Scale linear(
      double low, double high, boolean room, boolean cut, ValueFormat format, int intervals) {
    BigDecimal bottom = exact(low);
    BigDecimal top = exact(Math.max(high, low + Math.ulp(Math.abs(low)) * 4));
    BigDecimal step = step(top, bottom, room, format, intervals);
    BigDecimal min = bottom.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal max = ceiling(top, step, room);
    return scale(min, max, step, cut ? Optional.of(BURN_CUT) : Optional.empty(), format);
  }

  private static BigDecimal ceiling(BigDecimal value, BigDecimal step, boolean room) {
    BigDecimal count =
        room
            ? value.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE)
            : value.divide(step, 0, RoundingMode.CEILING);
    return count.multiply(step);
  }

  /**
   * The least of 1, 2, 2.5 and 5 x 10^n, in the unit that will be read, that gives few enough
   * intervals.
   */
  private static BigDecimal step(
      BigDecimal top, BigDecimal bottom, boolean room, ValueFormat format, int intervals) {
    BigDecimal unit = readUnit(top.abs().max(bottom.abs()).doubleValue(), format);
    BigDecimal span = top.subtract(bottom).divide(unit, MathContext.DECIMAL64);
    int exponent = span.precision() - span.scale() - 3;
    boolean whole = format.style().equals(NumberStyle.COUNT) && top.compareTo(BigDecimal.ONE) >= 0;
    while (true) {
      for (BigDecimal candidate : STEPS) {
        BigDecimal step = candidate.scaleByPowerOfTen(exponent).multiply(unit);
        BigDecimal from = bottom.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal count =
            ceiling(top, step, room).subtract(from).divide(step, 0, RoundingMode.HALF_UP);
        boolean readable = !whole || step.stripTrailingZeros().scale() <= 0;
        if (readable && count.intValue() <= intervals) {
          return step;
        }
      }
      exponent++;
    }
  }

  private static BigDecimal readUnit(double value, ValueFormat format) {
    double divisor = format.style().rungFor(value * format.factor()).divisor();
    return exact(divisor).divide(exact(format.factor()), MathContext.DECIMAL64);
  }

  /** From a power to a power of ten; of bytes, of 32. */
  private static Scale log(Extent extent, ValueFormat format) {
    boolean binary = format.style().rungs().stream().anyMatch(rung -> rung.divisor() == 1024);
    BigDecimal base = BigDecimal.valueOf(binary ? 32 : 10);
    BigDecimal low = exact(extent.low() > 0 && !extent.empty() ? extent.low() : 1);
    BigDecimal high = exact(Math.max(extent.high(), low.doubleValue()));
    BigDecimal min = BigDecimal.ONE;
    while (min.compareTo(low) > 0) {
      min = min.divide(base, MathContext.DECIMAL64);
    }
    while (min.multiply(base).compareTo(low) <= 0) {
      min = min.multiply(base);
    }
    BigDecimal max = min.multiply(base);
    while (max.compareTo(high) < 0) {
      max = max.multiply(base);
    }
    return new Scale(
        min.doubleValue(),
        max.doubleValue(),
        base.doubleValue(),
        List.of(),
        Optional.empty(),
        Scale.Kind.LOG);
  }

  private static Scale scale(
      BigDecimal min, BigDecimal max, BigDecimal step, Optional<Double> cut, ValueFormat format) {
    List<String> labels = new ArrayList<>();
    for (BigDecimal tick = min; tick.compareTo(max) <= 0; tick = tick.add(step)) {
      labels.add(format.tick(tick, step));
    }
    return new Scale(
        min.doubleValue(), max.doubleValue(), step.doubleValue(), labels, cut, Scale.Kind.LINEAR);
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(NumberText.plain(value));
  }
}
