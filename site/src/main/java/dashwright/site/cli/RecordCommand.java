package dashwright.site.cli;

import dashwright.compiler.plan.Plan;
import dashwright.dsl.model.DurationText;
import dashwright.renderer.data.recording.RawSelector;
import dashwright.renderer.data.recording.Recording;
import dashwright.renderer.data.recording.RecordingWriter;
import dashwright.site.report.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** {@code record}: keeps the raw series behind the queries of a project in a file. */
final class RecordCommand implements Command {
  private static final Duration RANGE = Duration.ofHours(6);
  private static final Pattern LABEL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

  @Override
  public String name() {
    return "record";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Keeps the raw series behind all queries in a file, for `--data FILE`.");
    return spec.addMixin("project", ProjectOptions.mixin())
        .addOption(Options.value("--from", "URL", "The engine to read from."))
        .addOption(Options.path("FILE", "Where to write.", "--out"))
        .addOption(Options.value("--range", "DURATION", "How far back (default: 6h)."))
        .addOption(Options.value("--now", "INSTANT", "Where it ends (default: now)."))
        .addOption(Options.list("--env", "ENVS", "Only these environments."))
        .addOption(Options.list("--only", "IDS", "Only these dashboards."))
        .addOption(Options.list("--redact", "LABELS", "Replace the values of these labels."))
        .addOption(DataOptions.timeoutOption());
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws IOException {
    DataOptions from = from(arguments);
    Path out = out(arguments, console);
    List<String> redact = arguments.values("--redact");
    redact.forEach(RecordCommand::requireLabel);
    Duration range = arguments.value("--range").map(Times::step).orElse(RANGE);
    CompiledProject project = CompiledProject.of(ProjectOptions.of(arguments, console), console);
    Plan plan = project.orTell(console);
    Selection selection = Selection.of(plan, arguments.values("--env"), arguments.values("--only"));
    Recording recording = new RecordingJob(from, range, redact).of(selection, console);
    WholeFile.write(out, file -> RecordingWriter.write(recording, file));
    told(recording, range, Files.size(out), arguments.value("--out").orElseThrow(), console);
    return ExitCode.SUCCESS;
  }

  private static void told(
      Recording recording, Duration range, long bytes, String out, Console console) {
    console.note(
        out
            + ": "
            + Tally.counted(recording.series().size(), "series", "series")
            + ", "
            + Tally.counted(recording.samples(), "sample", "samples")
            + " of "
            + DurationText.print(range)
            + " from "
            + Tally.counted(recording.selectors().size(), "selector")
            + ", "
            + Math.max(1, bytes / 1024)
            + " KiB");
    List<String> empty =
        recording.selectors().stream()
            .filter(selector -> recording.series().keySet().stream().noneMatch(selector::chooses))
            .map(RawSelector::text)
            .toList();
    if (!empty.isEmpty()) {
      console.note(Tally.counted(empty.size(), "selector") + " had no series");
      empty.forEach(text -> console.detail("  " + text));
    }
  }

  private static DataOptions from(Arguments arguments) {
    DataOptions options =
        new DataOptions(
            arguments
                .value("--from")
                .orElseThrow(
                    () ->
                        new UsageException(
                            "record from where?", "add `--from http://127.0.0.1:9090`")),
            arguments.value("--now").map(Times::instant),
            DataOptions.timeout(arguments));
    if (!options.isLive()) {
      throw new UsageException(
          "`" + options.name() + "` is not the address of an engine",
          "write it like `http://127.0.0.1:9090`");
    }
    return options;
  }

  private static Path out(Arguments arguments, Console console) {
    String name =
        arguments
            .value("--out")
            .orElseThrow(
                () -> new UsageException("record to where?", "add `--out recording.jsonl.gz`"));
    Path out = console.resolve(name);
    if (Files.isDirectory(out)) {
      throw new UsageException("`" + name + "` is a folder", "name a file with `--out`");
    }
    if (out.getParent() != null && Files.notExists(out.getParent())) {
      throw new UsageException("the folder of `" + name + "` does not exist", "make it first");
    }
    return out;
  }

  private static void requireLabel(String label) {
    if (!LABEL.matcher(label).matches() || label.equals("__name__")) {
      throw new UsageException(
          "`" + label + "` is not a label that can be redacted", "name labels such as `instance`");
    }
  }
}
