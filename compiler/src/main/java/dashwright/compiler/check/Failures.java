package dashwright.compiler.check;

import dashwright.compiler.inference.Inference;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.VectorSelector;
import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which series count what went wrong: those that metric sets call errors, and those named so. */
final class Failures {
  /** Words of names and values that speak of failure. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)err|fail|5xx|declin|reject|refus|drop|timeout|abort|denied|dead|exception|^5[0-9.]");

  private final List<VectorSelector> declared;

  Failures(Resolved resolved) {
    this.declared =
        resolved.instrumentations().values().stream()
            .flatMap(Failures::errors)
            .map(errors -> Promql.parse(errors.value()))
            .flatMap(Optional::stream)
            .flatMap(tree -> Nodes.selectors(tree).stream())
            .toList();
  }

  private static Stream<Located<String>> errors(Instrumentation set) {
    return Stream.of(set.server().errors(), set.client().flatMap(client -> client.work().errors()))
        .flatMap(Optional::stream);
  }

  /** Whether a selector picks series that count failures. */
  boolean isFailure(Inference inference, VectorSelector selector) {
    return declared.stream().anyMatch(errors -> inference.isWithin(selector, errors))
        || selector.metric().filter(name -> WORDS.matcher(name).find()).isPresent()
        || selector.matchers().stream().map(LabelMatcher::matcher).anyMatch(Failures::picks);
  }

  /** Whether a matcher picks failures of other things. */
  static boolean picks(Matcher matcher) {
    return !matcher.op().isNegative()
        && !matcher.label().equals(LabelMatcher.METRIC_NAME)
        && WORDS.matcher(matcher.value()).find();
  }
}
