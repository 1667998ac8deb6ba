package dashwright.site.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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

  static CommandSpec mixin() {
    ArgGroupSpec group =
        ArgGroupSpec.builder()
            .exclusive(false)
            .validate(false)
            .heading("%nEverywhere:%n")
            .addArg(Options.path("DIR", "Start in this folder.", "-C", "--directory"))
            .addArg(
                Options.choice("--color", Colour.values(), "When to use colours (default: auto)."))
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
        folder, arguments.choice("--color", Colour.values(), Colour.AUTO), verbosity);
  }
}
