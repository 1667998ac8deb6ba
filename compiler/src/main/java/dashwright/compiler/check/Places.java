package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftQuery;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ScalarText;

/** Where findings point to, and how they name things. */
final class Places {
  private Places() {}

  /** A stretch of a query's text, in its file. */
  static Origin in(DraftQuery query, int offset, int length) {
    return ScalarText.within(query.origin(), query.promql(), offset, length);
  }

  /** A chart of an author by its title; one of the compiler by what it is about. */
  static String about(DraftChart chart) {
    if (chart.maker() != DraftChart.Maker.STANDARD || chart.subject().isEmpty()) {
      return "chart `" + chart.words().title() + "`";
    }
    Subject subject = chart.subject().get();
    return switch (subject.kind()) {
      case SERVICE, ENDPOINT, SLO -> "the page of `" + subject.id() + "`";
      case CALL ->
          "what is shown of `" + subject.id().substring(subject.id().indexOf('>') + 1) + "`";
    };
  }
}
