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
import dashwright.renderer.output.Lanes;
import dashwright.renderer.output.Sink;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.sentence.Sentences;
import dashwright.renderer.text.TimeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

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
    Shells shells = shells(source.info());
    List<DashboardPlan> wanted =
        environment.dashboards().stream().filter(d -> options.wantsDashboard(d.id())).toList();
    Optional<Replay> replay =
        wanted.stream().allMatch(d -> d.slos().isEmpty())
            ? Optional.empty()
            : replays.apply(environment);
    Function<DataSource, DashboardPages> pages =
        values ->
            new DashboardPages(
                environment, values, findings, sentences, shells, replay, options.fallback());
    new Lanes<DashboardPages, DashboardPlan, Runnable>(
            makers(source, pages, Lanes.worthFor(wanted.size())),
            (maker, dashboard) -> page(environment, maker.of(dashboard), dashboard.id()))
        .run(wanted, Runnable::run);
  }

  /** Those of other threads have a source of their own. */
  private static List<Supplier<DashboardPages>> makers(
      DataSource source, Function<DataSource, DashboardPages> pages, int count) {
    List<Supplier<DashboardPages>> makers = new ArrayList<>();
    makers.add(() -> pages.apply(source));
    source
        .others()
        .ifPresent(
            others -> {
              while (makers.size() < count) {
                makers.add(() -> pages.apply(others.get()));
              }
            });
    return makers;
  }

  /** Makes a page, which waits for its turn to be written. */
  private Runnable page(EnvironmentPlan environment, Object page, String dashboard) {
    byte[] content = templates.render("dashboard.ftlh", page);
    return () -> write(environment.id() + "/" + dashboard + ".html", content);
  }

  private Shells shells(DataInfo info) {
    return new Shells(plan, info, options.version(), options.commit().orElse(""), options.every());
  }

  private void write(String path, String template, Object page) {
    write(path, templates.render(template, page));
  }

  private void write(String path, byte[] text) {
    sink.write(path, options.every().isPresent() ? Stamps.marked(text) : text);
  }
}
