package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings for reviews: only the new ones, and in the forms of code hosts. */
final class CheckNewTest {
  private static final String LOBBY = "dashboards:\n  lobby: { kind: custom, title: Lobby }\n";

  @TempDir Path folder;

  @BeforeEach
  void project() throws IOException, InterruptedException {
    Folders.write(folder.resolve("dashboards/a.yaml"), LOBBY);
    for (List<String> words :
        List.of(
            List.of("git", "init", "-q", "-b", "main"),
            List.of("git", "add", "-A"),
            List.of(
                "git",
                "-c",
                "user.name=A",
                "-c",
                "user.email=a@example.com",
                "commit",
                "-q",
                "-m",
                "a"))) {
      Process process = new ProcessBuilder(words).directory(folder.toFile()).start();
      assertEquals(0, process.waitFor());
    }
  }

  @Test
  void onlyNewFindings() throws IOException {
    assertFalse(Run.in(folder, "check").out().contains("no findings"));
    assertTrue(Run.in(folder, "check", "--new-only").out().startsWith("no new findings since "));
    Folders.write(
        folder.resolve("dashboards/a.yaml"),
        "\n\n" + LOBBY + "  hall: { kind: custom, title: Hall, audience: All }\n");
    Run run = Run.in(folder, "check", "--new-only", "--base", "main");
    assertFalse(run.out().contains("lobby"), run.out());
    assertTrue(run.out().contains("hall"), run.out());
    Folders.write(
        folder.resolve("dashboards/a.yaml"),
        LOBBY.replace("title: Lobby", "title: Lobby, audience: All"));
    assertTrue(Run.in(folder, "check", "--new-only").out().contains(" fixed\n"));
    JsonNode json =
        new ObjectMapper()
            .readTree(Run.in(folder, "check", "--new-only", "--format", "json").out());
    assertTrue(json.get("fixed").asInt() > 0);
  }

  @Test
  void workflowCommands() {
    String out = Run.in(folder, "check", "--format", "github").out();
    assertTrue(out.contains("::warning file=dashboards/a.yaml,line=2,endLine=2,col=3,"), out);
    assertTrue(out.contains(",title=missing-audience::"), out);
    assertTrue(out.lines().allMatch(line -> line.startsWith("::")), out);
  }

  @Test
  void codeScanning() throws IOException {
    JsonNode before = sarif();
    assertEquals("2.1.0", before.get("version").asText());
    JsonNode run = before.get("runs").get(0);
    JsonNode first = run.get("results").get(0);
    int index = first.get("ruleIndex").asInt();
    assertEquals(
        first.get("ruleId"), run.get("tool").get("driver").get("rules").get(index).get("id"));
    Folders.write(folder.resolve("dashboards/a.yaml"), "\n\n\n" + LOBBY);
    JsonNode after = sarif();
    assertEquals(before.findValuesAsText("dashwright/v1"), after.findValuesAsText("dashwright/v1"));
    assertFalse(before.equals(after));
  }

  private JsonNode sarif() throws IOException {
    return new ObjectMapper().readTree(Run.in(folder, "check", "--format", "sarif").out());
  }
}
