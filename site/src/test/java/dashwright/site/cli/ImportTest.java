package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.golden.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dashboards of Grafana become definitions, and nothing is lost in silence. */
class ImportTest {
  @TempDir Path folder;

  private void given(String name) throws IOException {
    try (InputStream stream = ImportTest.class.getResourceAsStream("/import/" + name)) {
      Files.copy(Objects.requireNonNull(stream), folder.resolve(name));
    }
  }

  @Test
  void keepsApproximatesAndDrops() throws IOException {
    given("orders.json");
    given("rows.json");
    Run run = Run.in(folder, "import", "orders.json", "rows.json");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    Golden.check("import/dashboards.yaml", run.out());
    Golden.check("import/notes.txt", run.err());
  }

  @Test
  void givesDefinitionsThatCompileAndAreInTheirLayout() throws IOException {
    given("orders.json");
    given("rows.json");
    Folders.write(
        folder.resolve("dashboards/imported.yaml"),
        Run.in(folder, "import", "orders.json", "rows.json").out());
    Run check = Run.in(folder, "check");
    assertEquals(ExitCode.SUCCESS, check.code(), check.out());
    assertFalse(check.out().contains("error["), check.out());
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "fmt", "--check").code());
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "render", "--to", "grafana").code());
  }

  @Test
  void readsWhatIsRendered() throws IOException {
    Run rendered =
        Run.in(folder, "render", Shop.folder().toString(), "--to", "grafana", "--out", "site");
    assertEquals(ExitCode.SUCCESS, rendered.code(), rendered.err());
    List<String> words;
    try (Stream<Path> files = Files.walk(folder.resolve("site/grafana"))) {
      words =
          Stream.concat(
                  Stream.of("import"),
                  files.map(Path::toString).filter(file -> file.endsWith(".json")).sorted())
              .toList();
    }
    Run run = Run.in(folder, words.toArray(String[]::new));
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    Folders.write(folder.resolve("dashboards/imported.yaml"), run.out());
    Run check = Run.in(folder, "check");
    assertEquals(ExitCode.SUCCESS, check.code(), check.out());
    for (String line : run.err().lines().filter(text -> text.contains(": kept ")).toList()) {
      assertTrue(line.matches(".*: kept (\\d+) of \\1 panels?"), line);
    }
  }

  @Test
  void leavesOutWhatNoDefinitionMayHold() throws IOException {
    Folders.write(
        folder.resolve("nasty.json"),
        """
        {"title": "Nul\\u202e", "tags": 7, "templating": {"list": [{}, 7]}, "panels": [7, null,
          {"type": "row", "title": "A\\nB"},
          {"id": 1, "type": "timeseries", "title": "con\\u0000", "targets": [{"expr": "up"}],
           "fieldConfig": {"defaults": {"min": 1e400, "unit": 7, "thresholds": {"steps": [1, {}]}}}},
          {"type": "graph", "targets": {"a": 1}}]}
        """);
    Run run = Run.in(folder, "import", "nasty.json");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    assertTrue(run.out().contains("  nul-2:\n") && run.out().contains("  con-2:\n"), run.out());
    assertTrue(run.out().contains("title: A B\n"), run.out());
    Folders.write(folder.resolve("dashboards/imported.yaml"), run.out());
    Run check = Run.in(folder, "check");
    assertEquals(ExitCode.SUCCESS, check.code(), check.out());
  }

  @Test
  void refusesWhatIsNoDashboard() throws IOException {
    Folders.write(folder.resolve("broken.json"), "{\"panels\": [\n  oops]}");
    Folders.write(folder.resolve("other.json"), "{\"a\": 1}");
    Folders.write(
        folder.resolve("new.json"),
        "{\"apiVersion\": \"dashboard.grafana.app/v2\", \"spec\": {\"elements\": {}}}");
    Run run = Run.in(folder, "import", "broken.json", "other.json", "new.json");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertEquals("", run.out());
    Golden.check("import/refused.txt", run.err());
    assertEquals(ExitCode.UNUSABLE, Run.in(folder, "import").code());
  }
}
