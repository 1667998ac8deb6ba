package dashwright.compiler.promql;

import java.util.List;
import java.util.Optional;

/**
 * An instant vector selector.
 *
 * @param name the metric's name before the braces, or nothing
 * @param matchers the matchers in the braces, in the order of the text
 * @param macros matchers that a macro stands for, whole or with its value not in quotes
 * @param modifiers what moves the time
 * @param braces where the braces are
 * @param extent name and braces, without modifiers
 */
public record VectorSelector(
    String name,
    List<LabelMatcher> matchers,
    List<Macro> macros,
    Modifiers modifiers,
    Optional<Extent> braces,
    Extent extent)
    implements Expression {
  public VectorSelector {
    matchers = List.copyOf(matchers);
    macros = List.copyOf(macros);
  }

  /** A selector of nothing but a name. */
  static VectorSelector named(String name, Extent extent) {
    return new VectorSelector(name, List.of(), List.of(), Modifiers.NONE, Optional.empty(), extent);
  }

  /** The metric's name, also where it is a matcher; empty when it is not fixed. */
  public Optional<String> metric() {
    return name.isEmpty()
        ? matchers.stream()
            .map(LabelMatcher::matcher)
            .filter(m -> m.label().equals(LabelMatcher.METRIC_NAME) && m.op() == Matcher.Op.EQUAL)
            .map(Matcher::value)
            .findFirst()
        : Optional.of(name);
  }

  VectorSelector with(Modifiers other) {
    return new VectorSelector(name, matchers, macros, other, braces, extent);
  }

  /** The same with other matchers. */
  public VectorSelector with(List<LabelMatcher> other) {
    return new VectorSelector(name, other, macros, modifiers, braces, extent);
  }

  @Override
  public List<Expression> children() {
    return modifiers.children();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.vector(this);
  }
}
