package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.StringLiteral;

/** Names of labels that an expression makes up. */
final class LabelNames {
  private LabelNames() {}

  /** A name is any text but the empty one; bytes that are no text cannot be part of it. */
  static void check(String name, String message, Extent extent) {
    boolean text = name.codePoints().noneMatch(LabelNames::isSurrogate);
    if (name.isEmpty() || !text) {
      throw new EvaluationError(extent, message + Promql.print(new StringLiteral(name, extent)));
    }
  }

  private static boolean isSurrogate(int point) {
    return Character.getType(point) == Character.SURROGATE;
  }
}
