package dashwright.compiler.inference;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator;
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

/** Tells values that only grow from those that go up and down. */
final class CourseInference implements Expression.Visitor<Course> {
  private final Knowledge knowledge;

  CourseInference(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Course number(NumberLiteral number) {
    return Course.UNKNOWN;
  }

  @Override
  public Course string(StringLiteral string) {
    return Course.UNKNOWN;
  }

  @Override
  public Course macro(Macro macro) {
    return Course.UNKNOWN;
  }

  @Override
  public Course vector(VectorSelector selector) {
    return knowledge.series(selector).map(Series::course).orElse(Course.UNKNOWN);
  }

  @Override
  public Course matrix(MatrixSelector selector) {
    return vector(selector.selector());
  }

  @Override
  public Course subquery(Subquery subquery) {
    return subquery.expression().accept(this);
  }

  @Override
  public Course parenthesized(Parenthesized parenthesized) {
    return parenthesized.expression().accept(this);
  }

  @Override
  public Course unary(Unary unary) {
    return unary.sign() == Unary.Sign.PLUS ? unary.expression().accept(this) : Course.UNKNOWN;
  }

  @Override
  public Course aggregation(Aggregation aggregation) {
    return switch (aggregation.operator()) {
      case SUM, AVG, MIN, MAX, TOPK, BOTTOMK, LIMITK, LIMIT_RATIO, QUANTILE ->
          aggregation.expression().accept(this);
      case COUNT, GROUP, COUNT_VALUES, STDDEV, STDVAR -> Course.GAUGE;
    };
  }

  @Override
  public Course binary(Binary binary) {
    if (binary.comparison() == Binary.Comparison.BOOL) {
      return Course.GAUGE;
    }
    Course left = binary.left().accept(this);
    Course right = binary.right().accept(this);
    boolean byNumber = Operands.isScalar(binary.right());
    return switch (binary.operator().kind()) {
      case COMPARISON, TRIM -> byNumber ? left : left.and(right);
      case SET -> binary.operator() == BinaryOperator.OR ? left.and(right) : left;
      case ARITHMETIC -> arithmetic(binary, left, right);
    };
  }

  private static Course arithmetic(Binary binary, Course left, Course right) {
    if (left == Course.GAUGE && right == Course.GAUGE) {
      return Course.GAUGE;
    }
    return switch (binary.operator()) {
      case MULTIPLY -> Operands.isScalar(binary.left()) ? right : scaled(binary, left);
      case DIVIDE, SUBTRACT -> scaled(binary, left);
      case ADD -> left == right ? left : scaled(binary, left);
      default -> Course.UNKNOWN;
    };
  }

  private static Course scaled(Binary binary, Course left) {
    return Operands.isScalar(binary.right()) ? left : Course.UNKNOWN;
  }

  @Override
  public Course call(Call call) {
    return switch (call.name()) {
      case "last_over_time",
          "first_over_time",
          "max_over_time",
          "min_over_time",
          "avg_over_time",
          "quantile_over_time",
          "sort",
          "sort_desc",
          "sort_by_label",
          "sort_by_label_desc",
          "label_replace",
          "label_join",
          "floor",
          "ceil",
          "round",
          "clamp",
          "clamp_min",
          "clamp_max" ->
          Operands.of(call).map(operand -> operand.accept(this)).orElse(Course.UNKNOWN);
      case "rate",
          "irate",
          "increase",
          "delta",
          "idelta",
          "deriv",
          "changes",
          "resets",
          "count_over_time",
          "absent",
          "absent_over_time",
          "present_over_time",
          "histogram_quantile",
          "histogram_fraction",
          "histogram_avg",
          "predict_linear" ->
          Course.GAUGE;
      default -> Course.UNKNOWN;
    };
  }
}
