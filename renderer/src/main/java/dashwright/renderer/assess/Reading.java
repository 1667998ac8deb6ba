package dashwright.renderer.assess;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.SignalPlan;
import dashwright.dsl.model.Threshold;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The course of a signal. Where it has several series, the worst of them at each time. What cannot
 * be, such as a negative duration, is a gap.
 */
final class Reading {
  /** What is now is the median of so many values; one odd value decides nothing. */
  private static final int NOW = 5;

  private final SignalPlan signal;
  private final TimeGrid grid;
  private final double[] values;

  private Reading(SignalPlan signal, TimeGrid grid, double[] values) {
    this.signal = signal;
    this.grid = grid;
    this.values = values;
  }

  static Reading of(SignalPlan signal, TimeGrid grid, List<Series> series) {
    double[] worst = new double[grid.points()];
    Arrays.fill(worst, Double.NaN);
    Threshold.Side side = side(signal);
    for (Series one : series) {
      for (int i = 0; i < Math.min(worst.length, one.size()); i++) {
        worst[i] = worse(worst[i], possible(one.value(i), signal), side);
      }
    }
    return new Reading(signal, grid, worst);
  }

  /** On which side of its usual values a signal is in trouble. */
  static Threshold.Side side(SignalPlan signal) {
    boolean below =
        signal.query().measure().quantity() == Measure.Quantity.HEALTH
            || (!signal.lines().isEmpty()
                && signal.lines().stream().allMatch(l -> l.side() == Threshold.Side.BELOW));
    return below ? Threshold.Side.BELOW : Threshold.Side.ABOVE;
  }

  private static double worse(double a, double b, Threshold.Side side) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.isNaN(a) ? b : a;
    }
    return side == Threshold.Side.ABOVE ? Math.max(a, b) : Math.min(a, b);
  }

  private static double possible(double value, SignalPlan signal) {
    if (!Double.isFinite(value)) {
      return Double.NaN;
    }
    return switch (signal.query().measure().quantity()) {
      case ERROR_RATIO, HEALTH -> value < 0 ? Double.NaN : Math.min(1, value);
      case TRAFFIC, SUCCESSES, FAILURES, LATENCY, BAD_EVENTS, ALL_EVENTS ->
          value < 0 ? Double.NaN : value;
      case SLI, BURN_RATE, BUDGET_LEFT, BUDGET_MINUTES, EVEN_PACE, SATURATION, LEVEL -> value;
    };
  }

  SignalPlan signal() {
    return signal;
  }

  TimeGrid grid() {
    return grid;
  }

  /** A value for each time of the grid; NaN: none. */
  double[] values() {
    return values.clone();
  }

  /** The median of the last five minutes; empty where nothing came. */
  OptionalDouble now() {
    return Robust.median(
        Arrays.copyOfRange(values, Math.max(0, values.length - NOW), values.length));
  }

  /** When the last value came. */
  Optional<Instant> last() {
    for (int i = values.length - 1; i >= 0; i--) {
      if (!Double.isNaN(values[i])) {
        return Optional.of(grid.at(i));
      }
    }
    return Optional.empty();
  }

  /** The start of the interval of the first value. */
  Optional<Instant> beginning() {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        return Optional.of(grid.at(Math.max(0, i - 1)));
      }
    }
    return Optional.empty();
  }

  /** The sum of the values from a time on, each for one step: of a rate, the number of events. */
  double eventsSince(Instant start) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i]) && grid.at(i).isAfter(start)) {
        sum += values[i];
      }
    }
    return sum * grid.step().toMillis() / 1000.0;
  }

  /** The product with another at each time; a gap where either has one. */
  Reading times(Reading other) {
    return with(other, (a, b) -> a * b);
  }

  /** The quotient by another at each time; a gap where either has one, or nothing divides. */
  Reading over(Reading other) {
    return with(other, (a, b) -> b > 0 ? Math.min(1, a / b) : Double.NaN);
  }

  private Reading with(Reading other, java.util.function.DoubleBinaryOperator both) {
    double[] result = new double[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = both.applyAsDouble(values[i], other.values[i]);
    }
    return new Reading(signal, grid, result);
  }
}
