package dashwright.renderer.assess;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.SignalPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What explains failures of callers though it is no failed call: slowness, fullness, lost members.
 */
final class Symptoms {
  /** So many times slower than before is slow. */
  private static final double SLOWER = 2;

  /** So many times fuller than before, of what has no limit, is full. */
  private static final double FULLER = 3;

  private final Readings readings;
  private final Judge judge;

  Symptoms(Readings readings, Judge judge) {
    this.readings = readings;
    this.judge = judge;
  }

  /** That a thing is slow: beyond a line, or at least twice as slow as before. */
  Optional<Reason> slow(Subject subject) {
    List<Reason> found = new ArrayList<>();
    for (BigDecimal quantile : List.of(Readings.P90, Readings.P50, Readings.P99)) {
      Optional<Reading> reading = readings.latency(subject, quantile);
      reading.flatMap(r -> judge.reason(subject, r)).ifPresent(found::add);
      if (quantile.compareTo(Readings.P99) < 0) {
        reading.flatMap(r -> departed(r, SLOWER)).ifPresent(found::add);
      }
    }
    return found.stream().findFirst();
  }

  /** How many times slower than before a thing is; 1 where nothing is known. */
  double slowness(Subject subject) {
    return Stream.of(Readings.P90, Readings.P50)
        .flatMap(quantile -> readings.latency(subject, quantile).stream())
        .mapToDouble(
            reading ->
                Readings.departure(reading).map(onset -> factor(reading.now(), onset)).orElse(1.0))
        .max()
        .orElse(1);
  }

  /** That a thing is full, or has lost members: beyond a line, or far fuller than before. */
  Optional<Reason> full(Subject subject) {
    Subject service = Subject.service(Subjects.service(subject));
    List<Reason> found = new ArrayList<>();
    for (Reading reading : readings.of(service)) {
      if (quantity(reading.signal()) == Measure.Quantity.SATURATION) {
        judge
            .reason(service, reading)
            .or(
                () ->
                    reading.signal().unit() == Unit.PERCENTUNIT
                        ? Optional.empty()
                        : departed(reading, FULLER))
            .ifPresent(found::add);
      }
    }
    return found.stream().findFirst();
  }

  /** That some of a service's members do not work. */
  Optional<Reason> members(Subject subject) {
    Subject service = Subject.service(Subjects.service(subject));
    return readings
        .find(service, Measure.Quantity.HEALTH)
        .flatMap(reading -> judge.reason(service, reading));
  }

  private static Optional<Reason> departed(Reading reading, double factor) {
    return Readings.departure(reading)
        .filter(onset -> factor(reading.now(), onset) >= factor)
        .map(onset -> new Reason.Departed(reading.signal(), reading.now().orElseThrow(), onset));
  }

  private static double factor(OptionalDouble now, Onset onset) {
    double before = onset.before().orElse(0);
    if (now.isEmpty() || now.getAsDouble() <= 0) {
      return 1;
    }
    return before <= 0 ? Double.POSITIVE_INFINITY : now.getAsDouble() / before;
  }

  private static Measure.Quantity quantity(SignalPlan signal) {
    return signal.query().measure().quantity();
  }
}
