package dashwright.site.cli;

import dashwright.renderer.data.sample.SampleSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a render is asked for.
 *
 * @param outputs the kinds of output
 * @param outName the folder to write to, as it was given
 * @param out the same, absolute
 * @param environments ids of environments; empty: all
 * @param dashboards ids of dashboards; empty: all
 * @param now the time at which the data ends
 */
record RenderOptions(
    List<Output> outputs,
    String outName,
    Path out,
    List<String> environments,
    List<String> dashboards,
    Instant now) {
  private static final String OUT = "build/site";
  private static final String SAMPLE = "sample";

  static CommandSpec mixin() {
    return CommandSpec.create()
        .addOption(
            Options.list(
                "--to",
                "OUTPUTS",
                Output.values(),
                "html, grafana, prometheus, plan, openslo (default: html,grafana,prometheus)."))
        .addOption(Options.path("DIR", "Where to write (default: " + OUT + ").", "--out"))
        .addOption(Options.list("--env", "ENVS", "Only these environments."))
        .addOption(Options.list("--only", "IDS", "Only these dashboards."))
        .addOption(
            Options.value(
                "--data", SAMPLE, "What the pages show: made-up series, and they say so."))
        .addOption(
            Options.value("--now", "INSTANT", "When the data ends, such as 2026-01-31T12:00:00Z."));
  }

  static RenderOptions of(Arguments arguments, Console console) {
    String outName = arguments.value("--out").orElse(OUT);
    Path out = console.resolve(outName).toAbsolutePath();
    for (Path path = out; path != null; path = path.getParent()) {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw new UsageException(
            "`" + outName + "` cannot be a folder: `" + path.getFileName() + "` is a file",
            "name a folder with `--out`");
      }
    }
    arguments.value("--data").ifPresent(RenderOptions::requireSample);
    return new RenderOptions(
        arguments.choices(
            "--to", Output.values(), List.of(Output.HTML, Output.GRAFANA, Output.PROMETHEUS)),
        outName,
        out,
        arguments.values("--env"),
        arguments.values("--only"),
        arguments.value("--now").map(RenderOptions::instant).orElse(SampleSource.NOW));
  }

  private static void requireSample(String data) {
    if (!data.equals(SAMPLE)) {
      throw new UsageException(
          "`" + data + "` is not a value of `--data`", "there is only `" + SAMPLE + "`");
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException(
          "`" + text + "` is not a time", "write it like `--now 2026-01-31T12:00:00Z`");
    }
  }
}
