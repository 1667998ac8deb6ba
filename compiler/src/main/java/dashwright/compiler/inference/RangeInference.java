package dashwright.compiler.inference;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Constants;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Macro;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.NumberLiteral;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.StringLiteral;
import dashwright.compiler.promql.Subquery;
import dashwright.compiler.promql.Unary;
import dashwright.compiler.promql.VectorSelector;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Follows the usual size of values to the root of a tree; empty where it cannot be told. */
final class RangeInference implements Expression.Visitor<Optional<Range>> {
  private final Knowledge knowledge;
  private final LabelInference labels;

  RangeInference(Knowledge knowledge, LabelInference labels) {
    this.knowledge = knowledge;
    this.labels = labels;
  }

  @Override
  public Optional<Range> number(NumberLiteral number) {
    return Optional.of(Range.of(number.value()));
  }

  @Override
  public Optional<Range> string(StringLiteral string) {
    return Optional.empty();
  }

  @Override
  public Optional<Range> macro(Macro macro) {
    return Optional.empty();
  }

  @Override
  public Optional<Range> vector(VectorSelector selector) {
    return knowledge
        .series(selector)
        .filter(series -> series.course() == Course.GAUGE)
        .flatMap(series -> RangeFunctions.typical(series.metric()));
  }

  @Override
  public Optional<Range> matrix(MatrixSelector selector) {
    return vector(selector.selector());
  }

  @Override
  public Optional<Range> subquery(Subquery subquery) {
    return subquery.expression().accept(this);
  }

  @Override
  public Optional<Range> parenthesized(Parenthesized parenthesized) {
    return parenthesized.expression().accept(this);
  }

  @Override
  public Optional<Range> unary(Unary unary) {
    return unary.sign() == Unary.Sign.PLUS ? unary.expression().accept(this) : Optional.empty();
  }

  @Override
  public Optional<Range> aggregation(Aggregation aggregation) {
    return switch (aggregation.operator()) {
      case AVG, MIN, MAX, TOPK, BOTTOMK, LIMITK, LIMIT_RATIO, QUANTILE ->
          aggregation.expression().accept(this);
      case SUM ->
          aggregation.expression().accept(this).map(range -> range.summed(summands(aggregation)));
      case COUNT, GROUP, COUNT_VALUES, STDDEV, STDVAR -> Optional.empty();
    };
  }

  /** How many series are summed to one, as far as the labels tell. */
  private long summands(Aggregation sum) {
    OptionalLong all = labels.of(sum.expression()).count();
    OptionalLong left = labels.of(sum).count();
    return all.isEmpty() || left.isEmpty()
        ? Long.MAX_VALUE
        : all.getAsLong() / Math.max(1, left.getAsLong());
  }

  @Override
  public Optional<Range> binary(Binary binary) {
    if (binary.comparison() == Binary.Comparison.BOOL) {
      return Optional.of(Range.SHARE);
    }
    if (Operands.isFilter(binary)) {
      return binary.left().accept(this);
    }
    return switch (binary.operator()) {
      case AND, UNLESS -> binary.left().accept(this);
      case OR -> or(binary);
      case ADD, SUBTRACT, MULTIPLY, DIVIDE -> arithmetic(binary);
      default -> Optional.empty();
    };
  }

  private Optional<Range> or(Binary binary) {
    Optional<Range> left = binary.left().accept(this);
    Optional<Range> right =
        ZeroFill.isZero(binary.right()) ? Optional.of(Range.of(0)) : binary.right().accept(this);
    return left.flatMap(a -> right.map(a::or));
  }

  private Optional<Range> arithmetic(Binary binary) {
    OptionalDouble before = Constants.value(binary.left());
    OptionalDouble after = Constants.value(binary.right());
    if (before.isPresent()) {
      Optional<Range> right = binary.right().accept(this);
      return right.flatMap(
          range -> RangeFunctions.of(before.getAsDouble(), binary.operator(), range));
    }
    if (after.isPresent()) {
      Optional<Range> left = binary.left().accept(this);
      return left.flatMap(
          range -> RangeFunctions.of(range, binary.operator(), after.getAsDouble()));
    }
    if (new Shares(knowledge).isShare(binary)) {
      return Optional.of(Range.SHARE);
    }
    return Histograms.averaged(knowledge, binary).flatMap(RangeFunctions::typical);
  }

  @Override
  public Optional<Range> call(Call call) {
    return new RangeFunctions(knowledge, this).of(call);
  }
}
