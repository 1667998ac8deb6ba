package dashwright.compiler.promql;

/** What an expression gives. */
public enum ValueType {
  STRING("string"),
  SCALAR("scalar"),
  VECTOR("instant vector"),
  MATRIX("range vector"),
  /** A macro decides. */
  UNKNOWN("unknown");

  private final String text;

  ValueType(String text) {
    this.text = text;
  }

  /** What a message calls it. */
  public String text() {
    return text;
  }

  /** Whether a value of this type may stand where the other is wanted. */
  boolean fits(ValueType wanted) {
    return this == wanted || this == UNKNOWN || wanted == UNKNOWN;
  }
}
