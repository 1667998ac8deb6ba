package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Regex;
import java.util.List;

/** A regular expression by its groups: what stands for a single code point is left to a Regex. */
sealed interface CaptureNode {
  /** No repetition ends here. */
  int UNBOUNDED = Integer.MAX_VALUE;

  /** One code point that this expression matches. */
  record Atom(Regex points) implements CaptureNode {}

  /** A place between two code points where this holds. */
  record Place(Condition condition) implements CaptureNode {}

  /** A group that is remembered. */
  record Group(int index, CaptureNode inner) implements CaptureNode {}

  /** One after the other. */
  record Sequence(List<CaptureNode> parts) implements CaptureNode {}

  /** The first that leads to a match. */
  record Choice(List<CaptureNode> branches) implements CaptureNode {}

  /** As often as that. */
  record Repeated(CaptureNode part, int least, int most, Taste taste) implements CaptureNode {}

  /** Which number of repetitions is tried first. */
  enum Taste {
    GREEDY,
    LAZY
  }

  /** A condition on the code points around a place; -1 is the end of the text. */
  interface Condition {
    boolean holds(int before, int after);
  }
}
