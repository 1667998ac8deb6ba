package dashwright.renderer.data.engine;

import dashwright.compiler.promql.evaluation.Value;
import java.util.List;

/** What comes of a request. */
public sealed interface Result {

  /**
   * Values.
   *
   * @param value the values
   * @param warnings what the engine says besides
   */
  record Values(Value value, List<String> warnings) implements Result {
    public Values {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Nothing.
   *
   * @param reason why, in words for people
   * @param cause what could be done about it
   */
  record Failed(String reason, Cause cause) implements Result {}

  /** What could be done about a failure. */
  enum Cause {
    /** Asking for less. */
    TOO_MUCH_ASKED,
    OTHER
  }
}
