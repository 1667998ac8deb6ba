package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Link;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Service;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.MapType;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;

/** The keys of a service. */
final class ServiceKeys {
  /** What a service is. */
  static final Type<Service.Type> KIND =
      ScalarType.words("a type of service", List.of(Service.Type.values()), Service.Type::word);

  private static final Key<Service.Type> TYPE =
      Key.or("type", Service.Type.SERVICE, "service", KIND, "What it is");
  private static final Key<Optional<Reference>> TEAM =
      Key.optional("team", Names.id("a team"), "Who owns it");
  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "What it is for");
  private static final Key<Optional<PerEnvironment<String>>> RUNBOOK =
      Key.optional("runbook", Addresses.URL, "What to do when it fails");
  private static final Key<List<Link>> LINKS =
      Key.several("links", LinkKeys.LINKS, "Other pages about it, such as its logs");
  private static final Key<List<Reference>> INSTRUMENTATION =
      Key.several(
          "instrumentation",
          Names.references("an instrumentation", "otel-rpc-server"),
          "The metric sets that it has, built-in or of `instrumentations:`");
  private static final Key<Optional<List<Dependency>>> DEPENDS_ON =
      Key.optional("depends-on", DependencyKeys.DEPENDENCIES, "What it calls; `[]` says: nothing");
  private static final Key<Optional<List<Reference>>> CALLED_BY =
      Key.optional(
          "called-by",
          Names.references("a service", "frontend"),
          "Who calls it; only needed for callers that no `depends-on` tells; `[]` says: from outside");
  private static final Key<List<Endpoint>> ENDPOINTS =
      Key.several("endpoints", EndpointKeys.ENDPOINTS, "What it offers to its callers");
  private static final Key<List<Chart>> CHARTS =
      Key.several("charts", ChartKeys.CHARTS, "Its internal state: caches, pools, queues");

  private static final ObjectType<Service> SERVICE =
      ObjectType.of(
          "service",
          "A part of the system: something that does work, or that work passes through",
          List.of(
              Titles.TITLE,
              TYPE,
              TEAM,
              DESCRIPTION,
              RUNBOOK,
              LINKS,
              SelectKeys.LABELS,
              INSTRUMENTATION,
              DEPENDS_ON,
              CALLED_BY,
              ENDPOINTS,
              CHARTS,
              EnvironmentKeys.ONLY_IN),
          ServiceKeys::service);

  static final Type<List<Service>> SERVICES = new MapType<>(Names.form("service"), SERVICE);

  private ServiceKeys() {}

  private static Service service(Fields it) {
    return new Service(
        it.id(),
        Titles.of(it),
        it.get(TYPE),
        it.get(TEAM),
        it.get(DESCRIPTION),
        it.get(RUNBOOK),
        it.get(LINKS),
        it.get(SelectKeys.LABELS),
        it.get(INSTRUMENTATION),
        it.get(DEPENDS_ON),
        it.get(CALLED_BY),
        it.get(ENDPOINTS),
        it.get(CHARTS),
        it.get(EnvironmentKeys.ONLY_IN),
        it.origin());
  }
}
