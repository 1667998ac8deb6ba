package dashwright.compiler.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.Compiled;
import dashwright.dsl.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Severities of a project, and findings that authors accept. */
final class ChecksTest {
  private static final String DISKS =
      """
      dashboards:
        disks: { kind: custom, title: Disks, annotations: [] }
      """;

  private static String rules(String yaml) {
    List<Diagnostic> found = Compiled.yaml(yaml).diagnostics();
    return found.stream()
        .map(d -> d.severity().word() + " " + d.rule())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aProjectMakesARuleAnError() {
    assertEquals(
        "error missing-audience\nwarning missing-deployments",
        rules("project: { title: T, rules: { missing-audience: error } }\n" + DISKS));
  }

  @Test
  void aProjectSwitchesARuleOff() {
    assertEquals(
        "warning missing-deployments",
        rules("project: { title: T, rules: { missing-audience: off } }\n" + DISKS));
  }

  @Test
  void anUnknownRuleIsAnErrorWithTheNearest() {
    assertEquals(
        """
        shop.yaml:1:31: error[unknown-reference]: no rule of the checks is called `missing-audiense`
          help: did you mean `missing-audience`?
        """,
        Compiled.text(
            Compiled.yaml("project: { title: T, rules: { missing-audiense: off } }\n")
                .diagnostics()));
  }

  @Test
  void anAcceptedFindingIsLeftOut() {
    assertEquals(
        "warning missing-deployments",
        rules(
            """
            dashboards:
              # dashwright: allow missing-audience because it is shown on a wall
              disks: { kind: custom, title: Disks, annotations: [] }
            """));
  }

  @Test
  void aSuppressionOfNothingIsReported() {
    assertEquals(
        "warning unused-suppression\nwarning missing-audience\nwarning missing-deployments",
        rules(
            """
            dashboards:
              # dashwright: allow average-latency because nobody minds
              disks: { kind: custom, title: Disks, annotations: [] }
            """));
  }
}
