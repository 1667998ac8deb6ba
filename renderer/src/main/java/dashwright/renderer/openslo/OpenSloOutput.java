package dashwright.renderer.openslo;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.renderer.output.Sink;
import java.util.List;

/**
 * Writes each SLO to {@code openslo/ENVIRONMENT/slos/SLO.yaml}, and each service that has one to
 * {@code openslo/ENVIRONMENT/services/SERVICE.yaml}.
 */
public final class OpenSloOutput {
  private OpenSloOutput() {}

  /**
   * Writes the SLOs of some environments.
   *
   * @param timezone the IANA name of the project's time zone
   * @param environments the environments
   * @param sink takes the files
   */
  public static void render(String timezone, List<EnvironmentPlan> environments, Sink sink) {
    for (EnvironmentPlan environment : environments) {
      String folder = "openslo/" + environment.id() + "/";
      for (SloPlan slo : environment.slos()) {
        Yaml document = new SloDocument(slo, environment, timezone).yaml();
        sink.write(folder + "slos/" + slo.id() + ".yaml", document.bytes());
      }
      environment.services().stream()
          .filter(service -> hasSlo(environment, service))
          .forEach(
              service ->
                  sink.write(
                      folder + "services/" + service.id() + ".yaml", service(service).bytes()));
    }
  }

  private static boolean hasSlo(EnvironmentPlan environment, ServicePlan service) {
    return environment.slos().stream().anyMatch(slo -> slo.service().equals(service.id()));
  }

  private static Yaml service(ServicePlan service) {
    return Yaml.document("Service")
        .put("metadata", Yaml.metadata(service.id()).text("displayName", service.title()))
        .put("spec", Yaml.empty().text("description", Yaml.description(service.description())));
  }
}
