package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Regex;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The matchers of a selector, ready to be applied to many series. */
public final class Matchers implements Predicate<Labels> {
  private record Condition(String label, Predicate<String> value) {}

  private final List<Condition> conditions;

  private Matchers(List<Condition> conditions) {
    this.conditions = conditions;
  }

  /**
   * Prepares matchers.
   *
   * @throws IllegalArgumentException when the value of one is no regular expression
   */
  public static Matchers of(List<Matcher> matchers) {
    return new Matchers(
        matchers.stream()
            .map(matcher -> new Condition(matcher.label(), condition(matcher)))
            .toList());
  }

  private static Predicate<String> condition(Matcher matcher) {
    Predicate<String> positive =
        matcher.op().isRegex() ? regex(matcher.value()) : matcher.value()::equals;
    return matcher.op().isNegative() ? positive.negate() : positive;
  }

  private static Predicate<String> regex(String text) {
    Regex regex =
        Regex.of(text)
            .orElseThrow(() -> new IllegalArgumentException("no regular expression: " + text));
    Optional<List<String>> alternatives = regex.alternatives();
    if (alternatives.isEmpty()) {
      return regex::matches;
    }
    Set<String> values = new LinkedHashSet<>(alternatives.get());
    return values::contains;
  }

  /** Whether a series with these labels fulfils all; a missing label has the empty value. */
  @Override
  public boolean test(Labels labels) {
    for (Condition condition : conditions) {
      if (!condition.value().test(labels.get(condition.label()))) {
        return false;
      }
    }
    return true;
  }
}
