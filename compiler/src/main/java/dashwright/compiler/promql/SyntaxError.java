package dashwright.compiler.promql;

/** Ends a parse at the first place where the text cannot be read on. Never leaves the parser. */
final class SyntaxError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Promql.Problem problem;

  SyntaxError(Promql.Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  /** The same with advice. */
  SyntaxError help(String text) {
    return new SyntaxError(problem.help(text));
  }

  Promql.Problem problem() {
    return problem;
  }
}
