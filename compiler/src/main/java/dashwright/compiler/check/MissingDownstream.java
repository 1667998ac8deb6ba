package dashwright.compiler.check;

import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Service;
import dashwright.dsl.source.Severity;

/** A service page shows what the service needs. */
final class MissingDownstream implements Rule {
  @Override
  public String id() {
    return "missing-downstream";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "a service with a dashboard says what it needs",
        "Half of all errors come from behind. Without `depends-on` the page cannot show where, "
            + "and no error path leads through the service. `depends-on: []` says that it needs "
            + "nothing.",
        """
        services:
          cart: { title: Cart, type: service, called-by: [] }
        dashboards:
          cart: { kind: service, title: Cart, audience: Its developers, service: cart }
        """,
        """
        services:
          cart: { title: Cart, type: service, called-by: [], depends-on: [] }
        dashboards:
          cart: { kind: service, title: Cart, audience: Its developers, service: cart }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    for (Dashboard dashboard : checked.resolved().dashboards().values()) {
      if (dashboard.kind() == Dashboard.Kind.SERVICE) {
        Service service = checked.resolved().service(dashboard.service().orElseThrow());
        boolean silent =
            service.dependsOn().isEmpty()
                && service.endpoints().stream().allMatch(e -> e.dependsOn().isEmpty());
        if (silent) {
          findings.report(
              service.origin(),
              "`" + service.id() + "` does not say what it needs",
              "add `depends-on:` with the services that it calls, or `depends-on: []`");
        }
      }
    }
  }
}
