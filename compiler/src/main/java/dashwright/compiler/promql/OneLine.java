package dashwright.compiler.promql;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The canonical form of a tree, on one line, and where in it each node stands. */
final class OneLine implements Expression.Visitor<StringBuilder> {
  private final StringBuilder out = new StringBuilder();
  private final IdentityHashMap<Expression, Extent> places = new IdentityHashMap<>();
  private final IdentityHashMap<Expression, Extent> marks = new IdentityHashMap<>();

  private OneLine() {}

  /** Prints a tree. */
  static OneLine of(Expression tree) {
    OneLine line = new OneLine();
    line.print(tree);
    return line;
  }

  /** The whole line. */
  String text() {
    return out.toString();
  }

  /** How long a node of the tree is. */
  int length(Expression node) {
    return places.get(node).length();
  }

  /** A node of the tree. */
  String text(Expression node) {
    return places.get(node).of(out);
  }

  /**
   * What a node has besides its parts: the operator with its modifiers; the name of a function or
   * aggregation up to the opening parenthesis; what follows the expression of a subquery.
   */
  String mark(Expression node) {
    return marks.get(node).of(out);
  }

  private void mark(Expression node, int start) {
    marks.put(node, new Extent(start, out.length()));
  }

  private StringBuilder print(Expression node) {
    int start = out.length();
    node.accept(this);
    places.put(node, new Extent(start, out.length()));
    return out;
  }

  @Override
  public StringBuilder number(NumberLiteral number) {
    boolean duration = number.notation() == NumberLiteral.Notation.DURATION;
    return out.append(
        duration
            ? Durations.print(Math.round(number.value() * 1000))
            : Numbers.print(number.value()));
  }

  @Override
  public StringBuilder string(StringLiteral string) {
    return out.append(Quoted.print(string.value()));
  }

  @Override
  public StringBuilder macro(Macro macro) {
    return out.append(macro.text());
  }

  @Override
  public StringBuilder vector(VectorSelector selector) {
    plain(selector);
    at(selector.modifiers());
    extension(selector.modifiers());
    return offset(selector.modifiers());
  }

  @Override
  public StringBuilder matrix(MatrixSelector selector) {
    Modifiers modifiers = selector.selector().modifiers();
    plain(selector.selector()).append('[');
    print(selector.range()).append(']');
    extension(modifiers);
    at(modifiers);
    return offset(modifiers);
  }

  /** A selector without its modifiers. */
  private StringBuilder plain(VectorSelector selector) {
    String matchers =
        selector.matchers().stream()
            .map(LabelMatcher::matcher)
            .map(Matcher::text)
            .sorted()
            .collect(Collectors.joining(","));
    String macros = selector.macros().stream().map(Macro::text).collect(Collectors.joining(","));
    String comma = matchers.isEmpty() || macros.isEmpty() ? "" : ",";
    String inside = matchers + comma + macros;
    out.append(selector.name());
    return inside.isEmpty() && !selector.name().isEmpty()
        ? out
        : out.append('{').append(inside).append('}');
  }

  private void at(Modifiers modifiers) {
    modifiers
        .at()
        .ifPresent(
            time -> {
              out.append(" @ ");
              if (time instanceof NumberLiteral number) {
                out.append(Numbers.printThousandths(number.value()));
              } else {
                print(time);
              }
            });
  }

  private void extension(Modifiers modifiers) {
    if (modifiers.extension() != Modifiers.Extension.NONE) {
      out.append(' ').append(modifiers.extension().text());
    }
  }

  private StringBuilder offset(Modifiers modifiers) {
    modifiers.offset().ifPresent(offset -> print(appended(" offset ", offset)));
    return out;
  }

  private Expression appended(String text, Expression next) {
    out.append(text);
    return next;
  }

  @Override
  public StringBuilder subquery(Subquery subquery) {
    int start = print(subquery.expression()).length();
    out.append('[');
    print(subquery.range()).append(':');
    subquery.step().ifPresent(this::print);
    out.append(']');
    at(subquery.modifiers());
    offset(subquery.modifiers());
    mark(subquery, start);
    return out;
  }

  @Override
  public StringBuilder parenthesized(Parenthesized parenthesized) {
    out.append('(');
    return print(parenthesized.expression()).append(')');
  }

  @Override
  public StringBuilder unary(Unary unary) {
    out.append(unary.sign().text());
    return print(unary.expression());
  }

  @Override
  public StringBuilder binary(Binary binary) {
    int start = print(binary.left()).append(' ').length();
    out.append(binary.operator().text());
    if (binary.comparison() == Binary.Comparison.BOOL) {
      out.append(" bool");
    }
    binary.matching().ifPresent(this::matching);
    mark(binary, start);
    out.append(' ');
    return print(binary.right());
  }

  private void matching(VectorMatching matching) {
    boolean group = matching.group() != VectorMatching.Group.NONE;
    if (group || matching.on() == VectorMatching.Labels.ON || !matching.labels().isEmpty()) {
      labels(" " + matching.on().text(), matching.labels());
    }
    if (group) {
      labels(" " + matching.group().text(), matching.include());
    }
    Optional<String> left = matching.fillLeft().map(fill -> of(fill).text());
    Optional<String> right = matching.fillRight().map(fill -> of(fill).text());
    if (left.isPresent() && left.equals(right)) {
      out.append(" fill (").append(left.get()).append(')');
    } else {
      left.ifPresent(value -> out.append(" fill_left (").append(value).append(')'));
      right.ifPresent(value -> out.append(" fill_right (").append(value).append(')'));
    }
  }

  private void labels(String word, List<Label> labels) {
    out.append(word)
        .append(" (")
        .append(
            labels.stream()
                .map(label -> Quoted.listed(label.name()))
                .collect(Collectors.joining(", ")))
        .append(')');
  }

  @Override
  public StringBuilder call(Call call) {
    int start = out.length();
    out.append(call.name()).append('(');
    mark(call, start);
    return arguments(call.arguments());
  }

  @Override
  public StringBuilder aggregation(Aggregation aggregation) {
    int start = out.length();
    out.append(aggregation.operator().text());
    Grouping grouping = aggregation.grouping();
    if (grouping.kind() == Grouping.Kind.WITHOUT || !grouping.labels().isEmpty()) {
      labels(" " + grouping.kind().text(), grouping.labels());
      out.append(' ');
    }
    out.append('(');
    mark(aggregation, start);
    return arguments(aggregation.children());
  }

  private StringBuilder arguments(List<Expression> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      print(arguments.get(i));
    }
    return out.append(')');
  }
}
