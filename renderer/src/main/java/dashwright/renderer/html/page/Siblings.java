package dashwright.renderer.html.page;

import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Unit;
import dashwright.renderer.assess.Hop;
import dashwright.renderer.assess.Route;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.text.ValueFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists what the last service that only passes trouble on calls besides. */
record Siblings(PageFrame frame) {
  /** More are too many to look at; those that are well are counted. */
  static final int MOST = 7;

  /** Who calls them: the last but one of a way, or the only one. */
  static Hop caller(Route route) {
    return route.hops().get(Math.max(0, route.hops().size() - 2));
  }

  /** All of them, worst first. */
  List<SiblingView> of(List<Route> routes) {
    Hop caller = caller(routes.get(0));
    List<String> on = routes.stream().flatMap(r -> r.hops().stream()).map(Hop::service).toList();
    List<String> named = needs(caller.service()).stream().filter(id -> !on.contains(id)).toList();
    List<SiblingView> views = new ArrayList<>();
    for (String service : named) {
      List<SiblingView> behind =
          needs(service).stream()
              .filter(id -> !on.contains(id) && !named.contains(id))
              .map(id -> view(service, id, List.of()))
              .toList();
      views.add(view(caller.service(), service, behind));
    }
    views.sort(Comparator.comparing(view -> view.state().needsALook() ? 0 : 1));
    return views;
  }

  private List<String> needs(String service) {
    return frame.environment().service(service).map(ServicePlan::needs).orElse(List.of()).stream()
        .map(ServicePlan.Need::service)
        .distinct()
        .toList();
  }

  private SiblingView view(String caller, String service, List<SiblingView> behind) {
    Optional<ServicePlan> plan = frame.environment().service(service);
    Optional<ThingFindings> call = frame.findings().of(Subject.call(caller, service));
    String share =
        call.flatMap(
                c ->
                    c.vitals().errorRatio().isPresent()
                        ? Optional.of(
                            ValueFormat.of(Unit.PERCENTUNIT)
                                .brief(c.vitals().errorRatio().getAsDouble()))
                        : Optional.empty())
            .orElse("");
    StateView state =
        StateView.of(
            call.map(ThingFindings::state)
                .orElseGet(() -> frame.findings().state(Subject.service(service))));
    return new SiblingView(
        state,
        Glyphs.of(plan),
        Glyphs.title(frame.environment(), service),
        Glyphs.page(frame.environment(), service),
        state.token().equals("nod") ? "no data" : share,
        behind);
  }
}
