package dashwright.renderer.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of the alerts of an environment.
 *
 * @param environment its id
 * @param since when the data begins
 * @param from from when on it is told
 * @param to until when
 * @param slos of each SLO with rules, in the order of the plan
 * @param charts of each dashboard with alerts, in the order of the plan
 */
public record Replay(
    String environment,
    Instant since,
    Instant from,
    Instant to,
    List<SloReplay> slos,
    List<ChartReplay> charts) {
  public Replay {
    slos = List.copyOf(slos);
    charts = List.copyOf(charts);
  }

  /** All alerts, those of SLOs first. */
  public List<AlertHistory> alerts() {
    return Stream.concat(
            slos.stream().flatMap(slo -> slo.alerts().stream()),
            charts.stream().flatMap(chart -> chart.alerts().stream()))
        .toList();
  }

  /** What came of an SLO's alerts. */
  public Optional<SloReplay> slo(String id) {
    return slos.stream().filter(slo -> slo.slo().equals(id)).findFirst();
  }

  /** The same from a later time on. */
  public Replay within(Instant start) {
    return start.isAfter(from) && start.isBefore(to)
        ? new Replay(environment, since, start, to, slos, charts)
        : this;
  }

  /** Other alerts that fired while one did. */
  public List<AlertHistory> beside(AlertHistory alert, Activity activity) {
    if (activity.firing().isEmpty()) {
      return List.of();
    }
    Instant began = activity.firing().get();
    Instant end = activity.until().map(until -> until.minusMillis(1)).orElse(to);
    return alerts().stream()
        .filter(other -> !other.rule().equals(alert.rule()))
        .filter(
            other -> other.firings().stream().anyMatch(firing -> firing.firesWithin(began, end)))
        .toList();
  }
}
