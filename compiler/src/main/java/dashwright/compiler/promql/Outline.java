package dashwright.compiler.promql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an expression computes, without the windows over which, and without the matchers of a scope.
 * Two expressions have the same outline when they differ in nothing but these, the order of
 * matchers and labels, layout and needless parentheses.
 */
public final class Outline implements Expression.Visitor<String> {
  private final List<Matcher> scope;

  private Outline(List<Matcher> scope) {
    this.scope = List.copyOf(scope);
  }

  /**
   * The outline of an expression, as a text to compare.
   *
   * @param tree the expression
   * @param scope matchers that make no difference
   */
  public static String of(Expression tree, List<Matcher> scope) {
    return tree.accept(new Outline(scope));
  }

  @Override
  public String number(NumberLiteral number) {
    return Numbers.print(number.value());
  }

  @Override
  public String string(StringLiteral string) {
    return Quoted.print(string.value());
  }

  @Override
  public String macro(Macro macro) {
    return macro.text();
  }

  @Override
  public String vector(VectorSelector selector) {
    String matchers =
        selector.matchers().stream()
            .map(LabelMatcher::matcher)
            .filter(matcher -> !scope.contains(matcher))
            .filter(matcher -> !matcher.label().equals(LabelMatcher.METRIC_NAME))
            .map(Matcher::text)
            .sorted()
            .collect(Collectors.joining(","));
    String macros = selector.macros().stream().map(Macro::text).collect(Collectors.joining(","));
    return selector.metric().orElse(name(selector))
        + "{"
        + matchers
        + macros
        + "}"
        + modifiers(selector.modifiers());
  }

  /** What stands for a name that is not fixed: its matchers. */
  private static String name(VectorSelector selector) {
    return selector.matchers().stream()
        .map(LabelMatcher::matcher)
        .filter(matcher -> matcher.label().equals(LabelMatcher.METRIC_NAME))
        .map(Matcher::text)
        .sorted()
        .collect(Collectors.joining(","));
  }

  @Override
  public String matrix(MatrixSelector selector) {
    return vector(selector.selector()) + "[]";
  }

  @Override
  public String subquery(Subquery subquery) {
    return subquery.expression().accept(this) + "[:]" + modifiers(subquery.modifiers());
  }

  private String modifiers(Modifiers modifiers) {
    return modifiers.at().map(time -> " @ " + time.accept(this)).orElse("")
        + modifiers.offset().map(offset -> " offset " + offset.accept(this)).orElse("")
        + modifiers.extension().text();
  }

  @Override
  public String parenthesized(Parenthesized parenthesized) {
    return parenthesized.expression().accept(this);
  }

  @Override
  public String unary(Unary unary) {
    return "(" + unary.sign().text() + unary.expression().accept(this) + ")";
  }

  @Override
  public String binary(Binary binary) {
    return "("
        + binary.left().accept(this)
        + " "
        + binary.operator().text()
        + (binary.comparison() == Binary.Comparison.BOOL ? " bool" : "")
        + binary.matching().map(this::matching).orElse("")
        + " "
        + binary.right().accept(this)
        + ")";
  }

  private String matching(VectorMatching matching) {
    boolean usual =
        matching.on() == VectorMatching.Labels.IGNORING
            && matching.labels().isEmpty()
            && matching.group() == VectorMatching.Group.NONE
            && !matching.fills();
    return usual
        ? ""
        : " "
            + matching.on().text()
            + labels(matching.labels())
            + matching.group().text()
            + labels(matching.include())
            + matching.fillLeft().map(fill -> fill.accept(this)).orElse("")
            + "/"
            + matching.fillRight().map(fill -> fill.accept(this)).orElse("");
  }

  private static String labels(List<Label> labels) {
    return labels.stream()
        .map(label -> Quoted.print(label.name()))
        .sorted()
        .collect(Collectors.joining(",", "(", ")"));
  }

  @Override
  public String call(Call call) {
    return call.name() + arguments(call.arguments());
  }

  @Override
  public String aggregation(Aggregation aggregation) {
    return aggregation.operator().text()
        + aggregation.grouping().kind().text()
        + labels(aggregation.grouping().labels())
        + arguments(aggregation.children());
  }

  private String arguments(List<Expression> arguments) {
    return arguments.stream()
        .map(argument -> argument.accept(this))
        .collect(Collectors.joining(",", "(", ")"));
  }
}
