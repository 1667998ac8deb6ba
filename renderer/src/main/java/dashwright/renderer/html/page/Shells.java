package dashwright.renderer.html.page;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.model.Dashboard;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.sentence.Verdict;
import dashwright.renderer.text.TimeText;
import dashwright.renderer.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes what is around the content of pages. */
public final class Shells {
  private final Plan plan;
  private final DataInfo info;
  private final TimeText times;
  private final String version;
  private final String commit;
  private final Optional<Duration> every;

  /**
   * Around pages of one environment, or of all.
   *
   * @param plan what is drawn
   * @param info which data is shown
   * @param version of this program
   * @param commit the revision of the definitions; may be empty
   * @param every after which time the pages are rendered again
   */
  public Shells(Plan plan, DataInfo info, String version, String commit, Optional<Duration> every) {
    this.plan = plan;
    this.info = info;
    this.times = new TimeText(plan.timezone());
    this.version = version;
    this.commit = commit;
    this.every = every;
  }

  TimeText times() {
    return times;
  }

  /** Around the page of a dashboard. */
  Shell of(PageFrame frame) {
    DashboardPlan dashboard = frame.dashboard();
    Optional<StateView> state = verdict(frame).map(StateView::of);
    List<Shell.Fact> facts = new ArrayList<>(facts());
    facts.add(1, new Shell.Fact("Range", Words.preset(dashboard.range())));
    facts.add(2, new Shell.Fact("Step", Words.preset(dashboard.step())));
    return new Shell(
        title(frame, state),
        state,
        "../",
        plan.title(),
        List.of(
            new Shell.Crumb(plan.title(), Optional.of("../index.html")),
            new Shell.Crumb(
                kind(dashboard.kind()), Optional.of("../index.html#" + dashboard.kind().word())),
            new Shell.Crumb(dashboard.title(), Optional.empty())),
        environments(frame),
        new Shell.Strip(badge(), facts, !frame.moments().isEmpty()),
        Freshness.of(info, every, times),
        foot(dashboard.origin().name()),
        json(frame.grid()));
  }

  /** Around the index. */
  Shell ofIndex() {
    return new Shell(
        plan.title(),
        Optional.empty(),
        "",
        plan.title(),
        List.of(new Shell.Crumb(plan.title(), Optional.empty())),
        List.of(),
        new Shell.Strip(badge(), facts(), false),
        Freshness.of(info, every, times),
        foot(""),
        "{}");
  }

  /** What a kind of dashboard is called, as a heading. */
  static String kind(Dashboard.Kind kind) {
    return switch (kind) {
      case SLO -> "SLOs";
      case PUBLIC_API -> "Public API";
      case SERVICE -> "Services";
      case CUSTOM -> "More";
    };
  }

  private static Optional<Verdict> verdict(PageFrame frame) {
    return frame.sentences().of(frame.dashboard());
  }

  private String title(PageFrame frame, Optional<StateView> state) {
    String title = frame.dashboard().title() + " · " + frame.environment().title();
    if (state.isEmpty()) {
      return title + " · " + plan.title();
    }
    Verdict verdict = verdict(frame).orElseThrow();
    boolean counted = verdict.count() > 0 && verdict.needsLook();
    String word = counted ? verdict.word().toLowerCase(Locale.ROOT) : verdict.word();
    String text = counted ? verdict.count() + " " + word : word;
    return state.get().sign() + " " + text + " · " + title;
  }

  private List<Shell.Choice> environments(PageFrame frame) {
    if (plan.environments().size() < 2) {
      return List.of();
    }
    String page = frame.dashboard().id();
    List<Shell.Choice> choices = new ArrayList<>();
    for (EnvironmentPlan environment : plan.environments()) {
      Optional<String> href =
          environment.dashboard(page).map(d -> "../" + environment.id() + "/" + page + ".html");
      boolean current = environment.id().equals(frame.environment().id());
      choices.add(new Shell.Choice(environment.title(), href, current));
    }
    return choices;
  }

  private String badge() {
    return switch (info.kind()) {
      case SAMPLE -> "Sample data";
      case RECORDED -> "Recorded data";
      case LIVE -> "";
    };
  }

  private List<Shell.Fact> facts() {
    return List.of(
        new Shell.Fact("Data until", times.full(info.until())),
        new Shell.Fact("Times in", plan.timezone()));
  }

  private Shell.Foot foot(String source) {
    return new Shell.Foot(source, commit, version, times.full(info.until()));
  }

  private String json(TimeGrid grid) {
    return ScriptText.of(
        json -> {
          json.writeStartObject();
          json.writeNumberField("start", grid.start().getEpochSecond());
          json.writeFieldName("step");
          ScriptText.exact(json, grid.step().toMillis() / 1000.0);
          json.writeNumberField("points", grid.points());
          json.writeStringField("zone", times.label());
          json.writeArrayFieldStart("offsets");
          for (TimeText.Offset offset : times.offsets(grid.start(), grid.end())) {
            json.writeStartArray();
            json.writeNumber(offset.from());
            json.writeNumber(offset.seconds());
            json.writeEndArray();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
