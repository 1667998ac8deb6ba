package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Service;
import dashwright.dsl.source.Origin;

/** Whom findings point to, and how they name them. */
final class Places {
  private Places() {}

  /** Who answers for the links of a chart: the service that it is about, else its author. */
  static Owner owner(DraftChart chart, Resolved resolved) {
    if (chart.subject().isEmpty()) {
      return new Owner(chart.origin(), "chart `" + chart.words().title() + "`", "the chart");
    }
    Service service = resolved.service(service(chart.subject().get(), resolved));
    return new Owner(service.origin(), "`" + service.id() + "`", "the service");
  }

  /**
   * Who answers for something.
   *
   * @param origin where they are defined
   * @param name how to name them
   * @param kind what they are
   */
  record Owner(Origin origin, String name, String kind) {}

  private static String service(Subject subject, Resolved resolved) {
    String id = subject.id();
    return switch (subject.kind()) {
      case SERVICE -> id;
      case ENDPOINT -> id.substring(0, id.indexOf('/'));
      case SLO -> resolved.slos().get(id).service().id();
      case CALL -> id.substring(id.indexOf('>') + 1);
    };
  }
}
