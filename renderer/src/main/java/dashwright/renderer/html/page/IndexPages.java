package dashwright.renderer.html.page;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.TeamPlan;
import dashwright.dsl.model.Dashboard;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.SloFindings;
import dashwright.renderer.assess.SloState;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the index of the site. */
public final class IndexPages {
  private static final List<SloState> WORST_FIRST =
      List.of(SloState.BURNING, SloState.EXHAUSTED, SloState.NO_DATA, SloState.OK);

  /** So many dashboards that are well are shown; further ones are folded. */
  private static final int OPEN = 3;

  private final Plan plan;
  private final Shells shells;

  /**
   * For a plan.
   *
   * @param plan the plan
   * @param shells what is around the page
   */
  public IndexPages(Plan plan, Shells shells) {
    this.plan = plan;
    this.shells = shells;
  }

  /**
   * The index.
   *
   * @param findings by environment, what its data says
   */
  public IndexPage of(Map<String, Findings> findings) {
    List<IndexPage.Group> groups = groups(findings);
    return new IndexPage(
        shells.ofIndex(),
        plan.title(),
        subtitle(),
        dashboards().size(),
        (int) groups.stream().flatMap(group -> group.rows().stream()).filter(IndexPages::bad).count(),
        plan.environments().stream().map(EnvironmentPlan::title).toList(),
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

  private List<IndexPage.Group> groups(Map<String, Findings> findings) {
    return Stream.of(Dashboard.Kind.values())
        .map(kind -> group(kind, findings))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private IndexPage.Group group(Dashboard.Kind kind, Map<String, Findings> findings) {
    List<IndexPage.Row> rows =
        dashboards().stream()
            .filter(dashboard -> dashboard.kind() == kind)
            .map(dashboard -> row(dashboard, findings))
            .sorted(Comparator.comparingInt(IndexPages::rank))
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

  /** Worst first; what is well stays in the order of definition. */
  private static int rank(IndexPage.Row row) {
    List<String> order = List.of("exh", "burn", "nod", "", "ok");
    return order.indexOf(row.state().map(StateView::token).orElse(""));
  }

  private static String readers(Dashboard.Kind kind) {
    return switch (kind) {
      case SLO -> "for stakeholders, and anyone in an incident";
      case PUBLIC_API -> "for operators: endpoints and error paths";
      case SERVICE -> "for the developers who own them";
      case CUSTOM -> "whatever else a team charts";
    };
  }

  private IndexPage.Row row(DashboardPlan dashboard, Map<String, Findings> findings) {
    List<IndexPage.Cell> cells = new ArrayList<>();
    Optional<String> first = Optional.empty();
    for (EnvironmentPlan environment : plan.environments()) {
      Optional<DashboardPlan> here = environment.dashboard(dashboard.id());
      if (here.isPresent()) {
        Findings found = findings.get(environment.id());
        first = first.or(() -> Optional.of(note(here.get(), found)));
        cells.add(
            new IndexPage.Cell(
                environment.title(),
                environment.id() + "/" + dashboard.id() + ".html",
                DashboardStates.of(here.get(), found)));
      }
    }
    return new IndexPage.Row(
        dashboard.title(),
        about(dashboard),
        first.orElse(""),
        dashboard.team().map(TeamPlan::title).orElse(""),
        cells.get(0).state(),
        cells.get(0).href(),
        cells);
  }

  /** How it is in a few words. */
  private String note(DashboardPlan dashboard, Findings findings) {
    List<SloFindings> slos = findings.slosOf(dashboard);
    return dashboard.kind() == Dashboard.Kind.SLO && !slos.isEmpty() ? counts(slos) : note(dashboard);
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

  /** How many SLOs are in each state, worst first. */
  private static String counts(List<SloFindings> slos) {
    List<String> parts = new ArrayList<>();
    for (SloState state : WORST_FIRST) {
      long count = slos.stream().filter(findings -> findings.state() == state).count();
      if (count == slos.size() && count > 1) {
        return "All " + count + " " + word(state);
      }
      if (count > 0) {
        parts.add(count + " " + word(state));
      }
    }
    return String.join(", ", parts);
  }

  private static String word(SloState state) {
    return state == SloState.OK ? state.word() : state.word().toLowerCase(Locale.ROOT);
  }
}
