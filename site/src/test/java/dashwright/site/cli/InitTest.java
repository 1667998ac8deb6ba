package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
  @TempDir Path folder;

  @Test
  void writesAProjectWithoutFindings() throws IOException {
    Run init = Run.in(folder, "init", "monitoring");
    assertEquals(ExitCode.SUCCESS, init.code());
    Golden.check("cli/init.txt", init.transcript());
    Run check = Run.in(folder, "check", "--fail-on", "info", "monitoring");
    assertEquals(ExitCode.SUCCESS, check.code(), check.out());
    for (String file : Folders.contents(folder.resolve("monitoring")).keySet()) {
      String text = Files.readString(folder.resolve("monitoring").resolve(file));
      assertTrue(
          !file.endsWith(".yaml")
              || text.startsWith("# yaml-language-server: $schema=dashwright.schema.json\n"),
          file);
    }
  }

  @Test
  void overwritesNothing() throws IOException {
    Folders.write(folder.resolve("dashboards/services.yaml"), "services: {}\n");
    SortedMap<String, String> before = Folders.contents(folder);
    Run init = Run.in(folder, "init");
    assertEquals(ExitCode.UNUSABLE, init.code());
    assertEquals(
        """
        error: `dashboards/services.yaml` is already there, so nothing was written
        help: name another folder: `dashwright init DIR`
        """,
        init.err());
    assertEquals(before, Folders.contents(folder));
  }

  @Test
  void writesTheSchemaThatEditorsRead() throws IOException {
    Run.in(folder, "init");
    Run schema = Run.in(folder, "schema");
    assertEquals(ExitCode.SUCCESS, schema.code());
    assertEquals(
        schema.out(), Files.readString(folder.resolve("dashboards/dashwright.schema.json")));
    assertEquals("", Run.in(folder, "schema", "--out", "a/b.json").out());
    assertEquals(schema.out(), Files.readString(folder.resolve("a/b.json")));
  }
}
