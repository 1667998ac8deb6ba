package dashwright.compiler.promql;

import java.util.List;

/**
 * The canonical form on several lines: a node that is too long is split, its parts are indented.
 */
final class Layout implements Expression.Visitor<StringBuilder> {
  private static final String INDENT = "  ";

  private final OneLine line;
  private final int columns;
  private final StringBuilder out = new StringBuilder();
  private int level;

  private Layout(OneLine line, int columns) {
    this.line = line;
    this.columns = columns;
  }

  /**
   * Prints a tree; no node of more than that many characters stays on one line, if it can be split.
   */
  static String print(Expression tree, int columns) {
    return new Layout(OneLine.of(tree), columns).print(tree).toString();
  }

  private StringBuilder print(Expression node) {
    return line.length(node) > columns ? node.accept(this) : whole(node);
  }

  private StringBuilder indented(String text) {
    return out.append(INDENT.repeat(level)).append(text);
  }

  /** On lines of their own, one level deeper. */
  private StringBuilder printInside(List<Expression> nodes) {
    level++;
    for (int i = 0; i < nodes.size(); i++) {
      out.append(i == 0 ? "" : ",\n");
      print(nodes.get(i));
    }
    level--;
    return out.append('\n');
  }

  private StringBuilder whole(Expression node) {
    return indented(line.text(node));
  }

  private StringBuilder enclosed(String opening, List<Expression> parts) {
    indented(opening).append('\n');
    printInside(parts);
    return indented(")");
  }

  @Override
  public StringBuilder number(NumberLiteral number) {
    return whole(number);
  }

  @Override
  public StringBuilder string(StringLiteral string) {
    return whole(string);
  }

  @Override
  public StringBuilder macro(Macro macro) {
    return whole(macro);
  }

  @Override
  public StringBuilder vector(VectorSelector selector) {
    return whole(selector);
  }

  @Override
  public StringBuilder matrix(MatrixSelector selector) {
    return whole(selector);
  }

  @Override
  public StringBuilder subquery(Subquery subquery) {
    return print(subquery.expression()).append(line.mark(subquery));
  }

  @Override
  public StringBuilder parenthesized(Parenthesized parenthesized) {
    return enclosed("(", List.of(parenthesized.expression()));
  }

  @Override
  public StringBuilder unary(Unary unary) {
    indented(unary.sign().text());
    int start = out.length();
    print(unary.expression());
    int text = start;
    while (out.charAt(text) == ' ') {
      text++;
    }
    return out.delete(start, text);
  }

  @Override
  public StringBuilder binary(Binary binary) {
    printInside(List.of(binary.left()));
    indented(line.mark(binary)).append('\n');
    level++;
    print(binary.right());
    level--;
    return out;
  }

  @Override
  public StringBuilder call(Call call) {
    return call.arguments().isEmpty() ? whole(call) : enclosed(line.mark(call), call.arguments());
  }

  @Override
  public StringBuilder aggregation(Aggregation aggregation) {
    return enclosed(line.mark(aggregation), aggregation.children());
  }
}
