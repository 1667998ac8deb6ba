package dashwright.site.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a render is asked for.
 *
 * @param outputs the kinds of output
 * @param outName the folder to write to, as it was given
 * @param out the same, absolute
 * @param environments ids of environments; empty: all
 * @param dashboards ids of dashboards; empty: all
 * @param look the colours of pictures
 * @param data which values to show
 * @param every after which time to render again
 */
record RenderOptions(
    List<Output> outputs,
    String outName,
    Path out,
    List<String> environments,
    List<String> dashboards,
    Look look,
    DataOptions data,
    Optional<Duration> every) {
  private static final String OUT = "build/site";
  private static final String EVERY = "--every";

  static CommandSpec mixin() {
    return CommandSpec.create()
        .addOption(
            Options.list(
                "--to",
                "OUTPUTS",
                Output.values(),
                "html, grafana, prometheus, plan, openslo, png (default:"
                    + " html,grafana,prometheus)."))
        .addOption(Options.path("DIR", "Where to write (default: " + OUT + ").", "--out"))
        .addOption(Options.list("--env", "ENVS", "Only these environments."))
        .addOption(Options.list("--only", "IDS", "Only these dashboards."))
        .addOption(
            Options.choice("--theme", Look.values(), "The colours of pictures (default: light)."))
        .addMixin("data", DataOptions.mixin())
        .addOption(Options.value(EVERY, "DURATION", "Render again and again, until it is ended."));
  }

  static RenderOptions of(Arguments arguments, Console console) {
    String outName = arguments.value("--out").orElse(OUT);
    if (outName.isBlank()) {
      throw new UsageException("`--out` names no folder", "name one, such as `" + OUT + "`");
    }
    Path out = console.resolve(outName).toAbsolutePath();
    for (Path path = out; path != null; path = path.getParent()) {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw new UsageException(
            "`" + outName + "` cannot be a folder: `" + path.getFileName() + "` is a file",
            "name a folder with `--out`");
      }
    }
    return new RenderOptions(
        arguments.choices(
            "--to", Output.values(), List.of(Output.HTML, Output.GRAFANA, Output.PROMETHEUS)),
        outName,
        out,
        arguments.values("--env"),
        arguments.values("--only"),
        arguments.choice("--theme", Look.values(), Look.LIGHT),
        DataOptions.of(arguments),
        arguments.value(EVERY).map(Times::step));
  }

  /**
   * Keeps definitions and outputs apart: a folder that holds an output is no longer read.
   *
   * @throws UsageException when definitions of the project are where outputs would go
   */
  void requireApartFrom(ProjectOptions project) {
    project
        .firstFileIn(out)
        .ifPresent(
            file -> {
              throw new UsageException(
                  "`" + outName + "` holds definitions: `" + file + "`",
                  "choose a folder for outputs alone with `--out`");
            });
  }
}
