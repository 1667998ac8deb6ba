package dashwright.renderer.assess;

import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SloPlan;
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
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds out how SLOs are. */
public final class SloAssessment {
  private static final int POINTS_OF_A_COURSE = 60;

  /** Alerts that look further back say nothing about now. */
  private static final Duration RECENT = Duration.ofDays(1);

  private final DataSource data;
  private final Instant until;

  /** From this data, up to its end. */
  public SloAssessment(DataSource data) {
    this.data = data;
    this.until = data.info().until();
  }

  /** How these SLOs are, worst first. */
  public List<SloFindings> of(List<SloPlan> slos) {
    return slos.stream().map(this::of).sorted(SloFindings.WORST_FIRST).toList();
  }

  /** How an SLO is. */
  public SloFindings of(SloPlan slo) {
    OptionalDouble left = now(slo, slo.budgetLeft());
    OptionalDouble burn = now(slo, slo.burnHour());
    Optional<AlertSeverity> severity = severity(slo, burn);
    TimeGrid grid = new TimeGrid(until, slo.length(), step(slo.length()));
    return new SloFindings(
        slo,
        state(left, burn, severity),
        severity,
        now(slo, slo.sli()),
        left,
        burn,
        now(slo, slo.burnDay()),
        now(slo, slo.badEvents()),
        now(slo, slo.allEvents()),
        runsOutIn(slo, left, burn),
        data.answer(slo.burnDown(), grid).series().stream().findFirst(),
        grid);
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
