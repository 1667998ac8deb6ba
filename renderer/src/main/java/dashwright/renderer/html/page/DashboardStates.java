package dashwright.renderer.html.page;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.Subject;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.SloFindings;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.assess.WatchFindings;
import java.util.List;
import java.util.Optional;

/** How dashboards are: each is as bad as the worst of what it is about. */
final class DashboardStates {
  private DashboardStates() {}

  /** The state of a dashboard; empty where it is about nothing that has one. */
  static Optional<StateView> of(DashboardPlan dashboard, Findings findings) {
    return parts(dashboard, findings).stream().findFirst();
  }

  /** The states of all that a dashboard is about, worst first. */
  static List<StateView> parts(DashboardPlan dashboard, Findings findings) {
    return switch (dashboard.kind()) {
      case SLO ->
          findings.slosOf(dashboard).stream().map(SloFindings::state).map(StateView::of).toList();
      case PUBLIC_API ->
          findings.endpointsOf(dashboard).stream()
              .map(ThingFindings::state)
              .map(StateView::of)
              .toList();
      case SERVICE ->
          dashboard.service().flatMap(id -> findings.of(Subject.service(id))).stream()
              .map(ThingFindings::state)
              .map(StateView::of)
              .toList();
      case CUSTOM ->
          findings.watchesOf(dashboard).stream()
              .map(WatchFindings::state)
              .map(StateView::of)
              .toList();
    };
  }
}
