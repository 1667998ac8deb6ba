package dashwright.compiler.promql;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * The tree of a regular expression. Groups leave no trace: only whether a text matches is ever
 * asked.
 */
sealed interface RegexNode {
  /** No repetition ends here. */
  int UNBOUNDED = -1;

  /** Exactly this code point. */
  record Literal(int point) implements RegexNode {}

  /** One code point of a class. */
  record OneOf(IntPredicate points) implements RegexNode {}

  /** One after the other; of nothing: the empty text. */
  record Sequence(List<RegexNode> parts) implements RegexNode {}

  /** Any of them. */
  record Choice(List<RegexNode> branches) implements RegexNode {}

  /** As often as that. */
  record Repeated(RegexNode part, int least, int most) implements RegexNode {}

  /** A condition on the place between two code points. */
  record Assertion(Place place) implements RegexNode {}

  /** A place between two code points. */
  enum Place {
    TEXT_START,
    TEXT_END,
    LINE_START,
    LINE_END,
    WORD_BOUNDARY,
    NO_WORD_BOUNDARY;

    /** Whether a place is one of these; -1 stands for the end of the text on that side. */
    boolean holds(int before, int after) {
      return switch (this) {
        case TEXT_START -> before < 0;
        case TEXT_END -> after < 0;
        case LINE_START -> before < 0 || before == '\n';
        case LINE_END -> after < 0 || after == '\n';
        case WORD_BOUNDARY -> Characters.isWord(before) != Characters.isWord(after);
        case NO_WORD_BOUNDARY -> Characters.isWord(before) == Characters.isWord(after);
      };
    }
  }
}
