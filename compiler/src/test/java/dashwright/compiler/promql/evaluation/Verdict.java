package dashwright.compiler.promql.evaluation;

/**
 * What came of one query of a script.
 *
 * @param kind how it went
 * @param line where it stands in the script
 * @param expression the query
 * @param reason why it did not pass
 */
record Verdict(Kind kind, int line, String expression, String reason) {
  /** How it went. */
  enum Kind {
    PASSED,
    FAILED,
    NOT_APPLICABLE
  }

  String text() {
    return "line " + line + ": " + expression + "\n    " + reason;
  }
}
