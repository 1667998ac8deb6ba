package dashwright.compiler.resolve;

import dashwright.dsl.model.Annotation;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Environment;
import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Model;
import dashwright.dsl.model.Project;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Resolution;
import dashwright.dsl.model.Select;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Team;
import dashwright.dsl.model.Variable;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins what the sources define into one project. */
public final class Resolver {
  private final Model model;
  private final Model shipped;
  private final Diagnostics diagnostics;

  private Resolver(Model model, Model shipped, Diagnostics diagnostics) {
    this.model = model;
    this.shipped = shipped;
    this.diagnostics = diagnostics;
  }

  /**
   * Resolves a project. The result is whole only when no error was reported.
   *
   * @param model what the authors define
   * @param shipped the instrumentations of the program
   * @param diagnostics where errors go
   */
  public static Resolved resolve(Model model, Model shipped, Diagnostics diagnostics) {
    return new Resolver(model, shipped, diagnostics).resolve();
  }

  private Resolved resolve() {
    Sizes.check(model, diagnostics);
    Map<String, Chart> shared =
        Index.of("chart", model.charts(), Chart::id, Chart::origin, diagnostics);
    SharedCharts charts = new SharedCharts(shared, diagnostics);
    charts.checkAll();
    Resolved resolved =
        new Resolved(
            project(),
            environments(),
            resolutions(),
            Index.of("team", model.teams(), Team::id, Team::origin, diagnostics),
            Index.of("variable", model.variables(), Variable::id, Variable::origin, diagnostics),
            Index.of(
                "annotation", model.annotations(), Annotation::id, Annotation::origin, diagnostics),
            catalogue(),
            instrumentations(charts),
            Index.of(
                "service",
                model.services().stream().map(charts::inService).toList(),
                Service::id,
                Service::origin,
                diagnostics),
            Index.of("SLO", model.slos(), Slo::id, Slo::origin, diagnostics),
            Index.of(
                "dashboard",
                model.dashboards().stream().map(charts::inDashboard).toList(),
                Dashboard::id,
                Dashboard::origin,
                diagnostics),
            model.suppressions());
    new References(resolved, shared, diagnostics).check();
    if (!diagnostics.hasErrors()) {
      new Requirements(resolved, diagnostics).check();
    }
    return resolved;
  }

  private Project project() {
    List<Project> projects = model.projects();
    for (Project second : projects.subList(Math.min(1, projects.size()), projects.size())) {
      diagnostics.report(
          Diagnostic.error("duplicate-id", second.origin(), "the project is defined twice")
              .label(projects.get(0).origin(), "first defined here")
              .help("keep one `project:`, since a folder is one project"));
    }
    return projects.isEmpty() ? Project.unnamed(new Origin.Whole("defaults")) : projects.get(0);
  }

  private Map<String, Environment> environments() {
    Map<String, Environment> defined =
        Index.of(
            "environment", model.environments(), Environment::id, Environment::origin, diagnostics);
    if (!defined.isEmpty()) {
      return defined;
    }
    Origin origin = new Origin.Whole("defaults");
    return Map.of(
        "default",
        new Environment(
            "default", "Default", "prometheus", Select.all(), Environment.Members.ALL, origin));
  }

  private Map<String, Resolution> resolutions() {
    Map<String, Resolution> all = new LinkedHashMap<>();
    Resolution.builtIn().forEach(resolution -> all.put(resolution.id(), resolution));
    for (Project project : model.projects()) {
      project.resolutions().forEach(resolution -> all.put(resolution.id(), resolution));
    }
    return all;
  }

  /** The project's own metrics first, then those of the sets that services have, then the rest. */
  private Catalogue catalogue() {
    Index.of("metric", model.metrics(), Metric::name, Metric::origin, diagnostics);
    Set<String> used =
        model.services().stream()
            .flatMap(service -> service.instrumentation().stream())
            .map(Reference::id)
            .collect(Collectors.toSet());
    List<Instrumentation> sets = new ArrayList<>(model.instrumentations());
    sets.addAll(shipped.instrumentations());
    return new Catalogue(
        List.of(
            model.metrics(),
            metrics(sets.stream().filter(set -> used.contains(set.id()))),
            metrics(sets.stream().filter(set -> !used.contains(set.id())))),
        project().ruleFiles().stream().flatMap(files -> files.recordings().stream()).toList());
  }

  private static List<Metric> metrics(Stream<Instrumentation> sets) {
    return sets.flatMap(set -> set.metrics().stream()).toList();
  }

  private Map<String, Instrumentation> instrumentations(SharedCharts charts) {
    Map<String, Instrumentation> all = new LinkedHashMap<>();
    shipped.instrumentations().forEach(shippedOne -> all.put(shippedOne.id(), shippedOne));
    Index.of(
            "instrumentation",
            model.instrumentations(),
            Instrumentation::id,
            Instrumentation::origin,
            diagnostics)
        .values()
        .forEach(own -> all.put(own.id(), charts.inInstrumentation(own)));
    return all;
  }
}
