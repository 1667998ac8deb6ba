package dashwright.compiler.plan;

import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Service;
import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A service of one environment.
 *
 * @param id its id
 * @param title how people call it
 * @param type what it is
 * @param description what it is for; may be empty
 * @param team who owns it
 * @param runbook a URL
 * @param links other pages about it
 * @param needs what it calls
 * @param callers ids of who calls it
 * @param endpoints what it offers
 * @param dashboard the id of its own dashboard, where it has one
 * @param origin where it is defined
 */
public record ServicePlan(
    String id,
    String title,
    Service.Type type,
    String description,
    Optional<TeamPlan> team,
    Optional<String> runbook,
    List<LinkPlan> links,
    List<Need> needs,
    List<String> callers,
    List<EndpointPlan> endpoints,
    Optional<String> dashboard,
    Origin origin) {

  /**
   * That it calls another service.
   *
   * @param service the callee's id
   * @param endpoint the callee's endpoint, where it is known
   * @param need whether it fails with it
   */
  public record Need(String service, Optional<String> endpoint, Dependency.Need need) {}

  /**
   * Something that it offers.
   *
   * @param id its id within the service
   * @param title how people call it
   * @param description what it is for; may be empty
   * @param runbook a URL
   * @param needs what it calls
   */
  public record EndpointPlan(
      String id, String title, String description, Optional<String> runbook, List<Need> needs) {
    public EndpointPlan {
      needs = List.copyOf(needs);
    }
  }

  public ServicePlan {
    links = List.copyOf(links);
    needs = List.copyOf(needs);
    callers = List.copyOf(callers);
    endpoints = List.copyOf(endpoints);
  }
}
