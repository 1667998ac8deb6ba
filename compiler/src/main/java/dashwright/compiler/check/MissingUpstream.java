package dashwright.compiler.check;

import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Service;
import dashwright.dsl.source.Severity;
import java.util.Set;

/** A service page shows who calls the service. */
final class MissingUpstream implements Rule {
  @Override
  public String id() {
    return "missing-upstream";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a service with a dashboard says who calls it",
        "The health of a service is what its callers see. Where nothing described calls it, say "
            + "so with `called-by: []`, which means: called from outside.",
        """
        services:
          cart: { title: Cart, type: service, depends-on: [] }
        dashboards:
          cart: { kind: service, title: Cart, audience: Its developers, service: cart }
        """,
        """
        services:
          cart: { title: Cart, type: service, depends-on: [], called-by: [] }
        dashboards:
          cart: { kind: service, title: Cart, audience: Its developers, service: cart }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    Set<String> called = checked.resolved().callers().keySet();
    for (Dashboard dashboard : checked.resolved().dashboards().values()) {
      if (dashboard.kind() == Dashboard.Kind.SERVICE) {
        check(checked.resolved().service(dashboard.service().orElseThrow()), called, findings);
      }
    }
  }

  private static void check(Service service, Set<String> called, Findings findings) {
    if (service.calledBy().isEmpty() && !called.contains(service.id())) {
      findings.report(
          service.origin(),
          "nothing calls `" + service.id() + "`, so its page has no upstream",
          "name it in the `depends-on` of its callers, or add `called-by: []` if they are outside");
    }
  }
}
