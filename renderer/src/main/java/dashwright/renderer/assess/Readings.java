package dashwright.renderer.assess;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.SignalPlan;
import dashwright.compiler.plan.Subject;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All signals of an environment, each read once at 1h/1m up to the end of the data; where something
 * began before that hour, again at 24h/5m.
 */
final class Readings {
  static final BigDecimal P50 = new BigDecimal("0.5");
  static final BigDecimal P90 = new BigDecimal("0.9");
  static final BigDecimal P99 = new BigDecimal("0.99");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration COARSE = Duration.ofMinutes(5);

  private final DataSource data;
  private final TimeGrid hour;
  private final Map<Subject, List<Reading>> bySubject = new LinkedHashMap<>();
  private final List<Reading> others = new ArrayList<>();

  Readings(List<SignalPlan> signals, DataSource data) {
    this.data = data;
    this.hour = new TimeGrid(data.info().until(), HOUR, MINUTE);
    for (SignalPlan signal : signals) {
      List<Reading> readings =
          signal
              .query()
              .subject()
              .map(subject -> bySubject.computeIfAbsent(subject, s -> new ArrayList<>()))
              .orElse(others);
      readings.add(read(signal, hour));
    }
  }

  private Reading read(SignalPlan signal, TimeGrid grid) {
    return Reading.of(signal, grid, data.answer(signal.query(), grid).series());
  }

  Instant until() {
    return hour.end();
  }

  /** All signals about a thing. */
  List<Reading> of(Subject subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** Signals about nothing in particular. */
  List<Reading> others() {
    return others;
  }

  /** The first signal about a thing that measures this. */
  Optional<Reading> find(Subject subject, Measure.Quantity quantity) {
    return of(subject).stream()
        .filter(reading -> measure(reading).quantity() == quantity)
        .findFirst();
  }

  /** The quantile of durations of a thing. */
  Optional<Reading> latency(Subject subject, BigDecimal quantile) {
    return of(subject).stream()
        .filter(reading -> measure(reading).quantity() == Measure.Quantity.LATENCY)
        .filter(r -> measure(r).quantile().filter(q -> q.compareTo(quantile) == 0).isPresent())
        .findFirst();
  }

  private static Measure measure(Reading reading) {
    return reading.signal().query().measure();
  }

  OptionalDouble now(Subject subject, Measure.Quantity quantity) {
    return find(subject, quantity).map(Reading::now).orElse(OptionalDouble.empty());
  }

  /** Whether any signal about a thing has a value of the last five minutes. */
  boolean speaks(Subject subject) {
    return of(subject).stream().anyMatch(reading -> reading.now().isPresent());
  }

  /** When the last value about a thing came, of the last day. */
  Optional<Instant> last(Subject subject) {
    return last(of(subject), Function.identity())
        .or(() -> last(of(subject), reading -> read(reading.signal(), day())));
  }

  private static Optional<Instant> last(List<Reading> all, Function<Reading, Reading> as) {
    return all.stream()
        .map(as)
        .map(Reading::last)
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }

  /** Since when a failing signal is as it is: within the hour, else within the day. */
  Onset onset(Reading reading) {
    return onset(reading, () -> day(reading));
  }

  /** The same of what is calculated from signals. */
  Onset onset(Reading reading, Supplier<Reading> wide) {
    return departure(reading).orElseGet(() -> earlier(reading, wide.get()));
  }

  private Onset earlier(Reading reading, Reading day) {
    return OnsetSearch.of(day)
        .filter(Onset::known)
        .orElseGet(
            () -> new Onset(beginning(reading, day), Onset.Bound.BY_THEN, OptionalDouble.empty()));
  }

  /** As far back as anything is known of the day: where its first value begins. */
  private Instant beginning(Reading reading, Reading day) {
    Instant coarse = day.beginning().orElse(day.grid().start());
    return covers(coarse) ? reading.beginning().orElse(coarse) : coarse;
  }

  /** Since when a signal is unlike before, if that is within the hour. */
  static Optional<Onset> departure(Reading reading) {
    return OnsetSearch.of(reading).filter(Onset::known);
  }

  /** Whether the hour reaches back so far. */
  boolean covers(Instant start) {
    return !start.isBefore(hour.start());
  }

  /** The same signal over the last day. */
  Reading day(Reading reading) {
    return read(reading.signal(), day());
  }

  private TimeGrid day() {
    return new TimeGrid(hour.end(), DAY, COARSE);
  }

  /** The numbers of a thing now. */
  Vitals vitals(Subject subject) {
    return new Vitals(
        now(subject, Measure.Quantity.TRAFFIC),
        now(subject, Measure.Quantity.ERROR_RATIO),
        seconds(subject, P50),
        seconds(subject, P90),
        seconds(subject, P99),
        now(subject, Measure.Quantity.HEALTH));
  }

  private OptionalDouble seconds(Subject subject, BigDecimal quantile) {
    Optional<Reading> reading = latency(subject, quantile);
    OptionalDouble now = reading.map(Reading::now).orElse(OptionalDouble.empty());
    return now.isPresent()
        ? OptionalDouble.of(
            now.getAsDouble() * reading.orElseThrow().signal().unit().factor().doubleValue())
        : now;
  }
}
