package dashwright.compiler.inference;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Macro;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.NumberLiteral;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.StringLiteral;
import dashwright.compiler.promql.Subquery;
import dashwright.compiler.promql.Unary;
import dashwright.compiler.promql.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the selectors without whose series a result is not there. */
public final class Absence implements Expression.Visitor<List<VectorSelector>> {
  private final Predicate<VectorSelector> missing;

  private Absence(Predicate<VectorSelector> missing) {
    this.missing = missing;
  }

  /**
   * The selectors that make a result disappear.
   *
   * @param tree the result
   * @param missing which selectors may find nothing
   * @return empty when the result is there all the same
   */
  public static List<VectorSelector> causes(Expression tree, Predicate<VectorSelector> missing) {
    return tree.accept(new Absence(missing));
  }

  @Override
  public List<VectorSelector> number(NumberLiteral number) {
    return List.of();
  }

  @Override
  public List<VectorSelector> string(StringLiteral string) {
    return List.of();
  }

  @Override
  public List<VectorSelector> macro(Macro macro) {
    return List.of();
  }

  @Override
  public List<VectorSelector> vector(VectorSelector selector) {
    return missing.test(selector) ? List.of(selector) : List.of();
  }

  @Override
  public List<VectorSelector> matrix(MatrixSelector selector) {
    return vector(selector.selector());
  }

  @Override
  public List<VectorSelector> subquery(Subquery subquery) {
    return subquery.expression().accept(this);
  }

  @Override
  public List<VectorSelector> parenthesized(Parenthesized parenthesized) {
    return parenthesized.expression().accept(this);
  }

  @Override
  public List<VectorSelector> unary(Unary unary) {
    return unary.expression().accept(this);
  }

  @Override
  public List<VectorSelector> aggregation(Aggregation aggregation) {
    return aggregation.expression().accept(this);
  }

  @Override
  public List<VectorSelector> binary(Binary binary) {
    List<VectorSelector> left = binary.left().accept(this);
    List<VectorSelector> right = binary.right().accept(this);
    return switch (binary.operator()) {
      case OR -> left.isEmpty() || right.isEmpty() ? List.of() : both(left, right);
      case UNLESS -> left;
      default -> both(left, right);
    };
  }

  private static List<VectorSelector> both(List<VectorSelector> left, List<VectorSelector> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  @Override
  public List<VectorSelector> call(Call call) {
    return switch (call.name()) {
      case "absent", "absent_over_time", "scalar", "vector" -> List.of();
      default -> {
        List<VectorSelector> all = new ArrayList<>();
        call.arguments().forEach(argument -> all.addAll(argument.accept(this)));
        yield all;
      }
    };
  }
}
