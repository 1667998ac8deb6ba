package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator.Kind;
import java.util.ArrayList;
import java.util.List;

/** Operators between two expressions. */
final class BinaryEvaluator {
  private final Interpreter interpreter;
  private final Binary binary;

  BinaryEvaluator(Interpreter interpreter, Binary binary) {
    this.interpreter = interpreter;
    this.binary = binary;
  }

  Operand evaluate() {
    Kind kind = binary.operator().kind();
    if (kind == Kind.TRIM) {
      throw new EvaluationError(
          binary.symbol(),
          "`" + binary.operator().text() + "` cuts native histograms, and there are none here",
          "use classic buckets");
    }
    Operand left = interpreter.evaluate(binary.left());
    Operand right = interpreter.evaluate(binary.right());
    if (kind == Kind.SET) {
      return new SetOperation(binary).evaluate(rows(left), rows(right));
    }
    if (left instanceof Operand.Scalar a && right instanceof Operand.Scalar b) {
      return scalars(a.values, b.values);
    }
    if (left instanceof Operand.Scalar scalar) {
      ElementOperator operator = ElementOperator.of(binary);
      return withScalar(rows(right), scalar, (value, s) -> operator.apply(s, value, value));
    }
    if (right instanceof Operand.Scalar scalar) {
      ElementOperator operator = ElementOperator.of(binary);
      return withScalar(rows(left), scalar, (value, s) -> operator.apply(value, s, value));
    }
    return new VectorMatch(interpreter, binary).evaluate(rows(left), rows(right));
  }

  private List<Row> rows(Operand operand) {
    if (operand instanceof Operand.Vector vector) {
      return vector.rows();
    }
    throw new EvaluationError(
        binary.extent(), "binary expression must contain only scalar and instant vector types");
  }

  private Operand.Scalar scalars(double[] left, double[] right) {
    ElementOperator operator = ElementOperator.of(binary);
    double[] values = new double[left.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = operator.apply(left[i], right[i], left[i]);
    }
    return new Operand.Scalar(values);
  }

  private interface WithScalar {
    double apply(double value, double scalar);
  }

  private Operand.Vector withScalar(List<Row> rows, Operand.Scalar scalar, WithScalar operator) {
    List<Row> results = new ArrayList<>(rows.size());
    for (Row row : rows) {
      double[] values = new double[row.values.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = row.has(i) ? operator.apply(row.values[i], scalar.values[i]) : Gap.VALUE;
      }
      Labels labels = ElementOperator.dropsMetric(binary) ? row.labels.withoutMetric() : row.labels;
      results.add(new Row(labels, values));
    }
    return interpreter.merged(results, binary);
  }
}
