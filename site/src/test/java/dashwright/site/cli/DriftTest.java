package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sides that are no revisions: a Grafana, and another environment. */
final class DriftTest {
  @TempDir Path folder;

  @BeforeEach
  void project() throws IOException {
    Path to = Files.createDirectories(folder.resolve("dashboards"));
    for (String file : List.of("project.yaml", "pages.yaml", "deployments.csv")) {
      Files.copy(Shop.folder().resolve(file), to.resolve(file));
    }
  }

  @Test
  void whatIsImportedIsNoDrift() {
    Run.in(folder, "render", "--to", "grafana", "--out", "live");
    Run run = Run.in(folder, "diff", "--against-grafana", "live", "--fail-on", "any");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    assertEquals("", run.out());
  }

  @Test
  void editsInGrafanaAreDrift() throws IOException {
    Run.in(folder, "render", "--to", "grafana", "--out", "live");
    Path file = folder.resolve("live/grafana/production/checkout.json");
    String text =
        Files.readString(file).replace("\"unit\": \"percentunit\"", "\"unit\": \"percent\"");
    String server = text.replaceFirst("\\{", "{ \"id\": 5, \"version\": 12, ");
    Folders.write(folder.resolve("one.json"), "{ \"meta\": {}, \"dashboard\": " + server + "}");
    String out = Run.in(folder, "diff", "--against-grafana", "one.json").out();
    assertTrue(out.contains("\tunit\tpercent\tpercentunit\t"), out);
    assertTrue(out.lines().allMatch(line -> line.contains("unit")), out);
    Folders.write(folder.resolve("two.json"), "[]");
    Run none = Run.in(folder, "diff", "--against-grafana", "two.json");
    assertEquals(ExitCode.UNUSABLE, none.code());
  }

  @Test
  void environmentsDifferOnlyWhereTheyShould() {
    Run run = Run.in(folder, "diff", "--environments", "production,staging");
    assertEquals(1, run.out().lines().count(), run.out());
    assertTrue(
        run.out().startsWith("differs\tSLO Orders succeed\tobjective\t99.9 %\t99 %"), run.out());
    Run unknown = Run.in(folder, "diff", "--environments", "production,stagin");
    assertEquals(ExitCode.UNUSABLE, unknown.code());
    assertTrue(unknown.err().contains("did you mean `staging`?"), unknown.err());
    Run one = Run.in(folder, "diff", "--environments", "production");
    assertEquals(ExitCode.UNUSABLE, one.code());
  }
}
