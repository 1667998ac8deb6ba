package dashwright.renderer.html.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SloPlan;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lists everything that the index can find, each as [title, kind, where, link]. */
final class SearchText {
  private final JsonGenerator json;
  private final Set<String> seen = new TreeSet<>();

  private SearchText(JsonGenerator json) {
    this.json = json;
  }

  static String of(Plan plan) {
    return ScriptText.of(
        json -> {
          json.writeStartArray();
          for (EnvironmentPlan environment : plan.environments()) {
            new SearchText(json).environment(environment, plan.environments().size() > 1);
          }
          json.writeEndArray();
        });
  }

  private void environment(EnvironmentPlan environment, boolean several) throws IOException {
    String where = several ? environment.title() : "";
    for (DashboardPlan dashboard : environment.dashboards()) {
      entry(dashboard.title(), "Dashboard", where, page(environment, dashboard.id()));
    }
    for (SloPlan slo : environment.slos()) {
      Optional<DashboardPlan> shown =
          environment.dashboards().stream().filter(d -> d.slos().contains(slo.id())).findFirst();
      if (shown.isPresent()) {
        String page = page(environment, shown.get().id());
        entry(slo.title(), "SLO", where, page + "#slo." + slo.id());
      }
    }
    for (ServicePlan service : environment.services()) {
      Optional<String> page = service.dashboard().map(id -> page(environment, id));
      if (page.isPresent()) {
        entry(service.title(), "Service", where, page.get());
      }
    }
    for (DashboardPlan dashboard : environment.dashboards()) {
      charts(environment, dashboard, where);
    }
  }

  private void charts(EnvironmentPlan environment, DashboardPlan dashboard, String where)
      throws IOException {
    String on = where.isEmpty() ? dashboard.title() : dashboard.title() + ", " + where;
    String page = page(environment, dashboard.id());
    for (SectionPlan section : dashboard.sections()) {
      boolean endpoint = section.role() == SectionPlan.Role.ENDPOINT;
      if (endpoint) {
        entry(section.title(), "Endpoint", on, page + "#" + section.id());
      }
      for (ChartPlan chart : section.charts()) {
        String title = endpoint ? section.title() + ": " + chart.title() : chart.title();
        entry(title, "Chart", on, page + "#" + chart.id());
      }
    }
  }

  private void entry(String title, String kind, String where, String href) throws IOException {
    if (seen.add(kind + " " + href)) {
      json.writeStartArray();
      json.writeString(title);
      json.writeString(kind);
      json.writeString(where);
      json.writeString(href);
      json.writeEndArray();
    }
  }

  private static String page(EnvironmentPlan environment, String dashboard) {
    return environment.id() + "/" + dashboard + ".html";
  }
}
