package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path folder;

  @Test
  void completesInBash() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH), "there is no " + BASH);
    Path script = folder.resolve("completion.sh");
    Files.writeString(script, Run.in(folder, "completion", "bash").out());
    assertTrue(complete(script, "dashwright", "ch").contains("check"));
    assertEquals("--format", complete(script, "dashwright", "check", "--form"));
    assertEquals("json", complete(script, "dashwright", "check", "--format", "j"));
    assertEquals("fish", complete(script, "dashwright", "completion", "fi"));
    assertEquals("missing-audience", complete(script, "dashwright", "explain", "missing-a"));
    assertEquals("format", complete(script, "dashwright", "promql", "fo"));
    assertEquals("--canonical", complete(script, "dashwright", "promql", "format", "--ca"));
    assertEquals("grafana", complete(script, "dashwright", "render", "--to", "g"));
  }

  @Test
  void isTheSameForZsh() {
    assertEquals(
        Run.in(folder, "completion", "bash").out(), Run.in(folder, "completion", "zsh").out());
  }

  @Test
  void knowsAllOptionsInFish() {
    Golden.check("cli/completion.fish", Run.in(folder, "completion", "fish").out());
  }

  /** What bash offers for the last of some words. */
  private String complete(Path script, String... words) throws IOException, InterruptedException {
    String ask =
        "source '"
            + script
            + "'; COMP_WORDS=("
            + String.join(" ", words)
            + "); COMP_CWORD="
            + (words.length - 1)
            + "; _complete_dashwright; echo \"${COMPREPLY[@]}\"";
    Process bash =
        new ProcessBuilder(BASH.toString(), "--norc", "-c", ask)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), answer);
    return answer.strip();
  }
}
