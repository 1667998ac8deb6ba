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

  static GlobalOptions of(Arguments arguments, Path start) {
    Path folder = arguments.value("-C").map(start::resolve).orElse(start).normalize();
    if (!Files.isDirectory(folder)) {
      throw new UsageException("`" + arguments.value("-C").orElse("") + "` is not a folder");
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
