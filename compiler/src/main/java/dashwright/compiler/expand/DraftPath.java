package dashwright.compiler.expand;

import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Dependency;
import java.util.List;
import java.util.Optional;

/**
 * An endpoint and everything behind it.
 *
 * @param endpoint the endpoint
 * @param chart the id of the chart that holds the queries of its hops
 * @param hops the endpoint's service first, then depth first
 */
public record DraftPath(Subject endpoint, String chart, List<Hop> hops) {

  /**
   * One service on the way.
   *
   * @param service its id
   * @param endpoint the endpoint of it that is called
   * @param depth how many calls it is away
   * @param caller the index of the hop that calls it
   * @param need whether the caller fails with it
   * @param errors the share of its work that fails
   */
  public record Hop(
      String service,
      Optional<String> endpoint,
      int depth,
      Optional<Integer> caller,
      Dependency.Need need,
      Optional<DraftQuery> errors) {}

  public DraftPath {
    hops = List.copyOf(hops);
  }
}
