package dashwright.compiler.promql;

import dashwright.compiler.promql.Promql.Kind;
import dashwright.compiler.promql.Promql.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** What a server refuses in a selector. */
final class SelectorCheck {
  private SelectorCheck() {}

  /** The problem of a selector. */
  static Optional<Problem> problem(VectorSelector selector) {
    return selector.name().isEmpty() ? unbounded(selector) : namedTwice(selector);
  }

  private static Optional<Problem> namedTwice(VectorSelector selector) {
    return selector.matchers().stream()
        .filter(m -> m.matcher().label().equals(LabelMatcher.METRIC_NAME))
        .findFirst()
        .map(
            second ->
                Problem.of(
                    Kind.TYPE,
                    second.extent(),
                    "metric name must not be set twice: `"
                        + selector.name()
                        + "` or `"
                        + second.matcher().value()
                        + "`"));
  }

  /** At least one matcher has to refuse the empty value, or all series would be read. */
  private static Optional<Problem> unbounded(VectorSelector selector) {
    boolean bounded =
        !selector.macros().isEmpty()
            || selector.matchers().stream().anyMatch(m -> mayRefuseEmpty(m.matcher()));
    return bounded
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    Kind.TYPE,
                    selector.extent(),
                    "vector selector must contain at least one non-empty matcher")
                .help("name the metric"));
  }

  private static boolean mayRefuseEmpty(Matcher matcher) {
    return Stream.of(matcher.label(), matcher.value()).anyMatch(MacroText::isIn)
        || !matcher.accepts("");
  }
}
