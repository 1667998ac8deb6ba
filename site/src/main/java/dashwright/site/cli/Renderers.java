package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.grafana.GrafanaOutput;
import dashwright.renderer.html.HtmlSite;
import dashwright.renderer.html.SiteOptions;
import dashwright.renderer.html.page.Fallback;
import dashwright.renderer.openslo.OpenSloOutput;
import dashwright.renderer.output.Sink;
import dashwright.renderer.plan.PlanJson;
import dashwright.renderer.prometheus.PrometheusOutput;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.sentence.Sentences;
import dashwright.renderer.sentence.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Renders to each kind of output. Their code is loaded only when it is asked for.
 *
 * @param selection what to render
 * @param data where the values of an environment come from
 * @param replays what the alerts of an environment would have done, where the data tells
 * @param look the colours of pictures
 * @param every after which time pages are rendered again
 * @param fallback what they have without scripts
 */
record Renderers(
    Selection selection,
    Function<EnvironmentPlan, DataSource> data,
    Function<EnvironmentPlan, Optional<Replay>> replays,
    Look look,
    Optional<Duration> every,
    Fallback fallback) {
  /** Once, in the light, without pictures or a replay. */
  static Renderers of(Selection selection, Function<EnvironmentPlan, DataSource> data) {
    return new Renderers(
        selection,
        data,
        environment -> Optional.empty(),
        Look.LIGHT,
        Optional.empty(),
        Fallback.TABLES);
  }

  /** What a render is asked for. */
  static Renderers of(
      Selection selection,
      Function<EnvironmentPlan, DataSource> data,
      Function<EnvironmentPlan, Optional<Replay>> replays,
      RenderOptions options) {
    Fallback fallback =
        options.outputs().contains(Output.PNG) ? Fallback.PICTURES : Fallback.TABLES;
    return new Renderers(selection, data, replays, options.look(), options.every(), fallback);
  }

  /** Writes files; returns what their pages say, one line an environment. */
  List<String> render(Output output, Sink sink) {
    switch (output) {
      case HTML -> {
        return pages(sink);
      }
      case GRAFANA -> grafana(sink);
      case PROMETHEUS -> prometheus(sink);
      case PNG -> Pictures.write(this, sink);
      case PLAN -> PlanJson.render(selection.plan(), selection.environments(), sink);
      case OPENSLO ->
          OpenSloOutput.render(selection.plan().timezone(), selection.environments(), sink);
    }
    return List.of();
  }

  /** The pages alone; returns what they say, one line an environment. */
  List<String> pages(Sink sink) {
    List<String> environments = selection.environments().stream().map(EnvironmentPlan::id).toList();
    SiteOptions options =
        new SiteOptions(
            Version.current(),
            Optional.empty(),
            environments,
            selection.dashboards(),
            every,
            fallback);
    Map<String, Sentences> said = HtmlSite.render(selection.plan(), data, replays, options, sink);
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
