package dashwright.site.cli;

import dashwright.site.cli.GlobalOptions.Verbosity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** What is told when the program itself is wrong: enough for a report, on one screen. */
final class BugReport {
  private BugReport() {}

  static void print(Throwable mistake, List<String> words, Console console) {
    boolean trace = console.options().verbosity() == Verbosity.VERBOSE;
    console.error(
        "this is a bug of ours, not of your definitions: " + sentence(mistake),
        Optional.of(
            trace
                ? "please report it with all of this text"
                : "please report it with this text, and with what the same command tells with `-v`"));
    String about =
        line("command", CommandTree.NAME + " " + String.join(" ", words))
            + line("version", Version.current() + ", Java " + System.getProperty("java.version"))
            + line("system", System.getProperty("os.name") + " " + System.getProperty("os.version"))
            + line("place", place(mistake));
    console.terminal().err().print(trace ? about + trace(mistake) : about);
  }

  private static String line(String name, String text) {
    return "  " + name + ": " + text + "\n";
  }

  private static String sentence(Throwable mistake) {
    String message = Optional.ofNullable(mistake.getMessage()).orElse("");
    String name = mistake.getClass().getSimpleName();
    return message.isEmpty() ? name : name + ": " + message.lines().findFirst().orElse("");
  }

  private static String place(Throwable mistake) {
    StackTraceElement[] frames = mistake.getStackTrace();
    return frames.length == 0 ? "unknown" : frames[0].toString();
  }

  private static String trace(Throwable mistake) {
    StringWriter text = new StringWriter();
    mistake.printStackTrace(new PrintWriter(text));
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
