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
 * @param select the labels that pick its series, without those of the environment
 * @param work how its instrumentations count its work
 * @param metrics the names of the metrics that its instrumentations bring
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
    List<SelectPlan> select,
    List<WorkPlan> work,
    List<String> metrics,
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
   * @param select the labels that pick its series among those of the service
   */
  public record EndpointPlan(
      String id,
      String title,
      String description,
      Optional<String> runbook,
      List<Need> needs,
      List<SelectPlan> select) {
    public EndpointPlan {
      needs = List.copyOf(needs);
      select = List.copyOf(select);
    }
  }

  public ServicePlan {
    links = List.copyOf(links);
    needs = List.copyOf(needs);
    callers = List.copyOf(callers);
    endpoints = List.copyOf(endpoints);
    select = List.copyOf(select);
    work = List.copyOf(work);
    metrics = List.copyOf(metrics);
  }
}
