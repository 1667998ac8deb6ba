package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FmtTest {
  private static final String LOOSE = "teams:\n    store:   { contact: \"#s\", title: 'Store' }\n";
  private static final String TIGHT = "teams:\n  store: { title: Store, contact: \"#s\" }\n";

  @TempDir Path folder;

  @Test
  void looksAndWrites() throws IOException {
    Path file = folder.resolve("dashboards/a.yaml");
    Folders.write(file, LOOSE);
    Run check = Run.in(folder, "fmt", "--check");
    assertEquals(ExitCode.FINDINGS, check.code());
    assertEquals("dashboards/a.yaml\n", check.out());
    Run diff = Run.in(folder, "fmt", "--diff");
    assertTrue(diff.out().contains("@@ -1,2 +1,2 @@\n teams:\n-"), diff.out());
    assertEquals(LOOSE, Files.readString(file));
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "fmt").code());
    assertEquals(TIGHT, Files.readString(file));
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "fmt", "--check").code());
  }

  @Test
  void readsStandardInput() {
    assertEquals(TIGHT, Run.fed(LOOSE, folder, "fmt", "-").out());
    Run broken = Run.fed("teams: [\n", folder, "fmt", "-");
    assertEquals(ExitCode.UNUSABLE, broken.code());
    assertEquals("", broken.out());
  }

  @Test
  void meansTheSame() throws IOException {
    for (String file : new String[] {"project.yaml", "pages.yaml", "deployments.csv"}) {
      for (String name : new String[] {"a", "b"}) {
        Files.createDirectories(folder.resolve(name));
        Files.copy(Shop.folder().resolve(file), folder.resolve(name).resolve(file));
      }
    }
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "fmt", "b").code());
    Run diff = Run.in(folder, "diff", "./a", "./b", "--fail-on", "any");
    assertEquals(ExitCode.SUCCESS, diff.code(), diff.out());
  }

  /** The definitions that people copy from are in the layout that they are told to use. */
  @Test
  void ourDashboardsAreInTheLayout() {
    Run check = Run.in(Path.of("..").toAbsolutePath().normalize(), "fmt", "--check", "dashboards");
    assertEquals("", check.out());
    assertEquals(ExitCode.SUCCESS, check.code(), check.err());
  }
}
