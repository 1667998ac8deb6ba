package dashwright.renderer.assess;

import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Says how one thing is, from its own signals. A signal is beyond a line when the median of its
 * last five minutes is. Where nobody drew a line, an error ratio must stay below 1 %, what has a
 * limit below 90 % of it, and all members must work.
 */
final class Judge {
  private static final double ERRORS = 0.01;
  private static final double FULL = 0.9;
  private static final double ALL_MEMBERS = 1;

  /** Averages of ones may be a little less than one. */
  private static final double ROUNDING = 0.0001;

  private static final double NO_MEMBER = 0.0001;
  private static final double NEARLY_ALL = 0.95;
  private static final double MOST = 0.5;

  /** Fewer failed events in five minutes are noise, unless most events fail. */
  private static final double FEW = 3;

  private static final int MINUTES = 5;

  private final Readings readings;

  Judge(Readings readings) {
    this.readings = readings;
  }

  /** Why a thing has its state, worst first; empty: all is well. */
  List<Reason> reasons(Subject subject) {
    List<Reason> reasons = new ArrayList<>();
    for (Reading reading : readings.of(subject)) {
      reason(subject, reading).ifPresent(reasons::add);
    }
    silence(subject).ifPresent(reasons::add);
    reasons.sort(WORST_FIRST);
    return reasons;
  }

  /** The state first, then the severity, then what came first. */
  static final Comparator<Reason> WORST_FIRST =
      Comparator.comparing(Reason::state).thenComparingInt(Judge::urgency);

  private static int urgency(Reason reason) {
    Optional<AlertSeverity> severity =
        reason instanceof Reason.Beyond beyond
            ? beyond.severity()
            : reason instanceof Reason.Breaks breaks
                ? Optional.of(breaks.severity())
                : Optional.empty();
    return severity.map(s -> s == AlertSeverity.HIGH ? 0 : 2).orElse(1);
  }

  /** Why a signal is in trouble, if it is. */
  Optional<Reason> reason(Subject subject, Reading reading) {
    OptionalDouble now = reading.now();
    if (now.isEmpty()) {
      return Optional.empty();
    }
    return limit(reading, now.getAsDouble())
        .filter(limit -> !fewFailed(subject, reading, now.getAsDouble()))
        .map(
            limit ->
                new Reason.Beyond(
                    state(reading, now.getAsDouble()),
                    reading.signal(),
                    now.getAsDouble(),
                    limit.value(),
                    limit.side(),
                    limit.severity(),
                    Optional.of(readings.onset(reading))));
  }

  private record Limit(double value, Threshold.Side side, Optional<AlertSeverity> severity) {
    boolean crossed(double now) {
      return side == Threshold.Side.ABOVE ? now > value : now < value - ROUNDING * Math.abs(value);
    }
  }

  /** The most urgent line that a value is beyond. */
  private static Optional<Limit> limit(Reading reading, double now) {
    List<Limit> limits = new ArrayList<>();
    for (LinePlan line : reading.signal().lines()) {
      if (line.kind() == LinePlan.Kind.THRESHOLD) {
        limits.add(new Limit(line.value().doubleValue(), line.side(), line.severity()));
      }
    }
    if (limits.isEmpty()) {
      usual(reading).ifPresent(limits::add);
    }
    return limits.stream()
        .filter(limit -> limit.crossed(now))
        .max(Comparator.comparing(limit -> limit.severity().map(Enum::ordinal).orElse(-1)));
  }

  /** Whether a value of a signal would be beyond a line. */
  boolean crosses(Reading reading, double value) {
    return limit(reading, value).isPresent();
  }

  private static Optional<Limit> usual(Reading reading) {
    return switch (reading.signal().query().measure().quantity()) {
      case ERROR_RATIO -> Optional.of(new Limit(ERRORS, Threshold.Side.ABOVE, Optional.empty()));
      case HEALTH -> Optional.of(new Limit(ALL_MEMBERS, Threshold.Side.BELOW, Optional.empty()));
      case SATURATION ->
          reading.signal().unit() == Unit.PERCENTUNIT
              ? Optional.of(new Limit(FULL, Threshold.Side.ABOVE, Optional.empty()))
              : Optional.empty();
      case TRAFFIC,
          SUCCESSES,
          FAILURES,
          LATENCY,
          SLI,
          BURN_RATE,
          BUDGET_LEFT,
          BUDGET_MINUTES,
          EVEN_PACE,
          BAD_EVENTS,
          ALL_EVENTS,
          LEVEL ->
          Optional.empty();
    };
  }

  private static State state(Reading reading, double now) {
    Measure.Quantity quantity = reading.signal().query().measure().quantity();
    boolean down =
        (quantity == Measure.Quantity.ERROR_RATIO && now >= NEARLY_ALL)
            || (quantity == Measure.Quantity.HEALTH && now <= NO_MEMBER);
    return down ? State.DOWN : State.FAILING;
  }

  private boolean fewFailed(Subject subject, Reading reading, double now) {
    if (reading.signal().query().measure().quantity() != Measure.Quantity.ERROR_RATIO
        || now >= MOST) {
      return false;
    }
    return readings
        .find(subject, Measure.Quantity.TRAFFIC)
        .map(traffic -> few(reading.times(traffic)))
        .orElse(false);
  }

  /** Whether hardly any of these events a second happened in the last five minutes. */
  private boolean few(Reading rate) {
    return rate.eventsSince(readings.until().minusSeconds(60L * MINUTES)) < FEW;
  }

  /** More bad events now than an alert of an SLO allows, whatever is left of its budget. */
  Optional<Reason> breaks(SloNow slo) {
    OptionalDouble ratio = slo.ratio().now();
    if (ratio.isEmpty() || (few(slo.bad()) && ratio.getAsDouble() < MOST)) {
      return Optional.empty();
    }
    return slo.plan().alerts().stream()
        .filter(alert -> alert.longWindow().compareTo(SloAssessment.RECENT) <= 0)
        .filter(alert -> ratio.getAsDouble() > slo.limit(alert))
        .max(Comparator.comparing(alert -> alert.severity()))
        .map(
            alert ->
                new Reason.Breaks(
                    slo.plan().id(),
                    ratio.getAsDouble(),
                    slo.limit(alert),
                    alert.severity(),
                    Optional.of(slo.onset(readings))));
  }

  /** That nothing comes, or that its traffic has stopped to come. */
  private Optional<Reason> silence(Subject subject) {
    Optional<Reading> traffic = readings.find(subject, Measure.Quantity.TRAFFIC);
    boolean stopped =
        traffic
            .filter(reading -> reading.now().isEmpty() && reading.last().isPresent())
            .isPresent();
    if (stopped) {
      return Optional.of(new Reason.Silent(traffic.flatMap(Reading::last)));
    }
    return readings.speaks(subject)
        ? Optional.empty()
        : Optional.of(new Reason.Silent(readings.last(subject)));
  }
}
