package dashwright.compiler.check;

import dashwright.compiler.promql.Promql;

/** Reports what the reader of PromQL says. */
final class PromqlProblems {
  private PromqlProblems() {}

  static void report(Checked checked, Promql.Kind kind, Findings findings) {
    checked.queries(
        query -> {
          for (Promql.Problem problem : query.text().problems()) {
            if (problem.kind() == kind) {
              findings.report(
                  findings
                      .finding(query.at(problem.offset(), problem.length()), problem.message())
                      .help(problem.help().orElse("mend the query where it points to")));
            }
          }
        });
  }
}
