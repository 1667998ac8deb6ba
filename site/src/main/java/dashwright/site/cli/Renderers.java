package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.renderer.data.sample.SampleSource;
import dashwright.renderer.grafana.GrafanaOutput;
import dashwright.renderer.html.HtmlSite;
import dashwright.renderer.html.SiteOptions;
import dashwright.renderer.output.Sink;
import dashwright.renderer.plan.PlanJson;
import dashwright.renderer.sentence.Sentences;
import dashwright.renderer.sentence.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders to each kind of output. Their code is loaded only when it is asked for.
 *
 * @param selection what to render
 * @param now the time at which the data ends
 */
record Renderers(Selection selection, Instant now) {

  /** Writes files; returns what their pages say, one line an environment. */
  List<String> render(Output output, Sink sink) {
    switch (output) {
      case HTML -> {
        return html(sink);
      }
      case GRAFANA -> grafana(sink);
      case PLAN -> PlanJson.render(selection.plan(), selection.environments(), sink);
    }
    return List.of();
  }

  private List<String> html(Sink sink) {
    List<String> environments = selection.environments().stream().map(EnvironmentPlan::id).toList();
    SiteOptions options =
        new SiteOptions(Version.current(), Optional.empty(), environments, selection.dashboards());
    Map<String, Sentences> said =
        HtmlSite.render(
            selection.plan(), environment -> SampleSource.of(environment, now), options, sink);
    return environments.stream()
        .flatMap(environment -> said.get(environment).all().stream())
        .map(Renderers::line)
        .toList();
  }

  private static String line(Verdict verdict) {
    return verdict.word() + ": " + verdict.line();
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
