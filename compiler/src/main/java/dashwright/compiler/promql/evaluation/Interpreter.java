package dashwright.compiler.promql.evaluation;

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
import java.util.Arrays;
import java.util.List;

/** Evaluates a tree at all steps of a grid, each node once. */
final class Interpreter implements Expression.Visitor<Operand> {
  private final Query query;
  private final Grid grid;
  private final Selection selection;

  Interpreter(Query query, Grid grid) {
    this.query = query;
    this.grid = grid;
    this.selection = new Selection(query, grid);
  }

  Query query() {
    return query;
  }

  Grid grid() {
    return grid;
  }

  Selection selection() {
    return selection;
  }

  /** What an expression gives. */
  Operand evaluate(Expression expression) {
    return expression.accept(this);
  }

  /** The rows of an instant vector. */
  List<Row> vector(Expression expression) {
    Operand operand = evaluate(expression);
    if (operand instanceof Operand.Vector vector) {
      return vector.rows();
    }
    throw wrongType(expression, "instant vector", operand);
  }

  /** The values of a scalar, by step. */
  double[] scalar(Expression expression) {
    Operand operand = evaluate(expression);
    if (operand instanceof Operand.Scalar scalar) {
      return scalar.values;
    }
    throw wrongType(expression, "scalar", operand);
  }

  String text(Expression expression) {
    Operand operand = evaluate(expression);
    if (operand instanceof Operand.Text text) {
      return text.value();
    }
    throw wrongType(expression, "string", operand);
  }

  /** The windows and series of a range vector. */
  RangeVector matrix(Expression expression) {
    return matrix(expression, evaluate(expression));
  }

  /** What an expression gave, as a range vector. */
  static RangeVector matrix(Expression expression, Operand operand) {
    if (operand instanceof RangeVector matrix) {
      return matrix;
    }
    throw wrongType(expression, "range vector", operand);
  }

  private static EvaluationError wrongType(Expression expression, String wanted, Operand found) {
    return new EvaluationError(
        expression.extent(), "expected type " + wanted + ", got " + found.type());
  }

  /** A vector of rows that may have equal labels. */
  Operand.Vector merged(List<Row> rows, Expression expression) {
    return new Operand.Vector(Rows.merged(rows, expression.extent()));
  }

  /** The same number at each step. */
  Operand.Scalar constant(double value) {
    double[] values = new double[grid.size()];
    Arrays.fill(values, value);
    return new Operand.Scalar(values);
  }

  @Override
  public Operand number(NumberLiteral number) {
    return constant(number.value());
  }

  @Override
  public Operand string(StringLiteral string) {
    return new Operand.Text(string.value());
  }

  @Override
  public Operand macro(Macro macro) {
    throw Unresolved.error(macro.text(), macro.extent());
  }

  @Override
  public Operand vector(VectorSelector selector) {
    return new Operand.Vector(selection.rows(selector, LastSample::value));
  }

  @Override
  public Operand matrix(MatrixSelector selector) {
    return selection.ranges(selector);
  }

  @Override
  public Operand subquery(Subquery subquery) {
    return selection.ranges(subquery);
  }

  @Override
  public Operand parenthesized(Parenthesized parenthesized) {
    return evaluate(parenthesized.expression());
  }

  @Override
  public Operand unary(Unary unary) {
    Operand operand = evaluate(unary.expression());
    if (unary.sign() == Unary.Sign.PLUS) {
      return operand;
    }
    if (operand instanceof Operand.Scalar scalar) {
      return new Operand.Scalar(Arrays.stream(scalar.values).map(value -> -value).toArray());
    }
    if (operand instanceof Operand.Vector vector) {
      return merged(
          vector.rows().stream()
              .map(row -> row.map(value -> -value).named(row.labels.withoutMetric()))
              .toList(),
          unary);
    }
    throw wrongType(unary.expression(), "instant vector", operand);
  }

  @Override
  public Operand binary(Binary binary) {
    return new BinaryEvaluator(this, binary).evaluate();
  }

  @Override
  public Operand call(Call call) {
    return Builtins.of(call).apply(call, this);
  }

  @Override
  public Operand aggregation(Aggregation aggregation) {
    AggregationEvaluator evaluator = new AggregationEvaluator(this, aggregation);
    return new Operand.Vector(
        query
            .cache()
            .map(cache -> cache.rows(aggregation, this, evaluator::evaluate))
            .orElseGet(evaluator::evaluate));
  }
}
