package dashwright.site.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What every command can be told.
 *
 * @param folder the folder that other paths start from
 * @param colour when to use colours
 * @param verbosity how much to tell
 */
record GlobalOptions(Path folder, Colour colour, Verbosity verbosity) {
  private static final String COLOUR = "--color";

  /** When to use colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** How much to tell on standard error. */
  enum Verbosity {
    QUIET,
    NORMAL,
    VERBOSE
  }

  /** What can be told of a command line that was not understood: how to show why. */
  static GlobalOptions ofWords(List<String> words, Path start) {
    Colour colour = Colour.AUTO;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      String value = word.equals(COLOUR) ? next : word.startsWith(COLOUR + "=") ? word : "";
      colour = value.endsWith("always") ? Colour.ALWAYS : colour;
      colour = value.endsWith("never") ? Colour.NEVER : colour;
    }
    return new GlobalOptions(start, colour, Verbosity.NORMAL);
  }

  static CommandSpec mixin() {
    ArgGroupSpec group =
        ArgGroupSpec.builder()
            .exclusive(false)
            .validate(false)
            .heading("%nEverywhere:%n")
            .addArg(Options.path("DIR", "Start in this folder.", "-C", "--directory"))
            .addArg(Options.choice(COLOUR, Colour.values(), "When to use colours (default: auto)."))
            .addArg(Options.flag("Only data and errors.", "-q", "--quiet"))
            .addArg(Options.flag("Tell more: times, and the trace of a bug.", "-v", "--verbose"))
            .addArg(
                OptionSpec.builder("-h", "--help")
                    .type(boolean.class)
                    .usageHelp(true)
                    .description("Show this help.")
                    .build())
            .build();
    return CommandSpec.create().addArgGroup(group);
  }

  private static UsageException nowhere() {
    return new UsageException(
        "the working directory is gone, or has a name that this locale cannot express",
        "go to one that exists, or set `LC_ALL` to a locale of UTF-8, such as `C.UTF-8`");
  }

  static GlobalOptions of(Arguments arguments, Path start) {
    Path folder = arguments.value("-C").map(start::resolve).orElse(start).normalize();
    if (!Files.isDirectory(folder)) {
      throw arguments
          .value("-C")
          .map(name -> new UsageException("`" + name + "` is not a folder"))
          .orElseGet(GlobalOptions::nowhere);
    }
    if (arguments.has("-q") && arguments.has("-v")) {
      throw new UsageException("`-q` and `-v` contradict each other", "leave one of them out");
    }
    Verbosity verbosity =
        arguments.has("-q")
            ? Verbosity.QUIET
            : arguments.has("-v") ? Verbosity.VERBOSE : Verbosity.NORMAL;
    return new GlobalOptions(
        folder, arguments.choice(COLOUR, Colour.values(), Colour.AUTO), verbosity);
  }
}
