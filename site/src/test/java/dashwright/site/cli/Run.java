package dashwright.site.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One run of the program within the test.
 *
 * @param words the command line
 * @param code how it ended
 * @param out what it printed as data
 * @param err what it told people
 */
record Run(List<String> words, ExitCode code, String out, String err) {

  /** Runs a command line in a folder, without a screen. */
  static Run in(Path folder, String... words) {
    return in(folder, Map.of(), EnumSet.noneOf(Terminal.Channel.class), words);
  }

  /** Runs a command line into which a text is piped. */
  static Run fed(String input, Path folder, String... words) {
    return in(folder, input, Map.of(), EnumSet.noneOf(Terminal.Channel.class), words);
  }

  /** Runs a command line with an environment, and screens. */
  static Run in(
      Path folder,
      Map<String, String> environment,
      Set<Terminal.Channel> screens,
      String... words) {
    return in(folder, "", environment, screens, words);
  }

  private static Run in(
      Path folder,
      String input,
      Map<String, String> environment,
      Set<Terminal.Channel> screens,
      String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            environment,
            folder,
            screens);
    ExitCode code = Program.standard().run(List.of(words), terminal);
    return new Run(List.of(words), code, text(out, folder), text(err, folder));
  }

  /** What was printed, as if the test had run in the folder. */
  private static String text(ByteArrayOutputStream bytes, Path folder) {
    String here = Path.of("").toAbsolutePath().relativize(folder).toString();
    return bytes.toString(StandardCharsets.UTF_8).replace(here + "/", "");
  }

  /** All of it as a person would see it. */
  String transcript() {
    StringBuilder text = new StringBuilder("$ dashwright " + String.join(" ", words) + "\n");
    text.append(out);
    err.lines().forEach(line -> text.append("2> ").append(line).append('\n'));
    return text.append("exit code ").append(code.number()).append("\n\n").toString();
  }
}
