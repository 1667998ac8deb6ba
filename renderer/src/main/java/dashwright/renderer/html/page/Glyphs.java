package dashwright.renderer.html.page;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.dsl.model.Service;
import java.util.Optional;

/** The pictures and words for services. */
final class Glyphs {
  private Glyphs() {}

  static String of(Optional<ServicePlan> service) {
    return service.map(ServicePlan::type).map(Service.Type::word).orElse("service");
  }

  /** The page of a service, from another page of its environment. */
  static Optional<String> page(EnvironmentPlan environment, String service) {
    return environment.service(service).flatMap(ServicePlan::dashboard).map(id -> id + ".html");
  }

  static String title(EnvironmentPlan environment, String service) {
    return environment.service(service).map(ServicePlan::title).orElse(service);
  }

  static String endpointTitle(EnvironmentPlan environment, String service, String endpoint) {
    return environment
        .service(service)
        .flatMap(plan -> plan.endpoints().stream().filter(e -> e.id().equals(endpoint)).findFirst())
        .map(ServicePlan.EndpointPlan::title)
        .orElse(endpoint);
  }
}
