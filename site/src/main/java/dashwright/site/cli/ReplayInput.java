package dashwright.site.cli;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.promql.evaluation.SeriesStorage;
import dashwright.dsl.model.DurationText;
import dashwright.renderer.data.recording.RawSelector;
import dashwright.renderer.data.recording.RecordedEngine;
import dashwright.renderer.data.sample.SampleSource;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.replay.ReplayData;
import dashwright.renderer.replay.Replayer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The data on which alerts are replayed.
 *
 * @param word what kind of data it is
 * @param since when it begins
 * @param from from when on alerts are told
 * @param to until when
 * @param series the series of an environment
 * @param missing a selector of which the data does not say what it holds
 */
record ReplayInput(
    String word,
    Instant since,
    Instant from,
    Instant to,
    Function<EnvironmentPlan, SeriesStorage> series,
    Function<String, Optional<String>> missing) {

  /** Made-up series have no beginning: this much is enough for the windows of most alerts. */
  private static final Duration BEFORE_SAMPLE = Duration.ofHours(27);

  private static final Duration SAMPLE_RANGE = Duration.ofHours(6);

  /**
   * What part of the data is told.
   *
   * @param from from when on; empty: from the beginning
   * @param to until when; empty: to the end
   */
  record Range(Optional<Instant> from, Optional<Instant> to) {
    static Range of(Arguments arguments) {
      return new Range(
          arguments.value("--from").map(Times::instant),
          arguments.value("--to").map(Times::instant));
    }
  }

  static CommandSpec mixin() {
    return CommandSpec.create()
        .addOption(
            Options.value(
                "--from", "INSTANT", "Tell alerts from then on (default: where the data begins)."))
        .addOption(Options.value("--to", "INSTANT", "Until then (default: where it ends)."));
  }

  /**
   * Opens the data.
   *
   * @throws UsageException when it cannot be used, or holds nothing of the range
   */
  static ReplayInput of(DataOptions options, Range range, Plan plan, Console console)
      throws IOException {
    if (options.isLive()) {
      throw new UsageException(
          "alerts are replayed on a recording, not on an engine",
          "make one with `dashwright record --from " + options.name() + " --out recording.gz`");
    }
    Data data = options.open(plan, console);
    return data instanceof Data.Recorded recorded
        ? recorded(recorded, range)
        : sample(data.now(), range, console);
  }

  private static ReplayInput sample(Instant now, Range range, Console console) {
    console.note("sample data: nobody measured these series");
    Instant to = range.to().orElse(now);
    Instant from = range.from().orElse(to.minus(SAMPLE_RANGE));
    require(from, to);
    return new ReplayInput(
        "sample",
        from.minus(BEFORE_SAMPLE),
        from,
        to,
        environment -> SampleSource.series(environment, now),
        any -> Optional.empty());
  }

  private static ReplayInput recorded(Data.Recorded data, Range range) {
    Instant since = data.recording().from();
    Instant end = data.recording().to();
    Instant from = range.from().orElse(since);
    Instant to = range.to().orElse(end);
    if (from.isBefore(since) || from.isAfter(end) || to.isBefore(since) || to.isAfter(end)) {
      throw new UsageException(
          "the recording is of " + since + " to " + end, "take `--from` and `--to` within it");
    }
    require(from, to);
    SeriesStorage series = RecordedEngine.storage(data.recording());
    return new ReplayInput(
        "recorded",
        since,
        from,
        to,
        any -> series,
        selector -> data.recorded().missing(selector).map(RawSelector::text));
  }

  private static void require(Instant from, Instant to) {
    Duration minute = Duration.ofMinutes(1);
    if (Duration.between(from, to).compareTo(minute) < 0) {
      throw new UsageException(
          "there is nothing to replay from "
              + from
              + " to "
              + to
              + ": rules are evaluated every "
              + DurationText.print(minute),
          "take a longer range, or a longer recording");
    }
  }

  /** Replays what a scope asks of an environment. */
  Replay replay(EnvironmentPlan environment, ReplayScope scope) {
    return Replayer.of(
        environment,
        scope.rules(environment),
        new ReplayData(series.apply(environment), since, from, to, missing));
  }
}
