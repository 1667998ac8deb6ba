package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final String WARNING = "dashboards:\n  disks: { kind: custom, title: Disks }\n";

  @TempDir Path folder;

  @BeforeEach
  void project() {
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "init").code());
  }

  @Test
  void isContent() {
    Run run = Run.in(folder, "check");
    assertEquals(ExitCode.SUCCESS, run.code());
    assertEquals("no findings: 2 dashboards, 1 SLO, 1 environment\n", run.out());
    assertEquals("", run.err());
    assertEquals("", Run.in(folder, "check", "-q").out());
  }

  @Test
  void wantsDataForAnEnvironment() {
    Run run = Run.in(folder, "check", "--env", "production");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertEquals(
        """
        error: `--env` does nothing by itself: definitions are checked for all environments
        help: add `--data`
        """,
        run.err());
  }

  @Test
  void hasNothingToSayOfTheRealDashboards() {
    Run run = Run.in(Checkout.root(), "check", "--fail-on", "info");
    assertEquals(ExitCode.SUCCESS, run.code(), run.out());
  }

  @Test
  void tellsWarningsButSucceeds() throws IOException {
    Folders.write(folder.resolve("dashboards/more/disks.yml"), WARNING);
    Run run = Run.in(folder, "check");
    assertEquals(ExitCode.SUCCESS, run.code());
    Golden.check("cli/warnings.txt", run.transcript());
  }

  @Test
  void failsOnWhatItIsAskedToFailOn() throws IOException {
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "check", "--fail-on", "info").code());
    Folders.write(folder.resolve("dashboards/disks.yaml"), WARNING);
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "check", "--fail-on", "error").code());
    assertEquals(ExitCode.FINDINGS, Run.in(folder, "check", "--fail-on", "warning").code());
    assertEquals(ExitCode.FINDINGS, Run.in(folder, "check", "--fail-on", "info").code());
  }

  @Test
  void tellsAnErrorOfTheCheckPhaseFromDefinitionsWithoutAPlan() throws IOException {
    Path project = folder.resolve("dashboards/project.yaml");
    Folders.write(folder.resolve("dashboards/disks.yaml"), WARNING);
    Folders.replace(
        project, "  timezone: UTC", "  rules: { missing-audience: error }\n  timezone: UTC");
    assertEquals(ExitCode.FINDINGS, Run.in(folder, "check").code());
    assertEquals(ExitCode.FINDINGS, Run.in(folder, "render").code());
    Folders.replace(project, "  timezone: UTC", "  timzone: UTC");
    assertEquals(ExitCode.UNUSABLE, Run.in(folder, "check").code());
    assertEquals(ExitCode.UNUSABLE, Run.in(folder, "render").code());
  }

  @Test
  void printsJson() throws IOException {
    Folders.write(folder.resolve("dashboards/disks.yaml"), WARNING);
    Run run = Run.in(folder, "check", "--format", "json");
    assertEquals(ExitCode.SUCCESS, run.code());
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertTrue(json.get("planned").booleanValue());
    assertEquals(
        json.get("findings").size(), json.get("counts").get("warnings").intValue(), run.out());
    Golden.check("cli/warnings.json", run.out());
  }

  @Test
  void findsTheProject() throws IOException {
    Folders.write(folder.resolve("dashboards/disks.yaml"), WARNING);
    String expected = Run.in(folder, "check").out();
    assertEquals(expected, Run.in(folder, "check", "dashboards").out());
    assertEquals(expected, Run.in(folder, "check", "./dashboards/").out());
    assertEquals(expected, Run.in(folder, "check", "--project", "dashboards").out());
    assertEquals(
        expected,
        Run.in(folder.getParent(), "-C", name(), "check").out().replace(name() + "/", ""));
    assertEquals(
        expected,
        Run.in(folder.getParent(), "check", "-C", name()).out().replace(name() + "/", ""));
    assertEquals(
        expected.replace("dashboards/", ""),
        Run.in(folder.resolve("dashboards"), "check", ".").out());
  }

  @Test
  void leavesAnOutputInTheProjectAlone() {
    assertEquals(
        ExitCode.SUCCESS,
        Run.in(folder, "render", "--out", "dashboards/site", "--to", "grafana").code());
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "check", "--fail-on", "info").code());
  }

  private String name() {
    return folder.getFileName().toString();
  }
}
