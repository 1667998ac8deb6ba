package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.Select;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.TitleText;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.keys.Names;
import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The services of OpenSLO documents. They know less than ours, which therefore come first. */
final class Services {
  private static final Key<Optional<String>> DESCRIPTION =
      Key.optional("description", Scalars.PROSE, "What it is for");

  /** What a service says. */
  static final ObjectType<Optional<String>> SPEC =
      ObjectType.of(
          "OpenSLO service",
          "A part of the system",
          List.of(DESCRIPTION),
          it -> it.get(DESCRIPTION));

  private final Diagnostics diagnostics;
  private final List<OpenSloObject<Optional<String>>> services = new ArrayList<>();

  Services(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void put(OpenSloObject<Optional<String>> service) {
    if (Names.isId("service", service.name().id(), service.name().origin(), diagnostics)) {
      services.add(service);
    }
  }

  /** Those that are not among the others. */
  List<Service> besides(List<Service> others) {
    List<Service> more = new ArrayList<>();
    for (OpenSloObject<Optional<String>> service : services) {
      Optional<Service> known =
          others.stream().filter(other -> other.id().equals(service.name().id())).findFirst();
      known.ifPresent(other -> note(service, other));
      if (known.isEmpty()) {
        more.add(service(service));
      }
    }
    return more;
  }

  private void note(OpenSloObject<Optional<String>> service, Service known) {
    diagnostics.report(
        Diagnostic.of(
                ShapeRules.OPENSLO_IGNORED,
                Severity.INFO,
                service.name().origin(),
                "service `" + known.id() + "` is defined under `services:`, and that holds")
            .label(known.origin(), "defined here")
            .help("remove the document, or leave it to other tools"));
  }

  private static Service service(OpenSloObject<Optional<String>> object) {
    String id = object.name().id();
    return new Service(
        id,
        object.metadata().displayName().orElseGet(() -> TitleText.ofId(id)),
        Service.Type.SERVICE,
        Optional.empty(),
        object.spec(),
        Optional.empty(),
        List.of(),
        Select.all(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        object.name().origin());
  }
}
