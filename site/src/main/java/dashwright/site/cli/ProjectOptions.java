package dashwright.site.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which project a command is about.
 *
 * @param folder its folder, as findings name it: from the working directory, unless it was given
 *     from the root
 */
record ProjectOptions(Path folder) {
  static final String STANDARD = "dashboards";

  static CommandSpec mixin() {
    return CommandSpec.create()
        .addPositional(
            Options.pathArgument("PATH", "The folder of the definitions (default: dashboards)."))
        .addOption(Options.path("PATH", "The same as an option.", "--project"));
  }

  /** For commands whose arguments are something else. */
  static CommandSpec optionMixin() {
    return CommandSpec.create()
        .addOption(
            Options.path(
                "PATH", "The folder of the definitions (default: dashboards).", "--project"));
  }

  static ProjectOptions ofOption(Arguments arguments, Console console) {
    return named(arguments.value("--project").orElse(STANDARD), console);
  }

  static ProjectOptions of(Arguments arguments, Console console) {
    if (arguments.argument(0).isPresent() && arguments.value("--project").isPresent()) {
      throw new UsageException("PATH and `--project` both name a project", "leave one of them out");
    }
    return named(
        arguments.argument(0).or(() -> arguments.value("--project")).orElse(STANDARD), console);
  }

  /** A folder as it was given. */
  static ProjectOptions named(String name, Console console) {
    Path given = Path.of(name);
    return new ProjectOptions(
        given.isAbsolute()
            ? given.normalize()
            : Path.of("").toAbsolutePath().relativize(console.resolve(name)));
  }
}
