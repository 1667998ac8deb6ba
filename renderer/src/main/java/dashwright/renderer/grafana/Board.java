package dashwright.renderer.grafana;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.SloRules;
import dashwright.compiler.plan.Subject;
import java.time.Duration;
import java.util.Optional;

/**
 * A dashboard among the others of its environment.
 *
 * @param environment where it is
 * @param dashboard what it is
 */
record Board(EnvironmentPlan environment, DashboardPlan dashboard) {

  /** How many points a line has at most, so that two of them are a step apart. */
  long points() {
    return Math.max(1, dashboard.range().dividedBy(dashboard.step()));
  }

  /** The longest time between two samples of a chart's queries: it cannot be read finer. */
  Duration every(ChartPlan chart) {
    return chart.queries().stream()
        .map(Board::every)
        .max(Duration::compareTo)
        .orElse(dashboard.step());
  }

  /** The time between two samples of what a query reads. */
  static Duration every(QueryPlan query) {
    return query.recorded().isPresent() && query.every().compareTo(SloRules.INTERVAL) < 0
        ? SloRules.INTERVAL
        : query.every();
  }

  /** The dashboard to open for a closer look at a thing, unless it is this one. */
  Optional<DashboardPlan> dashboardOf(Subject subject) {
    return switch (subject.kind()) {
      case SERVICE -> other(subject.id());
      case ENDPOINT -> other(subject.id().substring(0, subject.id().indexOf('/')));
      case SLO -> environment.slo(subject.id()).map(SloPlan::service).flatMap(this::other);
      case CALL -> {
        String[] ends = subject.id().split(">", 2);
        yield other(ends[1]).or(() -> other(ends[0]));
      }
    };
  }

  private Optional<DashboardPlan> other(String service) {
    return environment
        .service(service)
        .flatMap(ServicePlan::dashboard)
        .flatMap(environment::dashboard)
        .filter(found -> !found.id().equals(dashboard.id()));
  }
}
