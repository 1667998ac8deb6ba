package dashwright.compiler.plan;

import dashwright.dsl.model.Dependency;
import java.util.List;
import java.util.Optional;

/**
 * An endpoint and everything behind it.
 *
 * @param endpoint the endpoint
 * @param chart the id of the chart that holds its queries
 * @param hops the endpoint's service first, then depth first in the order of definition; a service
 *     that is reached twice stands where it is reached first
 */
public record PathPlan(Subject endpoint, String chart, List<Hop> hops) {

  /**
   * One service on the way.
   *
   * @param service its id
   * @param endpoint the endpoint of it that is called, where it is known
   * @param depth how many calls it is away; 0 for the endpoint itself
   * @param caller the index of the hop that calls it; empty for the first
   * @param need whether the caller fails with it
   * @param errors the share of its work that fails, where its instrumentation tells
   */
  public record Hop(
      String service,
      Optional<String> endpoint,
      int depth,
      Optional<Integer> caller,
      Dependency.Need need,
      Optional<QueryPlan> errors) {}

  public PathPlan {
    hops = List.copyOf(hops);
  }
}
