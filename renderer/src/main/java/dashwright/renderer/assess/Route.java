package dashwright.renderer.assess;

import java.util.List;

/**
 * One way from a failing endpoint to where its trouble starts.
 *
 * @param hops the endpoint first; at least one
 * @param ending how it ends
 */
public record Route(List<Hop> hops, Ending ending) {
  public Route {
    hops = List.copyOf(hops);
  }

  /** Where it ends. */
  public Hop last() {
    return hops.get(hops.size() - 1);
  }

  /** Whether it is known that the trouble starts at its end. */
  public boolean starts() {
    return ending instanceof Ending.Start;
  }
}
