package dashwright.compiler.promql;

import java.util.List;
import java.util.Optional;

/** Whether two matchers on one label can ever both hold. */
final class Contradiction {
  private Contradiction() {}

  /**
   * Whether no value satisfies both, as far as that can be seen: at least one has to allow only
   * values that it lists. A macro may become anything.
   */
  static boolean between(Matcher a, Matcher b) {
    if (MacroText.isIn(a.value()) || MacroText.isIn(b.value())) {
      return false;
    }
    return excludes(a, b) || excludes(b, a);
  }

  private static boolean excludes(Matcher listed, Matcher other) {
    return values(listed).map(values -> values.stream().noneMatch(other::accepts)).orElse(false);
  }

  /** The only values that a matcher accepts, where it lists them. */
  private static Optional<List<String>> values(Matcher matcher) {
    return switch (matcher.op()) {
      case EQUAL -> Optional.of(List.of(matcher.value()));
      case MATCH -> Regex.of(matcher.value()).flatMap(Regex::alternatives);
      case NOT_EQUAL, NOT_MATCH -> Optional.empty();
    };
  }
}
