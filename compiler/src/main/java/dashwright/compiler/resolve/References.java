package dashwright.compiler.resolve;

import dashwright.dsl.model.Annotation;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Select;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up every name that stands for something defined elsewhere. */
final class References {
  private final Resolved resolved;
  private final Map<String, Chart> shared;
  private final Diagnostics diagnostics;

  References(Resolved resolved, Map<String, Chart> shared, Diagnostics diagnostics) {
    this.resolved = resolved;
    this.shared = shared;
    this.diagnostics = diagnostics;
  }

  void check() {
    known("resolution", resolved.project().resolution(), resolved.resolutions());
    resolved.project().url().ifPresent(this::environments);
    resolved.environments().values().forEach(environment -> select(environment.select()));
    resolved.teams().values().forEach(team -> team.escalation().ifPresent(this::environments));
    resolved.annotations().values().forEach(this::annotation);
    resolved.services().values().forEach(this::service);
    resolved.slos().values().forEach(this::slo);
    resolved.dashboards().values().forEach(this::dashboard);
    shared.values().forEach(this::chart);
  }

  private void annotation(Annotation annotation) {
    known("environment", annotation.environments(), resolved.environments());
    if (annotation.source() instanceof Annotation.File file) {
      for (Event event : file.events()) {
        event
            .service()
            .ifPresent(
                id -> known("service", new Reference(id, event.origin()), resolved.services()));
        event
            .environment()
            .ifPresent(
                id ->
                    known(
                        "environment", new Reference(id, event.origin()), resolved.environments()));
      }
    }
  }

  private void service(Service service) {
    service.team().ifPresent(team -> known("team", team, resolved.teams()));
    service.runbook().ifPresent(this::environments);
    service.links().forEach(link -> environments(link.url()));
    select(service.select());
    service
        .instrumentation()
        .forEach(i -> known("instrumentation", i, resolved.instrumentations()));
    service.dependsOn().ifPresent(this::dependencies);
    service
        .calledBy()
        .ifPresent(all -> all.forEach(caller -> known("service", caller, resolved.services())));
    for (Endpoint endpoint : service.endpoints()) {
      select(endpoint.select());
      endpoint.dependsOn().ifPresent(this::dependencies);
      endpoint.runbook().ifPresent(this::environments);
    }
    service.charts().forEach(this::chart);
    known("environment", service.environments(), resolved.environments());
  }

  private void dependencies(List<Dependency> dependencies) {
    for (Dependency dependency : dependencies) {
      Reference callee = new Reference(dependency.service(), dependency.origin());
      if (known("service", callee, resolved.services())) {
        dependency
            .endpoint()
            .ifPresent(id -> endpoint(dependency.service(), id, dependency.origin()));
      }
    }
  }

  private void endpoint(String service, String endpoint, Origin origin) {
    List<String> ids = resolved.service(service).endpoints().stream().map(Endpoint::id).toList();
    if (!ids.contains(endpoint)) {
      unknown("endpoint of `" + service + "`", endpoint, origin, ids);
    }
  }

  private void slo(Slo slo) {
    if (known("service", slo.service(), resolved.services())) {
      slo.endpoint()
          .ifPresent(endpoint -> endpoint(slo.service().id(), endpoint.id(), endpoint.origin()));
    }
    environments(slo.objective().value());
    environments(slo.window());
    alerts(slo.alerts().value());
    slo.runbook().ifPresent(this::environments);
    if (slo.sli() instanceof Slo.Sli.Latency latency) {
      environments(latency.within().value());
    }
    known("environment", slo.environments(), resolved.environments());
  }

  private void alerts(Slo.Alerts alerts) {
    if (alerts instanceof Slo.Alerts.Own own) {
      own.alerts().forEach(alert -> alert.perEnvironment().forEach(this::environments));
    }
    if (alerts instanceof Slo.Alerts.Watched watched) {
      alerts(watched.burn());
      watched.atLeast().ifPresent(this::environments);
      watched.noData().ifPresent(told -> environments(told.lasting()));
      watched.spent().ifPresent(told -> environments(told.lasting()));
    }
  }

  private void dashboard(Dashboard dashboard) {
    dashboard.resolution().ifPresent(r -> known("resolution", r, resolved.resolutions()));
    dashboard.service().ifPresent(s -> known("service", s, resolved.services()));
    known("service", dashboard.services(), resolved.services());
    known("SLO", dashboard.slos(), resolved.slos());
    dashboard.team().ifPresent(team -> known("team", team, resolved.teams()));
    dashboard.links().forEach(link -> environments(link.url()));
    known("dashboard", dashboard.related(), resolved.dashboards());
    dashboard.variables().ifPresent(all -> known("variable", all, resolved.variables()));
    dashboard.annotations().ifPresent(all -> known("annotation", all, resolved.annotations()));
    known("environment", dashboard.environments(), resolved.environments());
    for (Reference reference : dashboard.endpoints()) {
      int slash = reference.id().indexOf('/');
      String service = slash < 0 ? reference.id() : reference.id().substring(0, slash);
      if (known("service", new Reference(service, reference.origin()), resolved.services())) {
        endpoint(service, reference.id().substring(slash + 1), reference.origin());
      }
    }
    dashboard.sections().forEach(section -> section.charts().forEach(this::chart));
  }

  private void chart(Chart chart) {
    known("dashboard", chart.related(), resolved.dashboards());
    chart.runbook().ifPresent(this::environments);
    chart.escalation().ifPresent(this::environments);
    chart.min().ifPresent(this::environments);
    chart.max().ifPresent(this::environments);
    chart.links().forEach(link -> environments(link.url()));
    for (Threshold threshold : chart.thresholds()) {
      environments(threshold.value());
      threshold.lasting().ifPresent(this::environments);
      threshold.window().ifPresent(this::environments);
    }
  }

  private void select(Select select) {
    select.labels().forEach(label -> environments(label.values()));
  }

  private void environments(PerEnvironment<?> value) {
    for (PerEnvironment.Override<?> override : value.overrides()) {
      known(
          "environment",
          new Reference(override.environment(), override.origin()),
          resolved.environments());
    }
  }

  private void known(String kind, List<Reference> references, Map<String, ?> things) {
    references.forEach(reference -> known(kind, reference, things));
  }

  private boolean known(String kind, Reference reference, Map<String, ?> things) {
    if (things.containsKey(reference.id())) {
      return true;
    }
    unknown(kind, reference.id(), reference.origin(), things.keySet());
    return false;
  }

  private void unknown(String kind, String id, Origin origin, Collection<String> candidates) {
    Optional<String> near = Suggestion.didYouMean(id, candidates);
    diagnostics.report(
        Diagnostic.error("unknown-reference", origin, "no " + kind + " is called `" + id + "`")
            .help(near.orElse(candidates.isEmpty() ? "define it" : known(candidates))));
  }

  private static String known(Collection<String> candidates) {
    List<String> first = candidates.stream().limit(8).map(id -> "`" + id + "`").toList();
    String more = candidates.size() > first.size() ? ", …" : "";
    return "define it, or name one of " + String.join(", ", first) + more;
  }
}
