package dashwright.site.cli;

import dashwright.dsl.java.Loading;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectFolder;
import dashwright.dsl.yaml.ProjectReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which project a command is about.
 *
 * @param folder its folder, as findings name it: from the working directory, unless it was given
 *     from the root
 * @param loading how to load what is written in Java
 */
record ProjectOptions(Path folder, Loading loading) {
  static final String STANDARD = "dashboards";
  private static final String NO_JAVA = "--no-java";
  private static final String CLASSPATH = "--classpath";

  static CommandSpec mixin() {
    return loading(folderMixin());
  }

  /** For commands that look at texts alone. */
  static CommandSpec folderMixin() {
    return CommandSpec.create()
        .addPositional(
            Options.pathArgument("PATH", "The folder of the definitions (default: dashboards)."))
        .addOption(Options.path("PATH", "The same as an option.", "--project"));
  }

  /** Adds the options that say how to load what is written in Java. */
  static CommandSpec loading(CommandSpec spec) {
    return spec.addOption(
            Options.flag(
                "Refuse definitions in Java, which would run: for changes that nobody has read"
                    + " yet.",
                NO_JAVA))
        .addOption(
            Options.path(
                "PATHS",
                "Jars and folders of classes that definitions in Java use, or that define"
                    + " something.",
                CLASSPATH));
  }

  /** For commands whose arguments are something else. */
  static CommandSpec optionMixin() {
    return loading(
        CommandSpec.create()
            .addOption(
                Options.path(
                    "PATH", "The folder of the definitions (default: dashboards).", "--project")));
  }

  static ProjectOptions ofOption(Arguments arguments, Console console) {
    return named(arguments.value("--project").orElse(STANDARD), arguments, console);
  }

  static ProjectOptions of(Arguments arguments, Console console) {
    if (arguments.argument(0).isPresent() && arguments.value("--project").isPresent()) {
      throw new UsageException("PATH and `--project` both name a project", "leave one of them out");
    }
    return named(
        arguments.argument(0).or(() -> arguments.value("--project")).orElse(STANDARD),
        arguments,
        console);
  }

  /** The project in a folder, as it was given. */
  static ProjectOptions named(String name, Arguments arguments, Console console) {
    return new ProjectOptions(folder(name, console), loading(arguments, console));
  }

  /** Another folder, loaded alike. */
  ProjectOptions at(String name, Console console) {
    return new ProjectOptions(folder(name, console), loading);
  }

  /** A file of the project that is in a folder within the project, or in the project itself. */
  Optional<String> firstFileIn(Path place) {
    Diagnostics known = new Diagnostics();
    List<String> endings =
        Stream.concat(ProjectReader.YAML.stream(), ProjectReader.JAVA.stream()).toList();
    try {
      Path within = place.toRealPath();
      return within.startsWith(folder.toRealPath())
          ? ProjectFolder.open(folder, known).stream()
              .flatMap(
                  project ->
                      project.files(endings, known).stream()
                          .filter(file -> file.startsWith(within))
                          .map(project::shownFile))
              .findFirst()
          : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private static Path folder(String name, Console console) {
    Path given = Path.of(name);
    return given.isAbsolute()
        ? given.normalize()
        : Path.of("").toAbsolutePath().relativize(console.resolve(name));
  }

  private static Loading loading(Arguments arguments, Console console) {
    List<Path> classpath =
        arguments
            .value(CLASSPATH)
            .map(paths -> Arrays.stream(paths.split(Pattern.quote(File.pathSeparator), -1)))
            .orElseGet(Stream::empty)
            .filter(path -> !path.isBlank())
            .map(console::resolve)
            .toList();
    if (!arguments.has(NO_JAVA)) {
      return Loading.standard().with(classpath);
    }
    if (!classpath.isEmpty()) {
      throw new UsageException(
          "`--no-java` and `--classpath` contradict each other", "leave one of them out");
    }
    return Loading.standard().withoutJava();
  }
}
