package dashwright.compiler.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.Compiled;
import dashwright.compiler.Shipped;
import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Service;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the shipped metric sets draw breaks no rule, one by one and all in one project. */
final class ShippedInstrumentationsTest {
  private static final List<Instrumentation> ALL = Shipped.instrumentations().instrumentations();

  @TestFactory
  Stream<DynamicTest> eachIsFreeOfFindings() {
    return ALL.stream()
        .map(set -> DynamicTest.dynamicTest(set.id(), () -> assertFree(List.of(set))));
  }

  @Test
  void togetherTheyAreFreeOfFindings() {
    assertFree(ALL);
  }

  private static void assertFree(List<Instrumentation> sets) {
    StringBuilder yaml =
        new StringBuilder(
            """
            annotations:
              deployments: { title: Deployments, promql: up }
            teams:
              platform: { title: Platform, contact: "#platform", escalation: https://oncall.example.com }
            dashboards:
              all: { kind: custom, title: All, audience: All }
            """);
    sets.forEach(set -> yaml.append(dashboard(set)));
    yaml.append("services:\n");
    sets.forEach(set -> yaml.append(service(set)));
    assertEquals("", Compiled.text(Compiled.yaml(yaml.toString()).diagnostics()));
  }

  private static String dashboard(Instrumentation set) {
    return "  "
        + set.id()
        + ": { kind: service, title: It, audience: Its team, service: "
        + set.id()
        + ", related: [all] }\n";
  }

  private static String service(Instrumentation set) {
    Service.Type type = set.appliesTo().stream().findFirst().orElse(Service.Type.SERVICE);
    return "  "
        + set.id()
        + ": { title: It, team: platform, runbook: https://runbooks.example.com, depends-on: [], called-by: [], select: { job: it }, type: "
        + type.word()
        + ", instrumentation: ["
        + set.id()
        + "] }\n";
  }
}
