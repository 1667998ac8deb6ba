package dashwright.compiler.diff;

import java.util.List;

/**
 * What a difference means by itself.
 *
 * @param risk how much to care
 * @param reasons why, as phrases; may be empty
 * @param contrasts what is true of one side against the other, whichever was first
 * @param query what changed in the meaning of a query
 */
record Verdict(Risk risk, List<String> reasons, List<String> contrasts, List<QueryChange> query) {
  Verdict {
    reasons = List.copyOf(reasons);
    contrasts = List.copyOf(contrasts);
    query = List.copyOf(query);
  }

  static Verdict of(Risk risk, String... reasons) {
    return new Verdict(risk, List.of(reasons), List.of(), List.of());
  }

  /** The same, with what is to be said where nothing was first. */
  Verdict beside(String... words) {
    return new Verdict(risk, reasons, List.of(words), query);
  }

  /** What to tell of two sides that stand so. */
  List<String> told(Relation relation) {
    return switch (relation) {
      case SUCCESSIVE -> reasons;
      case PARALLEL -> contrasts;
    };
  }
}
