package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Environment;
import dashwright.dsl.model.Reference;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.PerEnvironmentType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;

/** The keys of an environment. */
final class EnvironmentKeys {
  private static final Key<String> DATASOURCE =
      Key.or(
          "datasource",
          "prometheus",
          "prometheus",
          Scalars.LINE,
          "The uid or name of its Prometheus in Grafana");

  private static final Key<Boolean> OPT_IN =
      Key.or(
          "opt-in",
          false,
          "false",
          Scalars.BOOLEAN,
          "Whether it holds only the services, SLOs, dashboards and annotations whose"
              + " `environments` name it");

  private static final ObjectType<Environment> ENVIRONMENT =
      ObjectType.of(
          "environment",
          "One place where services run; every dashboard is made for each",
          List.of(Titles.TITLE, DATASOURCE, SelectKeys.LABELS, OPT_IN),
          it ->
              new Environment(
                  it.id(),
                  Titles.of(it),
                  it.get(DATASOURCE),
                  it.get(SelectKeys.LABELS),
                  it.get(OPT_IN) ? Environment.Members.NAMED : Environment.Members.ALL,
                  it.origin()));

  static final Type<List<Environment>> ENVIRONMENTS =
      new MapType<>(PerEnvironmentType.ENVIRONMENTS, ENVIRONMENT);

  /** Limits a thing to some environments. */
  static final Key<List<Reference>> ONLY_IN =
      Key.several(
          "environments",
          Names.references("an environment", "production"),
          "The only environments in which it exists; all that are not `opt-in` unless it is given");

  private EnvironmentKeys() {}
}
