package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.cli.Terminal.Channel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class ProgramTest {
  private static final Path FOLDER = Path.of("").toAbsolutePath();

  /** A command whose work is given by the test. */
  private record Failing(IOException trouble, RuntimeException mistake) implements Command {
    @Override
    public String name() {
      return "fail";
    }

    @Override
    public CommandSpec spec() {
      return CommandSpec.create();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
      if (!trouble.getMessage().isEmpty()) {
        throw trouble;
      }
      throw mistake;
    }
  }

  @Test
  void callsItsOwnMistakesBugs() {
    Run run = fail(new IllegalStateException("no such chart\nsecond line"), "fail");
    assertEquals(ExitCode.BUG, run.code());
    assertTrue(
        run.err()
            .startsWith(
                "error: this is a bug of ours, not of your definitions: IllegalStateException: no"
                    + " such chart\nhelp: please report it"),
        run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertTrue(run.err().lines().count() < 10, run.err());
  }

  @Test
  void showsTheTraceOfABugWhenAsked() {
    Run run = fail(new IllegalStateException("no such chart"), "fail", "-v");
    assertEquals(ExitCode.BUG, run.code());
    assertTrue(run.err().contains("\tat dashwright."), run.err());
  }

  @Test
  void callsTroubleWithFilesByItsName() {
    Program program =
        new Program(
            List.of(new Failing(new AccessDeniedException("/etc/x"), new RuntimeException())));
    Run run = run(program, "fail");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertEquals("error: `/etc/x`: no permission\n", run.err());
  }

  @Test
  void usesColoursOnlyWhereTheyAreWanted() {
    assertEquals(1, escapes(Map.of(), EnumSet.of(Channel.ERR), "chekc"));
    assertEquals(0, escapes(Map.of(), EnumSet.of(Channel.OUT), "chekc"));
    assertEquals(0, escapes(Map.of("NO_COLOR", "1"), EnumSet.allOf(Channel.class), "chekc"));
    assertEquals(1, escapes(Map.of("NO_COLOR", ""), EnumSet.allOf(Channel.class), "chekc"));
    assertEquals(0, escapes(Map.of("TERM", "dumb"), EnumSet.allOf(Channel.class), "chekc"));
    assertEquals(0, escapes(Map.of(), EnumSet.allOf(Channel.class), "--color", "never", "explain"));
    assertEquals(0, escapes(Map.of(), EnumSet.allOf(Channel.class), "--color=never", "chekc"));
    assertEquals(1, escapes(Map.of(), EnumSet.noneOf(Channel.class), "chekc", "--color", "always"));
    assertEquals(
        1,
        escapes(
            Map.of("NO_COLOR", "1"),
            EnumSet.noneOf(Channel.class),
            "explain",
            "--color",
            "always"));
  }

  /** 1 when standard error has escape sequences. */
  private static int escapes(
      Map<String, String> environment, java.util.Set<Channel> screens, String... words) {
    Run run = Run.in(FOLDER, environment, screens, words);
    assertEquals(ExitCode.UNUSABLE, run.code());
    return run.err().contains("\u001B[") ? 1 : 0;
  }

  private static Run fail(RuntimeException mistake, String... words) {
    return run(new Program(List.of(new Failing(new IOException(""), mistake))), words);
  }

  private static Run run(Program program, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Map.of(),
            FOLDER,
            EnumSet.noneOf(Channel.class));
    ExitCode code = program.run(List.of(words), terminal);
    return new Run(List.of(words), code, "", err.toString(StandardCharsets.UTF_8));
  }
}
