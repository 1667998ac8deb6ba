package dashwright.renderer.assess;

import dashwright.compiler.plan.Subject;
import java.util.List;
import java.util.Optional;

/**
 * From something that fails to where its trouble starts.
 *
 * @param from the endpoint or service that fails
 * @param trouble what is followed
 * @param routes the ways, the one that explains most first; at least one
 */
public record ErrorPath(Subject from, Trouble trouble, List<Route> routes) {

  /** What is followed from callers to callees. */
  public enum Trouble {
    /** Failed calls. */
    ERRORS,
    /** Slow calls. */
    LATENCY,
    /** Anything else: what is full, or has lost members. */
    STATE
  }

  public ErrorPath {
    routes = List.copyOf(routes);
  }

  /** The ends that are known to be starts, each once. */
  public List<Hop> starts() {
    return routes.stream().filter(Route::starts).map(Route::last).distinct().toList();
  }

  /** The first of them. */
  public Optional<Hop> start() {
    return starts().stream().findFirst();
  }

  /** Whether it fails by itself: the way ends where it begins. */
  public boolean own() {
    return routes.stream().anyMatch(route -> route.starts() && route.hops().size() == 1);
  }
}
