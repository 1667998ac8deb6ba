package dashwright.compiler.promql.evaluation;

import java.util.List;

/** What a node gives at all steps of a grid. */
sealed interface Operand permits Operand.Scalar, Operand.Text, Operand.Vector, RangeVector {
  /** What messages call it. */
  String type();

  /** A number at each step. */
  final class Scalar implements Operand {
    final double[] values;

    Scalar(double[] values) {
      this.values = values;
    }

    @Override
    public String type() {
      return "scalar";
    }
  }

  /** A text. */
  record Text(String value) implements Operand {
    @Override
    public String type() {
      return "string";
    }
  }

  /** An instant vector at each step: rows, no two of them with the same labels. */
  record Vector(List<Row> rows) implements Operand {
    @Override
    public String type() {
      return "instant vector";
    }
  }
}
