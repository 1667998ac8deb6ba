package dashwright.renderer.assess;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reasons of every service and endpoint. */
final class Things {
  private final Map<Subject, List<Reason>> reasons = new LinkedHashMap<>();

  Things(EnvironmentPlan environment, Readings readings, Judge judge, CallGraph graph) {
    for (ServicePlan service : environment.services()) {
      put(graph.seenAt(Subject.service(service.id()), readings), service, judge);
      for (ServicePlan.EndpointPlan endpoint : service.endpoints()) {
        Subject subject = Subject.endpoint(service.id(), endpoint.id());
        reasons.put(subject, new ArrayList<>(judge.reasons(subject)));
      }
    }
    for (SloPlan slo : environment.slos()) {
      SloNow.of(slo, readings)
          .ifPresent(now -> judge.breaks(now).ifPresent(reason -> breaks(now.subject(), reason)));
    }
    environment.services().forEach(this::parts);
  }

  private void put(Subject seen, ServicePlan service, Judge judge) {
    reasons.put(Subject.service(service.id()), new ArrayList<>(judge.reasons(seen)));
  }

  private void breaks(Subject subject, Reason reason) {
    List<Reason> known = reasons.get(subject);
    if (known != null && known.stream().noneMatch(r -> r.state().fails())) {
      add(subject, reason);
    }
  }

  /** A service is as bad as the worst of its endpoints that ever said anything. */
  private void parts(ServicePlan service) {
    Subject whole = Subject.service(service.id());
    for (ServicePlan.EndpointPlan endpoint : service.endpoints()) {
      Subject part = Subject.endpoint(service.id(), endpoint.id());
      State state = state(part);
      boolean stopped =
          reasons.get(part).stream()
              .filter(Reason.Silent.class::isInstance)
              .anyMatch(reason -> ((Reason.Silent) reason).last().isPresent());
      if (state.compareTo(state(whole)) < 0 && (state.fails() || stopped)) {
        State passed = state == State.DOWN ? State.FAILING : state;
        Optional<Onset> since = reasons.get(part).get(0).since();
        add(whole, new Reason.Part(part, passed, since));
      }
    }
  }

  void add(Subject subject, Reason reason) {
    List<Reason> known = reasons.computeIfAbsent(subject, s -> new ArrayList<>());
    known.add(reason);
    known.sort(Judge.WORST_FIRST);
  }

  List<Reason> reasons(Subject subject) {
    return reasons.getOrDefault(subject, List.of());
  }

  State state(Subject subject) {
    return state(reasons(subject));
  }

  /** The worst state that follows from some reasons. */
  static State state(List<Reason> reasons) {
    return reasons.stream().map(Reason::state).min(State::compareTo).orElse(State.OK);
  }

  /** All services and endpoints, as defined. */
  List<Subject> subjects() {
    return List.copyOf(reasons.keySet());
  }
}
