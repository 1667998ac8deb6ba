package dashwright.site.cli;

import dashwright.site.cli.GlobalOptions.Verbosity;
import dashwright.site.cli.Terminal.Channel;
import dashwright.site.report.Paint;
import dashwright.site.report.Paint.Tone;
import dashwright.site.report.TextReport;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A terminal as the shared options want it.
 *
 * @param terminal the terminal
 * @param options the shared options
 */
record Console(Terminal terminal, GlobalOptions options) {

  /** Prints data. */
  void data(String text) {
    terminal.out().print(text);
  }

  /** Prints a line for people, unless they want quiet. */
  void note(String line) {
    if (!isQuiet()) {
      terminal.err().print(TextReport.harmlessLines(line) + "\n");
    }
  }

  /** Prints a line for people who want to know more. */
  void detail(String line) {
    if (options.verbosity() == Verbosity.VERBOSE) {
      terminal.err().print(TextReport.harmlessLines(line) + "\n");
    }
  }

  /** Prints what went wrong, and what to do. */
  void error(String message, Optional<String> help) {
    Paint paint = paint(Channel.ERR);
    terminal
        .err()
        .print(paint.apply(Tone.ERROR, "error") + ": " + TextReport.harmlessLines(message) + "\n");
    help.ifPresent(
        text ->
            terminal
                .err()
                .print(
                    paint.apply(Tone.GOOD, "help") + ": " + TextReport.harmlessLines(text) + "\n"));
  }

  /** Whether only data and errors are wanted. */
  boolean isQuiet() {
    return options.verbosity() == Verbosity.QUIET;
  }

  /** Whether a stream shows colours. */
  Paint paint(Channel channel) {
    return switch (options.colour()) {
      case ALWAYS -> Paint.COLOURED;
      case NEVER -> Paint.PLAIN;
      case AUTO ->
          variable("NO_COLOR").isEmpty()
                  && !variable("TERM").equals("dumb")
                  && terminal.screens().contains(channel)
              ? Paint.COLOURED
              : Paint.PLAIN;
    };
  }

  private String variable(String name) {
    return terminal.environment().getOrDefault(name, "");
  }

  /** The place that a path on the command line means. */
  Path resolve(String path) {
    return options.folder().resolve(path).normalize();
  }
}
