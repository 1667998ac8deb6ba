package dashwright.compiler.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A copy of a tree in which selectors or lists of labels are changed. */
public final class Rewriting implements Expression.Visitor<Expression> {
  private final UnaryOperator<VectorSelector> change;
  private final UnaryOperator<List<Label>> labels;

  private Rewriting(UnaryOperator<VectorSelector> change, UnaryOperator<List<Label>> labels) {
    this.change = change;
    this.labels = labels;
  }

  /**
   * Changes the selectors of a tree, but for the second argument of {@code info}, which picks
   * labels.
   */
  public static Expression selectors(Expression tree, UnaryOperator<VectorSelector> change) {
    return tree.accept(new Rewriting(change, UnaryOperator.identity()));
  }

  /** Changes the labels that aggregations and operators name. */
  public static Expression labels(Expression tree, UnaryOperator<List<Label>> change) {
    return tree.accept(new Rewriting(UnaryOperator.identity(), change));
  }

  @Override
  public Expression number(NumberLiteral number) {
    return number;
  }

  @Override
  public Expression string(StringLiteral string) {
    return string;
  }

  @Override
  public Expression macro(Macro macro) {
    return macro;
  }

  @Override
  public Expression vector(VectorSelector selector) {
    return change.apply(selector);
  }

  @Override
  public Expression matrix(MatrixSelector selector) {
    return new MatrixSelector(
        change.apply(selector.selector()), selector.range(), selector.extent());
  }

  @Override
  public Expression subquery(Subquery subquery) {
    return new Subquery(
        subquery.expression().accept(this),
        subquery.range(),
        subquery.step(),
        subquery.modifiers(),
        subquery.extent());
  }

  @Override
  public Expression parenthesized(Parenthesized parenthesized) {
    return new Parenthesized(parenthesized.expression().accept(this), parenthesized.extent());
  }

  @Override
  public Expression unary(Unary unary) {
    return new Unary(unary.sign(), unary.expression().accept(this), unary.extent());
  }

  @Override
  public Expression binary(Binary binary) {
    return new Binary(
        binary.operator(),
        binary.left().accept(this),
        binary.right().accept(this),
        binary.comparison(),
        binary.matching().map(this::matching),
        binary.symbol(),
        binary.extent());
  }

  private VectorMatching matching(VectorMatching matching) {
    return new VectorMatching(
        matching.on(),
        labels.apply(matching.labels()),
        matching.group(),
        labels.apply(matching.include()),
        matching.fillLeft(),
        matching.fillRight());
  }

  @Override
  public Expression call(Call call) {
    List<Expression> arguments = new ArrayList<>(call.arguments());
    int sources = call.name().equals("info") ? Math.min(1, arguments.size()) : arguments.size();
    arguments.subList(0, sources).replaceAll(argument -> argument.accept(this));
    return new Call(call.name(), arguments, call.extent());
  }

  @Override
  public Expression aggregation(Aggregation aggregation) {
    Optional<Expression> parameter = aggregation.parameter().map(p -> p.accept(this));
    Grouping grouping = aggregation.grouping();
    return new Aggregation(
        aggregation.operator(),
        parameter,
        aggregation.expression().accept(this),
        new Grouping(grouping.kind(), labels.apply(grouping.labels())),
        aggregation.extent());
  }
}
