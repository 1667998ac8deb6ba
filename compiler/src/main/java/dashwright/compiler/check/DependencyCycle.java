package dashwright.compiler.check;

import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Service;
import dashwright.dsl.source.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** No service needs itself, by way of others. */
final class DependencyCycle implements Rule {
  @Override
  public String id() {
    return "dependency-cycle";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Help help() {
    return new Help(
        "services do not need each other in a circle",
        "A circle of required dependencies has no place where errors can start, and no order in "
            + "which to start the system. Mark the call that may fail without harm as optional, or take "
            + "it out.",
        """
        services:
          cart: { title: Cart, type: service, depends-on: [stock] }
          stock: { title: Stock, type: service, depends-on: [cart] }
        """,
        """
        services:
          cart: { title: Cart, type: service, depends-on: [stock] }
          stock: { title: Stock, type: service, depends-on: [{ service: cart, optional: true }] }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    Set<String> done = new LinkedHashSet<>();
    for (Service service : checked.resolved().services().values()) {
      visit(service, new ArrayList<>(), done, checked.resolved(), findings);
    }
  }

  private static void visit(
      Service service, List<String> path, Set<String> done, Resolved resolved, Findings findings) {
    if (done.contains(service.id())) {
      return;
    }
    path.add(service.id());
    for (Dependency need : service.dependsOn().orElse(List.of())) {
      if (need.need() == Dependency.Need.OPTIONAL) {
        continue;
      }
      int start = path.indexOf(need.service());
      if (start >= 0) {
        List<String> circle = new ArrayList<>(path.subList(start, path.size()));
        circle.add(need.service());
        findings.report(
            need.origin(),
            "`" + need.service() + "` needs itself: " + String.join(" -> ", circle),
            "mark the call that may fail as `{ service: " + need.service() + ", optional: true }`");
      } else {
        visit(resolved.service(need.service()), path, done, resolved, findings);
      }
    }
    path.remove(path.size() - 1);
    done.add(service.id());
  }
}
