package dashwright.site.cli;

import dashwright.compiler.plan.Plan;
import dashwright.renderer.data.prometheus.Address;
import dashwright.renderer.data.prometheus.Limits;
import dashwright.renderer.data.recording.Recording;
import dashwright.renderer.data.sample.SampleSource;
import dashwright.site.report.Tally;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Which data a command is about.
 *
 * @param name {@code sample}, the address of an engine, or a file
 * @param now the time at which the data ends, where it was given
 * @param timeout how long one query may take
 */
record DataOptions(String name, Optional<Instant> now, Duration timeout) {
  static final String SAMPLE = "sample";

  static CommandSpec mixin() {
    return CommandSpec.create()
        .addOption(
            Options.value(
                "--data",
                "sample|FILE|URL",
                "Where values come from: made up, a recording, or an engine (default: sample)."))
        .addOption(nowOption())
        .addOption(timeoutOption());
  }

  static OptionSpec nowOption() {
    return Options.value("--now", "INSTANT", "When the data ends, such as 2026-01-31T12:00:00Z.");
  }

  static OptionSpec timeoutOption() {
    return Options.value(
        "--timeout", "DURATION", "How long a query of an engine may take (default: 30s).");
  }

  static DataOptions of(Arguments arguments) {
    String name = arguments.value("--data").orElse(SAMPLE);
    if (name.isBlank()) {
      throw new UsageException(
          "`--data` names nothing", "give `sample`, a recording, or the address of an engine");
    }
    return new DataOptions(
        name, arguments.value("--now").map(DataOptions::instant), timeout(arguments));
  }

  static Duration timeout(Arguments arguments) {
    return arguments.value("--timeout").map(Times::step).orElse(Limits.DEFAULT.timeout());
  }

  private static Instant instant(String text) {
    try {
      return Times.written(text);
    } catch (DateTimeException e) {
      throw new UsageException(
          "`" + text + "` is not a time", "write it like `--now 2026-01-31T12:00:00Z`");
    }
  }

  /** Whether nothing real is asked for. */
  boolean isSample() {
    return name.equals(SAMPLE);
  }

  /** Whether it is a live engine. */
  boolean isLive() {
    return Address.isMeant(name);
  }

  /** Opens the data of a project. */
  Data open(Plan plan, Console console) throws IOException {
    if (isSample()) {
      return new Data.Sample(now.orElse(SampleSource.NOW));
    }
    if (isLive()) {
      return live(console);
    }
    Recording recording = RecordingInput.read(name, console);
    RecordingInput.requireProject(name, recording, plan);
    console.note(
        "`"
            + name
            + "`: "
            + recording.from()
            + " to "
            + recording.to()
            + ", "
            + Tally.counted(recording.series().size(), "series", "series")
            + ", "
            + Tally.counted(recording.samples(), "sample", "samples"));
    return Data.Recorded.of(recording, now.orElse(recording.to()));
  }

  /** Opens a live engine, and learns from it what time it is. */
  Data.Live live(Console console) {
    return LiveEngine.open(this, console);
  }
}
