package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;

/** The keys of an endpoint. */
final class EndpointKeys {
  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "What it is for");
  private static final Key<Optional<List<Dependency>>> DEPENDS_ON =
      Key.optional(
          "depends-on",
          DependencyKeys.DEPENDENCIES,
          "What it calls; what its service calls unless it is given");
  private static final Key<Optional<PerEnvironment<String>>> RUNBOOK =
      Key.optional("runbook", Addresses.URL, "What to do; the service's unless it is given");

  private static final ObjectType<Endpoint> ENDPOINT =
      ObjectType.of(
          "endpoint",
          "Something that a service offers to its callers",
          List.of(Titles.TITLE, DESCRIPTION, SelectKeys.LABELS, DEPENDS_ON, RUNBOOK),
          it ->
              new Endpoint(
                  it.id(),
                  Titles.of(it),
                  it.get(DESCRIPTION),
                  it.get(SelectKeys.LABELS),
                  it.get(DEPENDS_ON),
                  it.get(RUNBOOK),
                  it.origin()));

  static final Type<List<Endpoint>> ENDPOINTS = new MapType<>(Names.form("endpoint"), ENDPOINT);

  private EndpointKeys() {}
}
