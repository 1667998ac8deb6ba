package dashwright.renderer.assess;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.source.Origin;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What data says about an environment. All lists have the worst first.
 *
 * @param until the end of the data
 * @param slos its SLOs
 * @param services its services
 * @param endpoints the endpoints of all services
 * @param calls the calls of services to what they need; subject {@code caller>callee}
 * @param watches signals about nothing in particular whose charts have lines
 * @param paths where the trouble starts of each endpoint and each service that fails
 */
public record Findings(
    Instant until,
    List<SloFindings> slos,
    List<ThingFindings> services,
    List<ThingFindings> endpoints,
    List<ThingFindings> calls,
    List<WatchFindings> watches,
    List<ErrorPath> paths) {
  public Findings {
    slos = List.copyOf(slos);
    services = List.copyOf(services);
    endpoints = List.copyOf(endpoints);
    calls = List.copyOf(calls);
    watches = List.copyOf(watches);
    paths = List.copyOf(paths);
  }

  /** How a service, endpoint or call is. */
  public Optional<ThingFindings> of(Subject subject) {
    List<ThingFindings> all =
        switch (subject.kind()) {
          case SERVICE -> services;
          case ENDPOINT -> endpoints;
          case CALL -> calls;
          case SLO -> List.of();
        };
    return all.stream().filter(thing -> thing.subject().equals(subject)).findFirst();
  }

  /** How a service, endpoint or call is, in one word. */
  public State state(Subject subject) {
    return of(subject).map(ThingFindings::state).orElse(State.NO_DATA);
  }

  /** Where the trouble of something starts, if it fails. */
  public Optional<ErrorPath> path(Subject subject) {
    return paths.stream().filter(path -> path.from().equals(subject)).findFirst();
  }

  /** How an SLO is. */
  public Optional<SloFindings> slo(String id) {
    return slos.stream().filter(findings -> findings.slo().id().equals(id)).findFirst();
  }

  /** The SLOs of a dashboard. */
  public List<SloFindings> slosOf(DashboardPlan dashboard) {
    return slos.stream().filter(slo -> dashboard.slos().contains(slo.slo().id())).toList();
  }

  /** The endpoints of a public-API dashboard. */
  public List<ThingFindings> endpointsOf(DashboardPlan dashboard) {
    Set<Subject> shown =
        dashboard.paths().stream()
            .map(path -> path.endpoint())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return endpoints.stream().filter(thing -> shown.contains(thing.subject())).toList();
  }

  /** The watches that a dashboard draws. */
  public List<WatchFindings> watchesOf(DashboardPlan dashboard) {
    Set<Origin> drawn =
        dashboard.charts().stream()
            .flatMap(chart -> chart.queries().stream())
            .map(QueryPlan::origin)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return watches.stream()
        .filter(watch -> drawn.contains(watch.signal().query().origin()))
        .toList();
  }
}
