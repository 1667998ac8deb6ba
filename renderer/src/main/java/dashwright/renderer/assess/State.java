package dashwright.renderer.assess;

import java.util.Collection;

/** How a service, an endpoint or a dependency is; the worst comes first. */
public enum State {
  /** Nearly nothing succeeds any more. */
  DOWN("Down"),
  /** A signal is beyond a line that it must not cross. */
  FAILING("Failing"),
  /** It says nothing, so nobody knows. */
  NO_DATA("No data"),
  /** It says something, and nothing of it is beyond a line. */
  OK("OK");

  private final String word;

  State(String word) {
    this.word = word;
  }

  /** The word people read. */
  public String word() {
    return word;
  }

  /** Whether somebody has to do something about it. */
  public boolean fails() {
    return this == DOWN || this == FAILING;
  }

  /** The worst of some states; no data where there are none. */
  public static State worst(Collection<State> states) {
    return states.stream().min(State::compareTo).orElse(NO_DATA);
  }
}
