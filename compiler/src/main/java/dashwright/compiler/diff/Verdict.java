package dashwright.compiler.diff;

import java.util.List;

/**
 * What a difference means by itself.
 *
 * @param risk how much to care
 * @param reasons why, as phrases; may be empty
 * @param query what changed in the meaning of a query
 */
record Verdict(Risk risk, List<String> reasons, List<QueryChange> query) {
  Verdict {
    reasons = List.copyOf(reasons);
    query = List.copyOf(query);
  }

  static Verdict of(Risk risk, String... reasons) {
    return new Verdict(risk, List.of(reasons), List.of());
  }
}
