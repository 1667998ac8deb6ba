package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.renderer.data.sample.SampleSource;
import dashwright.renderer.grafana.GrafanaOutput;
import dashwright.renderer.html.HtmlSite;
import dashwright.renderer.html.SiteOptions;
import dashwright.renderer.openslo.OpenSloOutput;
import dashwright.renderer.output.Sink;
import dashwright.renderer.plan.PlanJson;
import dashwright.renderer.prometheus.PrometheusOutput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Renders to each kind of output. Their code is loaded only when it is asked for.
 *
 * @param selection what to render
 * @param now the time at which the data ends
 */
record Renderers(Selection selection, Instant now) {

  void render(Output output, Sink sink) {
    switch (output) {
      case HTML -> html(sink);
      case GRAFANA -> grafana(sink);
      case PROMETHEUS -> prometheus(sink);
      case PLAN -> PlanJson.render(selection.plan(), selection.environments(), sink);
      case OPENSLO ->
          OpenSloOutput.render(selection.plan().timezone(), selection.environments(), sink);
    }
  }

  private void html(Sink sink) {
    List<String> environments = selection.environments().stream().map(EnvironmentPlan::id).toList();
    SiteOptions options =
        new SiteOptions(Version.current(), Optional.empty(), environments, selection.dashboards());
    HtmlSite.render(
        selection.plan(), environment -> SampleSource.of(environment, now), options, sink);
  }

  private void grafana(Sink sink) {
    GrafanaOutput grafana = new GrafanaOutput(selection.plan());
    selection.each(
        (environment, dashboard) -> grafana.writeDashboard(environment, dashboard, sink));
    for (EnvironmentPlan environment : selection.environments()) {
      grafana.writeProvisioning(environment, sink);
    }
  }

  private void prometheus(Sink sink) {
    for (EnvironmentPlan environment : selection.environments()) {
      PrometheusOutput rules = new PrometheusOutput(environment);
      selection.slos(environment).forEach(slo -> rules.writeSlo(slo, sink));
    }
    selection.each(
        (environment, dashboard) ->
            new PrometheusOutput(environment).writeCharts(dashboard.id(), sink));
  }
}
