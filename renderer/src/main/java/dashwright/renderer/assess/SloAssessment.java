package dashwright.renderer.assess;

import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Slo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds out how SLOs are. */
final class SloAssessment {
  private static final int POINTS_OF_A_COURSE = 60;

  /** Alerts that look further back say nothing about now. */
  static final Duration RECENT = Duration.ofDays(1);

  private final DataSource data;
  private final Instant until;
  private final Readings readings;
  private final Suspects suspects;
  private final Map<Subject, ErrorPath> paths;

  /**
   * From this data, up to its end.
   *
   * @param data answers the queries of SLOs
   * @param readings the signals
   * @param suspects looks for deployments
   * @param paths where the trouble of each thing starts
   */
  SloAssessment(
      DataSource data, Readings readings, Suspects suspects, Map<Subject, ErrorPath> paths) {
    this.data = data;
    this.until = data.info().until();
    this.readings = readings;
    this.suspects = suspects;
    this.paths = paths;
  }

  /** How these SLOs are, worst first. */
  List<SloFindings> of(List<SloPlan> slos) {
    return slos.stream().map(this::of).sorted(SloFindings.WORST_FIRST).toList();
  }

  /** How an SLO is. */
  private SloFindings of(SloPlan slo) {
    OptionalDouble left = now(slo, slo.budgetLeft());
    OptionalDouble burn = now(slo, slo.burnHour());
    Optional<AlertSeverity> severity = severity(slo, burn);
    TimeGrid grid = new TimeGrid(until, slo.length(), step(slo.length()));
    OptionalDouble all = now(slo, slo.allEvents());
    Optional<SloNow> events = SloNow.of(slo, readings);
    Optional<Episode> episode = events.flatMap(now -> over(now));
    Optional<Onset> since =
        severity.isPresent()
            ? episode.map(SloAssessment::began).or(() -> events.map(e -> e.onset(readings)))
            : Optional.empty();
    return new SloFindings(
        slo,
        state(left, burn, severity),
        severity,
        now(slo, slo.sli()),
        left,
        burn,
        now(slo, slo.burnDay()),
        now(slo, slo.badEvents()),
        all,
        runsOutIn(slo, left, burn),
        data.answer(slo.burnDown(), grid).series().stream().findFirst(),
        grid,
        since,
        episode,
        events.flatMap(now -> since.map(onset -> impact(now, onset, all))),
        events.map(now -> suspects(now, since)).orElse(List.of()),
        events.flatMap(now -> readings.last(Subject.slo(slo.id()))));
  }

  /** Bad events of the last hour that are over: they crossed the line of an alert. */
  private static Optional<Episode> over(SloNow now) {
    return now.plan().alerts().stream()
        .filter(alert -> alert.longWindow().compareTo(RECENT) <= 0)
        .mapToDouble(now::limit)
        .min()
        .stream()
        .boxed()
        .flatMap(limit -> Recoveries.of(now.ratio(), value -> value > limit).stream())
        .findFirst();
  }

  private static Onset began(Episode episode) {
    return new Onset(episode.from(), Onset.Bound.BEGAN, OptionalDouble.empty());
  }

  private Impact impact(SloNow now, Onset since, OptionalDouble all) {
    double bad = now.badSince(since.at(), readings);
    double allowed = now.plan().budget().doubleValue() * all.orElse(0);
    return new Impact(bad, allowed > 0 ? OptionalDouble.of(bad / allowed) : OptionalDouble.empty());
  }

  private List<Suspect> suspects(SloNow now, Optional<Onset> since) {
    Optional<ErrorPath> path = Optional.ofNullable(paths.get(now.subject()));
    return suspects.of(Assessment.culprits(now.subject(), path), since);
  }

  private static SloState state(
      OptionalDouble left, OptionalDouble burn, Optional<AlertSeverity> severity) {
    if (left.isPresent() && left.getAsDouble() <= 0) {
      return SloState.EXHAUSTED;
    }
    if (left.isEmpty() || burn.isEmpty()) {
      return SloState.NO_DATA;
    }
    return severity.isPresent() ? SloState.BURNING : SloState.OK;
  }

  private static Optional<AlertSeverity> severity(SloPlan slo, OptionalDouble burn) {
    if (burn.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal rate = BigDecimal.valueOf(burn.getAsDouble());
    return slo.alerts().stream()
        .filter(alert -> alert.longWindow().compareTo(RECENT) <= 0)
        .filter(alert -> rate.compareTo(alert.burn()) > 0)
        .map(Slo.BurnAlert::severity)
        .max(Comparator.naturalOrder());
  }

  private static Optional<Duration> runsOutIn(
      SloPlan slo, OptionalDouble left, OptionalDouble burn) {
    if (left.isEmpty() || burn.isEmpty() || left.getAsDouble() <= 0 || burn.getAsDouble() <= 1) {
      return Optional.empty();
    }
    double share = left.getAsDouble() / burn.getAsDouble();
    return Optional.of(Duration.ofSeconds(Math.round(slo.length().toSeconds() * share)));
  }

  private static Duration step(Duration length) {
    return Duration.ofSeconds(Math.max(60, length.toSeconds() / POINTS_OF_A_COURSE));
  }

  /** An instant query sees its window as the range that ends now. */
  private OptionalDouble now(SloPlan slo, QueryPlan query) {
    TimeGrid grid = new TimeGrid(until, slo.length(), slo.length());
    return data.answer(query, grid).series().stream()
        .mapToDouble(Series::last)
        .filter(Double::isFinite)
        .findFirst();
  }
}
