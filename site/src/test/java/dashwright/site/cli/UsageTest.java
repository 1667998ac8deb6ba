package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.golden.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
  @TempDir Path folder;

  @Test
  void tellsEveryMistakeInItsOwnWords() {
    List<String> lines =
        List.of(
            "chekc",
            "help",
            "publish",
            "--colour always check",
            "check --fromat json",
            "check --format",
            "check --format jsno",
            "check --format=xml",
            "check --fail-on never",
            "check -x",
            "check -q=yes",
            "check -q -v",
            "check a b",
            "check a --project b",
            "-C nowhere check",
            "explain",
            "explain unknwon-key",
            "explain everything",
            "completion",
            "completion fihs",
            "completion powershell",
            "promql",
            "promql chekc",
            "promql check",
            "promql check a b",
            "promql check -up",
            "promql format --canonicl up",
            "promql format --format yaml up",
            "metrics",
            "metrics no-such-file",
            "metrics .",
            "metrics http://127.0.0.1:1/metrics",
            "import",
            "import no-such-file.json");
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      Run run = Run.in(folder, line.split(" "));
      assertEquals(ExitCode.UNUSABLE, run.code(), line);
      assertEquals("", run.out(), line);
      all.append(run.transcript());
    }
    Golden.check("cli/usage.txt", all.toString());
  }

  @Test
  void helpsWithEveryCommand() {
    StringBuilder all = new StringBuilder(Run.in(folder, "--help").transcript());
    for (Command command : Program.standard().commands()) {
      all.append(help(command.name()).transcript());
      for (Command part : command.parts()) {
        all.append(help(command.name(), part.name()).transcript());
      }
    }
    Golden.check("cli/help.txt", all.toString());
  }

  private Run help(String... names) {
    List<String> words = List.of(names);
    Run help = Run.in(folder, with("--help", words));
    assertEquals(ExitCode.SUCCESS, help.code());
    assertEquals(help.out(), Run.in(folder, with("-h", words)).out());
    return help;
  }

  private static String[] with(String option, List<String> words) {
    return Stream.concat(words.stream(), Stream.of(option)).toArray(String[]::new);
  }

  @Test
  void showsItsHelpWhenNothingIsAsked() {
    Run run = Run.in(folder);
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertEquals("", run.out());
    assertEquals(Run.in(folder, "--help").out(), run.err());
  }

  @Test
  void knowsItsVersion() {
    Run run = Run.in(folder, "--version");
    assertEquals(ExitCode.SUCCESS, run.code());
    assertTrue(run.out().matches("dashwright \\S+\n"), run.out());
  }
}
