package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.grafana.GrafanaOutput;
import dashwright.renderer.html.HtmlSite;
import dashwright.renderer.html.SiteOptions;
import dashwright.renderer.output.Sink;
import dashwright.renderer.plan.PlanJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Renders to each kind of output. Their code is loaded only when it is asked for.
 *
 * @param selection what to render
 * @param data where the values of an environment come from
 * @param look the colours of pictures
 */
record Renderers(Selection selection, Function<EnvironmentPlan, DataSource> data, Look look) {
  /** In the light. */
  static Renderers of(Selection selection, Function<EnvironmentPlan, DataSource> data) {
    return new Renderers(selection, data, Look.LIGHT);
  }

  void render(Output output, Sink sink) {
    switch (output) {
      case HTML -> pages(sink);
      case GRAFANA -> grafana(sink);
      case PNG -> Pictures.write(this, sink);
      case PLAN -> PlanJson.render(selection.plan(), selection.environments(), sink);
    }
  }

  /** The pages alone. */
  void pages(Sink sink) {
    List<String> environments = selection.environments().stream().map(EnvironmentPlan::id).toList();
    SiteOptions options =
        new SiteOptions(Version.current(), Optional.empty(), environments, selection.dashboards());
    HtmlSite.render(selection.plan(), data, options, sink);
  }

  private void grafana(Sink sink) {
    GrafanaOutput grafana = new GrafanaOutput(selection.plan());
    selection.each(
        (environment, dashboard) -> grafana.writeDashboard(environment, dashboard, sink));
    for (EnvironmentPlan environment : selection.environments()) {
      grafana.writeProvisioning(environment, sink);
    }
  }
}
