package dashwright.renderer.assess;

import java.util.List;
import java.util.Optional;

/** How the way from a failing endpoint to the start of its trouble ends. */
public sealed interface Ending {

  /**
   * The trouble starts at the last hop.
   *
   * @param cause what is seen there
   * @param evidence the reason that shows it, where there is more than failed calls
   */
  record Start(Cause cause, Optional<Reason> evidence) implements Ending {}

  /**
   * The trouble is at the last hop, or behind it at something that says nothing. The data cannot
   * tell which.
   *
   * @param silent ids of the services behind the last hop that report nothing
   */
  record Unknown(List<String> silent) implements Ending {
    public Unknown {
      silent = List.copyOf(silent);
    }
  }

  /**
   * Services that call each other all fail; the data cannot tell which of them began.
   *
   * @param services their ids
   */
  record Circle(List<String> services) implements Ending {
    public Circle {
      services = List.copyOf(services);
    }
  }

  /** What is seen where trouble starts. */
  enum Cause {
    /** It fails calls, and nothing that it calls explains them. */
    OWN_ERRORS,
    /** It answers much more slowly than before. */
    SLOW,
    /** It is full: a pool, a queue, a disk. */
    FULL,
    /** Some of its members do not work. */
    MEMBERS,
    /** Calls to it fail, and it reports nothing itself. */
    UNSEEN,
    /** Calls to it fail, and it sees no failure itself. */
    ON_THE_WAY
  }
}
