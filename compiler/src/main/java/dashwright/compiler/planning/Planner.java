package dashwright.compiler.planning;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftDashboard;
import dashwright.compiler.expand.DraftPath;
import dashwright.compiler.expand.DraftSection;
import dashwright.compiler.expand.DraftSignal;
import dashwright.compiler.expand.Expanded;
import dashwright.compiler.plan.AnnotationPlan;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.PathPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.RulesPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.SignalPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.VariablePlan;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Annotation;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Resolution;
import dashwright.dsl.model.Unit;
import dashwright.dsl.model.Variable;
import dashwright.dsl.source.Diagnostics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the plan: everything decided, nothing left to look up. */
public final class Planner {
  private final Resolved resolved;
  private final Expanded expanded;
  private final Diagnostics diagnostics;
  private final Things things;
  private final List<Event> deployments;

  private Planner(Resolved resolved, Expanded expanded, Diagnostics diagnostics) {
    this.resolved = resolved;
    this.expanded = expanded;
    this.diagnostics = diagnostics;
    this.things = new Things(resolved, expanded);
    this.deployments = deployments();
  }

  /** Plans a project; panel ids that collide are errors. */
  public static Plan plan(Resolved resolved, List<Expanded> expanded, Diagnostics diagnostics) {
    return new Plan(
        resolved.project().title(),
        resolved.project().timezone(),
        expanded.stream().map(e -> new Planner(resolved, e, diagnostics).environment()).toList());
  }

  private EnvironmentPlan environment() {
    Resolution now = resolved.resolutions().get("incident");
    Queries queries = new Queries(resolved.catalogue(), List.of(), now);
    List<DashboardPlan> dashboards = expanded.dashboards().stream().map(this::dashboard).toList();
    List<SloPlan> slos = expanded.slos().stream().map(things::slo).toList();
    List<SignalPlan> signals = signals(queries);
    return new EnvironmentPlan(
        expanded.environment().id(),
        expanded.environment().title(),
        expanded.environment().datasource(),
        resolved.project().url().map(url -> url.in(expanded.environment().id())),
        dashboards,
        things.services(),
        slos,
        deployments,
        signals,
        things.select(),
        metrics(
            Stream.of(
                    dashboards.stream().flatMap(DashboardPlan::queries),
                    slos.stream().flatMap(SloPlan::queries),
                    signals.stream().map(SignalPlan::query))
                .flatMap(all -> all)),
        rules());
  }

  /** The entries of the catalogue that queries read, in the order of the catalogue. */
  private List<Metric> metrics(Stream<QueryPlan> queries) {
    Set<String> read = new LinkedHashSet<>();
    queries
        .map(QueryPlan::promql)
        .distinct()
        .flatMap(promql -> Selectors.of(promql).stream())
        .flatMap(selector -> resolved.catalogue().find(selector.metric()).stream())
        .forEach(metric -> read.add(metric.name()));
    return resolved.catalogue().metrics().stream()
        .filter(metric -> read.contains(metric.name()))
        .toList();
  }

  private RulesPlan rules() {
    AlertLinks links = new AlertLinks(resolved, expanded);
    SloRulePlanner slos = new SloRulePlanner(resolved, links);
    ChartRulePlanner charts = new ChartRulePlanner(resolved, expanded.environment().id(), links);
    return new RulesPlan(
        expanded.slos().stream().map(slos::of).toList(),
        expanded.dashboards().stream()
            .map(charts::of)
            .filter(rules -> !rules.alerts().isEmpty())
            .toList());
  }

  /** Each signal once, with the lines of all charts that draw the same. */
  private List<SignalPlan> signals(Queries queries) {
    Map<String, SignalPlan> distinct = new LinkedHashMap<>();
    for (DraftSignal signal : expanded.signals()) {
      QueryPlan plan = queries.of(signal.query(), "signal");
      distinct.merge(
          plan.promql() + plan.subject().map(Object::toString).orElse("") + name(plan.measure()),
          new SignalPlan(plan, signal.title(), signal.unit(), signal.lines()),
          Planner::merged);
    }
    return new ArrayList<>(distinct.values());
  }

  /** A level that charts draw may be a signal with a meaning of its own. */
  private static String name(Measure measure) {
    return measure.quantity() == Measure.Quantity.LEVEL
        ? Measure.of(Measure.Quantity.SATURATION).toString()
        : measure.toString();
  }

  private static SignalPlan merged(SignalPlan first, SignalPlan second) {
    List<LinePlan> lines = new ArrayList<>(first.lines());
    second.lines().stream().filter(line -> !lines.contains(line)).forEach(lines::add);
    return new SignalPlan(first.query(), first.title(), first.unit(), lines);
  }

  private DashboardPlan dashboard(DraftDashboard draft) {
    Dashboard dashboard = draft.dashboard();
    List<Variable> variables = variables(dashboard);
    Queries queries = new Queries(resolved.catalogue(), variables, draft.resolution());
    List<SectionPlan> sections = sections(draft, queries);
    return new DashboardPlan(
        dashboard.id(),
        dashboard.kind(),
        dashboard.title(),
        dashboard.audience().orElse(""),
        dashboard.description().orElse(""),
        draft.uid(),
        folder(dashboard),
        resolved.team(dashboard).map(things::team),
        dashboard.tags(),
        dashboard.service().map(Reference::id),
        draft.resolution().range(),
        draft.resolution().step(),
        draft.links(),
        variables.stream().map(this::variable).toList(),
        annotations(draft, queries),
        deployments(draft),
        sections,
        dashboard.slos().stream()
            .map(Reference::id)
            .filter(id -> expanded.slos().stream().anyMatch(slo -> slo.slo().id().equals(id)))
            .toList(),
        draft.paths().stream().map(path -> path(path, queries)).toList(),
        dashboard.origin());
  }

  private String folder(Dashboard dashboard) {
    return dashboard
        .folder()
        .or(() -> resolved.team(dashboard).map(team -> team.folder().orElse(team.title())))
        .orElse(resolved.project().title());
  }

  private List<SectionPlan> sections(DraftDashboard draft, Queries queries) {
    GridLayout layout = new GridLayout();
    PanelIds panels = new PanelIds(diagnostics);
    List<SectionPlan> sections = new ArrayList<>();
    for (DraftSection section : draft.sections()) {
      int y = layout.heading();
      List<ChartPlan.Grid> grid = layout.place(section);
      List<ChartPlan> charts = new ArrayList<>();
      for (DraftChart chart : section.charts()) {
        charts.add(chart(chart, grid.get(charts.size()), queries, panels));
      }
      sections.add(
          new SectionPlan(
              section.id(),
              section.title(),
              section.subtitle(),
              section.role(),
              section.subject(),
              section.links(),
              y,
              charts));
    }
    return sections;
  }

  private static ChartPlan chart(
      DraftChart draft, ChartPlan.Grid grid, Queries queries, PanelIds panels) {
    return new ChartPlan(
        draft.id(),
        panels.of(draft.id(), draft.origin()),
        draft.words().title(),
        draft.words().subtitle(),
        draft.words().description(),
        draft.look().type(),
        draft.look().unit().orElse(Unit.SHORT),
        grid,
        draft.look().stack(),
        draft.look().min(),
        draft.look().max(),
        draft.look().scale(),
        draft.look().columns(),
        queries.of(draft),
        draft.lines(),
        draft.links(),
        draft.subject(),
        List.copyOf(draft.deploymentsOf()),
        draft.words().text(),
        draft.origin());
  }

  private static PathPlan path(DraftPath path, Queries queries) {
    return new PathPlan(
        path.endpoint(),
        path.chart(),
        path.hops().stream()
            .map(
                hop ->
                    new PathPlan.Hop(
                        hop.service(),
                        hop.endpoint(),
                        hop.depth(),
                        hop.caller(),
                        hop.need(),
                        hop.errors().map(errors -> queries.of(errors, "A"))))
            .toList());
  }

  private List<Variable> variables(Dashboard dashboard) {
    return dashboard
        .variables()
        .map(all -> all.stream().map(ref -> resolved.variables().get(ref.id())).toList())
        .orElseGet(() -> List.copyOf(resolved.variables().values()));
  }

  private VariablePlan variable(Variable variable) {
    return new VariablePlan(
        variable.id().replace('-', '_'),
        variable.title(),
        variable.label(),
        variable.choice(),
        "label_values(" + variable.label() + ")");
  }

  private List<Annotation> annotations(Dashboard dashboard) {
    return dashboard
        .annotations()
        .map(all -> all.stream().map(ref -> resolved.annotations().get(ref.id())).toList())
        .orElseGet(() -> List.copyOf(resolved.annotations().values()))
        .stream()
        .filter(annotation -> expanded.environment().holds(annotation.environments()))
        .toList();
  }

  /** The deployments of what a dashboard shows, from the files that it names. */
  private List<Event> deployments(DraftDashboard draft) {
    Set<Event> told = new LinkedHashSet<>();
    files(annotations(draft.dashboard())).forEach(file -> told.addAll(file.events()));
    return deployments.stream()
        .filter(event -> event.service().map(draft.services()::contains).orElse(true))
        .filter(told::contains)
        .toList();
  }

  private static Stream<Annotation.File> files(Collection<Annotation> annotations) {
    return annotations.stream()
        .map(Annotation::source)
        .filter(Annotation.File.class::isInstance)
        .map(Annotation.File.class::cast);
  }

  private List<AnnotationPlan> annotations(DraftDashboard draft, Queries queries) {
    List<AnnotationPlan> plans = new ArrayList<>();
    Duration step = draft.resolution().step();
    for (Annotation annotation : annotations(draft.dashboard())) {
      if (annotation.source() instanceof Annotation.Promql source) {
        QueryPlan query = queries.of(things.annotation(annotation, source, concerned(draft)), "A");
        plans.add(new AnnotationPlan(annotation.id(), annotation.title(), query, step));
      }
    }
    return plans;
  }

  /** A dashboard of everything shows the events of everything. */
  private static Set<String> concerned(DraftDashboard draft) {
    return draft.dashboard().kind() == Dashboard.Kind.CUSTOM ? Set.of() : draft.services();
  }

  /** The events of all files that happened here, oldest first. */
  private List<Event> deployments() {
    String here = expanded.environment().id();
    return files(
            resolved.annotations().values().stream()
                .filter(annotation -> expanded.environment().holds(annotation.environments()))
                .toList())
        .flatMap(file -> file.events().stream())
        .filter(event -> event.environment().map(here::equals).orElse(true))
        .sorted(Comparator.comparing(Event::time))
        .toList();
  }
}
