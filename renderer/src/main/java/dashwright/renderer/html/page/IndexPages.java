package dashwright.renderer.html.page;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.TeamPlan;
import dashwright.dsl.model.Dashboard;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.sentence.Level;
import dashwright.renderer.sentence.Sentences;
import dashwright.renderer.sentence.Verdict;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the index of the site. */
public final class IndexPages {
  /** So many dashboards that are well are shown; further ones are folded. */
  private static final int OPEN = 3;

  /** More sentences about other environments nobody reads; the rows tell the rest. */
  private static final int MOST_OTHERS = 3;

  private final Plan plan;
  private final Map<String, Findings> findings;
  private final Shells shells;

  /**
   * For a plan.
   *
   * @param plan the plan
   * @param findings by environment, what its data says
   * @param shells what is around the page
   */
  public IndexPages(Plan plan, Map<String, Findings> findings, Shells shells) {
    this.plan = plan;
    this.findings = new LinkedHashMap<>(findings);
    this.shells = shells;
  }

  /**
   * The index.
   *
   * @param said by environment, what is to be said
   */
  public IndexPage of(Map<String, Sentences> said) {
    List<IndexPage.Group> groups = groups(said);
    return new IndexPage(
        shells.ofIndex(),
        plan.title(),
        subtitle(),
        dashboards().size(),
        (int)
            groups.stream().flatMap(group -> group.rows().stream()).filter(IndexPages::bad).count(),
        plan.environments().stream().map(EnvironmentPlan::title).toList(),
        verdict(said),
        groups,
        ServiceMaps.of(plan, findings),
        SearchText.of(plan));
  }

  private String subtitle() {
    long dashboards = dashboards().size();
    long services = ids(EnvironmentPlan::services, ServicePlan::id);
    long teams = ids(EnvironmentPlan::dashboards, d -> d.team().map(TeamPlan::id).orElse(""));
    return String.join(
        ", ",
        Words.count(dashboards, "dashboard", "dashboards"),
        Words.count(services, "service", "services"),
        Words.count(plan.environments().size(), "environment", "environments"),
        Words.count(teams, "team", "teams"));
  }

  private <T> long ids(Function<EnvironmentPlan, List<T>> things, Function<T, String> id) {
    return plan.environments().stream()
        .flatMap(environment -> things.apply(environment).stream())
        .map(id)
        .filter(text -> !text.isEmpty())
        .distinct()
        .count();
  }

  /** Each dashboard as its first environment has it. */
  private List<DashboardPlan> dashboards() {
    Map<String, DashboardPlan> all = new LinkedHashMap<>();
    plan.environments().stream()
        .flatMap(environment -> environment.dashboards().stream())
        .forEach(dashboard -> all.putIfAbsent(dashboard.id(), dashboard));
    return new ArrayList<>(all.values());
  }

  private List<IndexPage.Group> groups(Map<String, Sentences> said) {
    return Stream.of(Dashboard.Kind.values())
        .map(kind -> group(kind, said))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private IndexPage.Group group(Dashboard.Kind kind, Map<String, Sentences> said) {
    List<IndexPage.Row> rows =
        dashboards().stream()
            .filter(dashboard -> dashboard.kind() == kind)
            .sorted(Comparator.comparing(dashboard -> level(dashboard, said)))
            .map(dashboard -> row(dashboard, said))
            .toList();
    long good = rows.stream().filter(row -> row.state().isPresent() && !bad(row)).count();
    int shown = good > OPEN + 1 ? rows.size() - (int) good + OPEN : rows.size();
    return new IndexPage.Group(
        kind.word(),
        Shells.kind(kind),
        readers(kind),
        rows.subList(0, shown),
        rows.subList(shown, rows.size()));
  }

  private static boolean bad(IndexPage.Row row) {
    return row.state().filter(StateView::needsALook).isPresent();
  }

  /** How it is where it is first; without a state it comes last. */
  private Level level(DashboardPlan dashboard, Map<String, Sentences> said) {
    return plan.environments().stream()
        .filter(environment -> environment.dashboard(dashboard.id()).isPresent())
        .findFirst()
        .flatMap(e -> e.dashboard(dashboard.id()).flatMap(said.get(e.id())::of))
        .map(Verdict::level)
        .orElse(Level.OK);
  }

  /** What the first environment says that has anything to say. */
  /** The first environment in full, the others in a sentence each. */
  private Optional<VerdictView> verdict(Map<String, Sentences> said) {
    List<EnvironmentPlan> judged =
        plan.environments().stream()
            .filter(environment -> said.get(environment.id()).all().isPresent())
            .toList();
    return judged.stream()
        .findFirst()
        .map(
            first -> {
              Verdict verdict = said.get(first.id()).all().orElseThrow();
              List<String> others =
                  judged.stream()
                      .skip(1)
                      .limit(MOST_OTHERS)
                      .flatMap(other -> said.get(other.id()).brief().stream())
                      .toList();
              return VerdictView.of(verdict.followedBy(others), first.id() + "/", Optional.empty());
            });
  }

  private static String readers(Dashboard.Kind kind) {
    return switch (kind) {
      case SLO -> "for stakeholders, and anyone in an incident";
      case PUBLIC_API -> "for operators: endpoints and error paths";
      case SERVICE -> "for the developers who own them";
      case CUSTOM -> "whatever else a team charts";
    };
  }

  private IndexPage.Row row(DashboardPlan dashboard, Map<String, Sentences> said) {
    List<IndexPage.Cell> cells = new ArrayList<>();
    Optional<Verdict> first = Optional.empty();
    for (EnvironmentPlan environment : plan.environments()) {
      Optional<DashboardPlan> here = environment.dashboard(dashboard.id());
      if (here.isPresent()) {
        Optional<Verdict> verdict = said.get(environment.id()).of(here.get());
        first = cells.isEmpty() ? verdict : first;
        cells.add(
            new IndexPage.Cell(
                environment.title(),
                environment.id() + "/" + dashboard.id() + ".html",
                verdict.map(StateView::of)));
      }
    }
    return new IndexPage.Row(
        dashboard.title(),
        about(dashboard),
        first.map(Verdict::line).orElseGet(() -> note(dashboard)),
        dashboard.team().map(TeamPlan::title).orElse(""),
        cells.get(0).state(),
        cells.get(0).href(),
        cells);
  }

  private static String about(DashboardPlan dashboard) {
    String range = Words.preset(dashboard.range());
    return switch (dashboard.kind()) {
      case SLO -> Words.count(dashboard.slos().size(), "SLO", "SLOs") + ", " + range;
      case PUBLIC_API ->
          Words.count(dashboard.paths().size(), "endpoint", "endpoints") + ", " + range;
      case SERVICE, CUSTOM ->
          Words.count(dashboard.charts().size(), "chart", "charts") + ", " + range;
    };
  }

  private String note(DashboardPlan dashboard) {
    if (!dashboard.description().isEmpty()) {
      return dashboard.description();
    }
    return dashboard
        .service()
        .flatMap(
            id -> plan.environments().stream().flatMap(e -> e.service(id).stream()).findFirst())
        .map(ServicePlan::description)
        .filter(text -> !text.isEmpty())
        .orElse(dashboard.audience());
  }
}
