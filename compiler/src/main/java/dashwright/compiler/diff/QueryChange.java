package dashwright.compiler.diff;

import java.util.Locale;

/**
 * What changed in the meaning of a query.
 *
 * @param kind what kind of change
 * @param before what was there; may be empty
 * @param after what is there; may be empty
 * @param text a phrase for people, names in backticks
 */
public record QueryChange(Kind kind, String before, String after, String text) {

  /** A kind of change. */
  public enum Kind {
    METRIC,
    MATCHER_ADDED,
    MATCHER_DROPPED,
    MATCHER_CHANGED,
    WINDOW,
    STEP,
    OFFSET,
    LABEL_GAINED,
    LABEL_LOST,
    GROUPING,
    AGGREGATION,
    FUNCTION,
    QUANTILE,
    OPERATOR,
    MATCHING,
    NUMBER,
    EXPRESSION;

    /** The kebab-case word. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static QueryChange of(Kind kind, String what, String before, String after) {
    return new QueryChange(kind, before, after, what + " `" + before + "` → `" + after + "`");
  }
}
