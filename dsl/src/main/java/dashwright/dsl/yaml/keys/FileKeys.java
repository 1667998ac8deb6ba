package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Annotation;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Environment;
import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Model;
import dashwright.dsl.model.Project;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Team;
import dashwright.dsl.model.Variable;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import java.util.List;
import java.util.Optional;

/** The keys on the top level of a file: the root of the table. */
public final class FileKeys {
  private static final Key<Optional<Project>> PROJECT =
      Key.optional("project", ProjectKeys.PROJECT, "What holds for all; once in a project");
  private static final Key<List<Environment>> ENVIRONMENTS =
      Key.several(
          "environments",
          EnvironmentKeys.ENVIRONMENTS,
          "Where the same services run; one named `default` unless there are some");
  private static final Key<List<Team>> TEAMS =
      Key.several("teams", TeamKeys.TEAMS, "Who owns services and dashboards");
  private static final Key<List<Variable>> VARIABLES =
      Key.several("variables", VariableKeys.VARIABLES, "Choices that readers have");
  private static final Key<List<Annotation>> ANNOTATIONS =
      Key.several("annotations", AnnotationKeys.ANNOTATIONS, "Vertical lines");
  private static final Key<List<Metric>> METRICS =
      Key.several("metrics", MetricKeys.METRICS, "The catalogue: what exists, and what it means");
  private static final Key<List<Service>> SERVICES =
      Key.several("services", ServiceKeys.SERVICES, "The parts of the system");
  private static final Key<List<Slo>> SLOS =
      Key.several("slos", SloKeys.SLOS, "What was promised to users");
  private static final Key<List<Chart>> CHARTS =
      Key.several("charts", ChartKeys.CHARTS, "Charts that several dashboards `use`");
  private static final Key<List<Dashboard>> DASHBOARDS =
      Key.several("dashboards", DashboardKeys.DASHBOARDS, "The pages");
  private static final Key<List<Instrumentation>> INSTRUMENTATIONS =
      Key.several(
          "instrumentations",
          InstrumentationKeys.INSTRUMENTATIONS,
          "Metric sets of one's own, besides the built-in ones");

  /** A file, which is a part of a project. */
  public static final ObjectType<Model> FILE =
      ObjectType.of(
          "file",
          "A part of a project; its definitions may stand in any file, in any order",
          List.of(
              PROJECT,
              ENVIRONMENTS,
              TEAMS,
              VARIABLES,
              ANNOTATIONS,
              METRICS,
              SERVICES,
              SLOS,
              CHARTS,
              DASHBOARDS,
              INSTRUMENTATIONS),
          FileKeys::model);

  private FileKeys() {}

  private static Model model(Fields it) {
    return new Model(
        it.get(PROJECT).stream().toList(),
        it.get(ENVIRONMENTS),
        it.get(TEAMS),
        it.get(VARIABLES),
        it.get(ANNOTATIONS),
        it.get(METRICS),
        it.get(SERVICES),
        it.get(SLOS),
        it.get(CHARTS),
        it.get(DASHBOARDS),
        it.get(INSTRUMENTATIONS),
        List.of());
  }
}
