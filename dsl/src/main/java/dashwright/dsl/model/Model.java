package dashwright.dsl.model;

import java.util.List;
import java.util.function.Function;

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

  /** Defines nothing, but accepts findings. */
  public static Model ofSuppressions(List<Suppression> suppressions) {
    return new Model(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        suppressions);
  }

  /** Defines some services and their SLOs. */
  public static Model ofSlos(List<Service> services, List<Slo> slos) {
    return new Model(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), services, slos, List.of(),
        List.of(), List.of(), List.of());
  }

  /** The definitions of both, these first. */
  public Model and(Model other) {
    return of(List.of(this, other));
  }

  /** The definitions of all parts in their order. */
  public static Model of(List<Model> parts) {
    return new Model(
        all(parts, Model::projects),
        all(parts, Model::environments),
        all(parts, Model::teams),
        all(parts, Model::variables),
        all(parts, Model::annotations),
        all(parts, Model::metrics),
        all(parts, Model::services),
        all(parts, Model::slos),
        all(parts, Model::charts),
        all(parts, Model::dashboards),
        all(parts, Model::instrumentations),
        all(parts, Model::suppressions));
  }

  private static <T> List<T> all(List<Model> parts, Function<Model, List<T>> component) {
    return parts.stream().map(component).flatMap(List::stream).toList();
  }
}
