package dashwright.site.cli;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Promql.Kind;
import dashwright.compiler.promql.Promql.Problem;
import dashwright.compiler.promql.ValueType;
import dashwright.dsl.source.Severity;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.TextReport;
import java.util.Optional;

/**
 * Answers queries: what Prometheus' HTTP API would say for programs, and what went wrong for
 * people.
 *
 * @param evaluating evaluates over the data
 * @param time when
 * @param console takes the answers
 */
record Answers(Evaluating evaluating, QueryTime time, Console console) {
  private static final String BAD_DATA = "bad_data";
  private static final String PARAMETER = "invalid parameter \"query\": ";

  /** Prints the answer to one query; 1 when it is an error. */
  ExitCode print(GivenExpression query) {
    Optional<Expression> tree = query.tree();
    return tree.isEmpty() ? invalid(query) : evaluated(query, tree.get());
  }

  private ExitCode invalid(GivenExpression query) {
    TextReport report = new TextReport(console.paint(Channel.ERR));
    console
        .terminal()
        .err()
        .print(
            report.print(
                query.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList()));
    Problem first =
        query.problems().stream()
            .filter(problem -> problem.kind() != Kind.EXPERIMENTAL)
            .findFirst()
            .orElseThrow();
    String place = query.position(first.offset()).text();
    return error(BAD_DATA, PARAMETER + place + ": parse error: " + first.message());
  }

  private ExitCode evaluated(GivenExpression query, Expression tree) {
    ValueType type = Promql.type(tree);
    if (time instanceof QueryTime.Steps && (type == ValueType.MATRIX || type == ValueType.STRING)) {
      String message = "invalid expression type \"" + type.text() + "\" for range query";
      console.error(
          message,
          Optional.of("give a scalar or an instant vector, or evaluate at one time with `--at`"));
      return error(BAD_DATA, PARAMETER + message + ", must be Scalar or instant Vector");
    }
    Evaluating.Outcome outcome = evaluating.of(query, tree);
    if (outcome instanceof Evaluating.Values values) {
      console.data(ApiResponse.success(values));
      return ExitCode.SUCCESS;
    }
    Evaluating.Failed failed = (Evaluating.Failed) outcome;
    String place =
        failed.offset().isPresent() ? query.place(failed.offset().getAsInt()) + ": " : "";
    console.error(place + failed.message(), failed.help());
    return error("execution", failed.message());
  }

  private ExitCode error(String type, String message) {
    console.data(ApiResponse.error(type, message));
    return ExitCode.FINDINGS;
  }
}
