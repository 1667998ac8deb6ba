package dashwright.renderer.data.prometheus;

import dashwright.renderer.data.engine.Result;

/** A request that was not answered: why, in words for people, and whether to try again. */
final class Unanswered extends Exception {
  private static final long serialVersionUID = 1;

  /** Whether another attempt could end otherwise. */
  enum Again {
    /** The same may be answered later. */
    MAYBE,
    /** Less may be answered. */
    WITH_LESS,
    NO
  }

  private final String help;
  private final Again again;

  Unanswered(String message, String help, Again again) {
    super(message);
    this.help = help;
    this.again = again;
  }

  String help() {
    return help;
  }

  boolean isWorthAnotherTry() {
    return again == Again.MAYBE;
  }

  Result.Failed result() {
    return new Result.Failed(
        getMessage(), again == Again.WITH_LESS ? Result.Cause.TOO_MUCH_ASKED : Result.Cause.OTHER);
  }
}
