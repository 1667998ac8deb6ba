package dashwright.dsl.model;

import java.util.ArrayList;
import java.util.List;

/**
 * All that the sources of a project define, as written: not yet joined, nothing looked up.
 *
 * @param projects at most one in a right project
 * @param environments in the order of their definition, as are all
 * @param teams who owns things
 * @param variables choices of readers
 * @param annotations vertical lines
 * @param metrics the catalogue
 * @param services parts of the system
 * @param slos promises
 * @param charts charts that dashboards share
 * @param dashboards pages
 * @param instrumentations metric sets of one's own
 * @param suppressions findings that authors accept
 */
public record Model(
    List<Project> projects,
    List<Environment> environments,
    List<Team> teams,
    List<Variable> variables,
    List<Annotation> annotations,
    List<Metric> metrics,
    List<Service> services,
    List<Slo> slos,
    List<Chart> charts,
    List<Dashboard> dashboards,
    List<Instrumentation> instrumentations,
    List<Suppression> suppressions) {

  public Model {
    projects = List.copyOf(projects);
    environments = List.copyOf(environments);
    teams = List.copyOf(teams);
    variables = List.copyOf(variables);
    annotations = List.copyOf(annotations);
    metrics = List.copyOf(metrics);
    services = List.copyOf(services);
    slos = List.copyOf(slos);
    charts = List.copyOf(charts);
    dashboards = List.copyOf(dashboards);
    instrumentations = List.copyOf(instrumentations);
    suppressions = List.copyOf(suppressions);
  }

  /** Defines nothing. */
  public static Model empty() {
    return new Model(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());
  }

  /** The definitions of both, these first. */
  public Model and(Model other) {
    return new Model(
        both(projects, other.projects),
        both(environments, other.environments),
        both(teams, other.teams),
        both(variables, other.variables),
        both(annotations, other.annotations),
        both(metrics, other.metrics),
        both(services, other.services),
        both(slos, other.slos),
        both(charts, other.charts),
        both(dashboards, other.dashboards),
        both(instrumentations, other.instrumentations),
        both(suppressions, other.suppressions));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
