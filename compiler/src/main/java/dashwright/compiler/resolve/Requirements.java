package dashwright.compiler.resolve;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import java.util.LinkedHashMap;
import java.util.Map;

/** What things must have so that a plan can be made of them, beyond what their keys ask for. */
final class Requirements {
  private final Resolved resolved;
  private final Diagnostics diagnostics;

  Requirements(Resolved resolved, Diagnostics diagnostics) {
    this.resolved = resolved;
    this.diagnostics = diagnostics;
  }

  void check() {
    resolved.services().values().forEach(this::service);
    resolved.slos().values().forEach(this::slo);
    Map<String, Dashboard> uids = new LinkedHashMap<>();
    Reach reach = new Reach(resolved);
    for (Dashboard dashboard : resolved.dashboards().values()) {
      if (reach.isTooLarge(dashboard)) {
        invalid(
            dashboard.origin(),
            "the error paths of `"
                + dashboard.id()
                + "` lead to more than "
                + Limits.HOPS
                + " services in all",
            "split it into several dashboards");
      }
      kind(dashboard);
      dashboard.sections().forEach(section -> section.charts().forEach(this::chart));
      uid(dashboard, uids);
    }
  }

  private void chart(Chart chart) {
    boolean text = chart.type().filter(type -> type == Chart.Type.TEXT).isPresent();
    if (text ? chart.text().isEmpty() : chart.queries().isEmpty()) {
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.MISSING_KEY,
                  chart.origin(),
                  "chart `" + chart.id() + "` shows nothing")
              .help(text ? "add `text:`" : "add `queries:`, or `use:` with a shared chart"));
    }
  }

  private void service(Service service) {
    service.charts().forEach(this::chart);
    for (Reference reference : service.instrumentation()) {
      Instrumentation set = resolved.instrumentations().get(reference.id());
      boolean applies = set.appliesTo().isEmpty() || set.appliesTo().contains(service.type());
      if (!applies) {
        invalid(
            reference.origin(),
            "instrumentation `" + set.id() + "` is not for a " + service.type().title(),
            "use one that is, or correct the `type` of `" + service.id() + "`");
      }
    }
  }

  private void slo(Slo slo) {
    Service service = resolved.service(slo.service());
    Work work = Work.of(resolved, service);
    if (slo.sli() instanceof Slo.Sli.Availability
        && (work.traffic().isEmpty() || work.errors().isEmpty())) {
      invalid(
          slo.origin(),
          "no instrumentation of `" + service.id() + "` tells its traffic and errors",
          "give the service an instrumentation, or the SLO `sli: { bad: …, total: … }`");
    }
    if (slo.sli() instanceof Slo.Sli.Latency latency && work.latency().isEmpty()) {
      invalid(
          latency.within().origin(),
          "no instrumentation of `" + service.id() + "` tells its latency",
          "give the service an instrumentation with a histogram, or the SLO `sli: { good: …, total:"
              + " … }`");
    }
  }

  private void kind(Dashboard dashboard) {
    switch (dashboard.kind()) {
      case SERVICE -> required(dashboard, dashboard.service().isPresent(), "service");
      case SLO -> required(dashboard, !dashboard.slos().isEmpty(), "slos");
      case PUBLIC_API ->
          required(
              dashboard,
              !dashboard.services().isEmpty() || !dashboard.endpoints().isEmpty(),
              "services` or `endpoints");
      case CUSTOM -> {}
    }
  }

  private void required(Dashboard dashboard, boolean there, String key) {
    if (!there) {
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.MISSING_KEY,
                  dashboard.origin(),
                  "dashboard `"
                      + dashboard.id()
                      + "` of kind `"
                      + dashboard.kind().word()
                      + "` needs `"
                      + key
                      + "`")
              .help("add what it shows, or make it `kind: custom`"));
    }
  }

  private void uid(Dashboard dashboard, Map<String, Dashboard> uids) {
    String uid = dashboard.uid().map(located -> located.value()).orElse(dashboard.id());
    Dashboard first = uids.putIfAbsent(uid, dashboard);
    if (first != null) {
      Origin origin = dashboard.uid().map(located -> located.origin()).orElse(dashboard.origin());
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.DUPLICATE_ID, origin, "two dashboards have the uid `" + uid + "`")
              .label(first.origin(), "the other one")
              .help("give one of them another `uid`"));
    }
  }

  private void invalid(Origin origin, String message, String help) {
    diagnostics.report(Diagnostic.error(ShapeRules.INVALID_VALUE, origin, message).help(help));
  }
}
