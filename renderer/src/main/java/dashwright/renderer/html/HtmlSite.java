package dashwright.renderer.html;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.renderer.assess.Assessment;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.findings.FindingsJson;
import dashwright.renderer.html.page.DashboardPages;
import dashwright.renderer.html.page.IndexPages;
import dashwright.renderer.html.page.Shells;
import dashwright.renderer.output.Sink;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.sentence.Sentences;
import dashwright.renderer.text.TimeText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Renders a plan and its data as static pages: {@code index.html}, {@code assets/}, and {@code
 * ENV/DASHBOARD.html} for each dashboard of each environment; and what they say as data, {@code
 * findings/ENV.json}. Pages that will be rendered again ask {@code status.js} for news, which is
 * written last.
 */
public final class HtmlSite {
  private final Plan plan;
  private final Function<EnvironmentPlan, Optional<Replay>> replays;
  private final SiteOptions options;
  private final Sink sink;
  private final Stamps stamps = new Stamps();
  private final Templates templates = new Templates();

  private HtmlSite(
      Plan plan,
      Function<EnvironmentPlan, Optional<Replay>> replays,
      SiteOptions options,
      Sink sink) {
    this.plan = plan;
    this.replays = replays;
    this.options = options;
    this.sink = stamps.through(sink);
  }

  /**
   * Writes the site. A page leaves as soon as it is made.
   *
   * @param plan what to draw; at least one environment
   * @param data where the values of an environment come from
   * @param replays what the alerts of an environment would have done, where the data tells; asked
   *     at most once, when a page of SLOs is made
   * @param options which part of it, and what its foot says
   * @param sink where files go
   * @return what is to be said, by environment
   */
  public static Map<String, Sentences> render(
      Plan plan,
      Function<EnvironmentPlan, DataSource> data,
      Function<EnvironmentPlan, Optional<Replay>> replays,
      SiteOptions options,
      Sink sink) {
    return new HtmlSite(options.of(plan), replays, options, sink).render(data);
  }

  /** The same without a replay. */
  public static Map<String, Sentences> render(
      Plan plan, Function<EnvironmentPlan, DataSource> data, SiteOptions options, Sink sink) {
    return render(plan, data, environment -> Optional.empty(), options, sink);
  }

  /** The same with one source for all environments. */
  public static Map<String, Sentences> render(
      Plan plan, DataSource data, SiteOptions options, Sink sink) {
    return render(plan, environment -> data, options, sink);
  }

  private Map<String, Sentences> render(Function<EnvironmentPlan, DataSource> data) {
    Assets.write(sink);
    Map<String, Sentences> said = new LinkedHashMap<>();
    Map<String, Findings> findings = new LinkedHashMap<>();
    Map<String, DataInfo> infos = new LinkedHashMap<>();
    for (EnvironmentPlan environment : plan.environments()) {
      DataSource source = data.apply(environment);
      Findings found = Assessment.of(environment, source);
      Sentences sentences = new Sentences(environment, found, new TimeText(plan.timezone()));
      said.put(environment.id(), sentences);
      findings.put(environment.id(), found);
      infos.put(environment.id(), source.info());
      FindingsJson.write(environment, found, sentences, sink);
      pages(environment, source, found, sentences);
    }
    DataInfo first = infos.values().iterator().next();
    write("index.html", "index.ftlh", new IndexPages(plan, findings, shells(first)).of(said));
    if (options.every().isPresent()) {
      sink.write(SiteStatus.PATH, SiteStatus.good(stamps.all()).bytes());
    }
    return said;
  }

  private void pages(
      EnvironmentPlan environment, DataSource source, Findings findings, Sentences sentences) {
    DashboardPages pages =
        new DashboardPages(
            environment,
            source,
            findings,
            sentences,
            shells(source.info()),
            new Once<>(() -> replays.apply(environment)),
            options.fallback());
    for (DashboardPlan dashboard : environment.dashboards()) {
      if (options.wantsDashboard(dashboard.id())) {
        String path = environment.id() + "/" + dashboard.id() + ".html";
        write(path, "dashboard.ftlh", pages.of(dashboard));
      }
    }
  }

  private Shells shells(DataInfo info) {
    return new Shells(plan, info, options.version(), options.commit().orElse(""), options.every());
  }

  private void write(String path, String template, Object page) {
    byte[] text = templates.render(template, page);
    sink.write(path, options.every().isPresent() ? Stamps.marked(text) : text);
  }
}
