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
import java.util.List;
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

  /** Rules are evaluated every minute. */
  private static final Duration SHORTEST = Duration.ofMinutes(1);

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
    if (options.isSample()) {
      console.note("sample data: nobody measured these series");
    }
    ReplayInput all = of(data).orElseThrow();
    Instant to = range.to().orElse(all.to());
    Instant from = range.from().orElse(all.isSample() ? to.minus(SAMPLE_RANGE) : all.from());
    if (data instanceof Data.Recorded) {
      all.requireWithin(from, to);
    }
    ReplayInput asked = all.between(from, to);
    asked.require();
    return asked;
  }

  /** Whether a rule is evaluated at all. */
  boolean isLongEnough() {
    return Duration.between(from, to).compareTo(SHORTEST) >= 0;
  }

  /** All of some data; empty where it is an engine. */
  static Optional<ReplayInput> of(Data data) {
    if (data instanceof Data.Recorded recorded) {
      return Optional.of(recorded(recorded));
    }
    return data instanceof Data.Sample sample
        ? Optional.of(sample(sample.now()))
        : Optional.empty();
  }

  private static ReplayInput sample(Instant now) {
    Instant from = now.minus(SAMPLE_RANGE);
    return new ReplayInput(
        DataOptions.SAMPLE,
        from.minus(BEFORE_SAMPLE),
        from,
        now,
        environment -> SampleSource.series(environment, now),
        any -> Optional.empty());
  }

  private static ReplayInput recorded(Data.Recorded data) {
    SeriesStorage series = RecordedEngine.storage(data.recording());
    Instant since = data.recording().from();
    return new ReplayInput(
        "recorded",
        since,
        since,
        data.now().isBefore(data.recording().to()) ? data.now() : data.recording().to(),
        any -> series,
        selector -> data.recorded().missing(selector).map(RawSelector::text));
  }

  /** The same of another range; made-up series begin before whatever is asked for. */
  private ReplayInput between(Instant start, Instant end) {
    Instant begin = isSample() ? start.minus(BEFORE_SAMPLE) : since;
    return new ReplayInput(word, begin, start, end, series, missing);
  }

  private boolean isSample() {
    return word.equals(DataOptions.SAMPLE);
  }

  private void requireWithin(Instant start, Instant end) {
    for (Instant time : List.of(start, end)) {
      if (time.isBefore(since) || time.isAfter(to)) {
        throw new UsageException(
            "the recording is of " + since + " to " + to, "take `--from` and `--to` within it");
      }
    }
  }

  private void require() {
    if (!isLongEnough()) {
      throw new UsageException(
          "there is nothing to replay from "
              + from
              + " to "
              + to
              + ": rules are evaluated every "
              + DurationText.print(SHORTEST),
          "take a longer range, or a longer recording");
    }
  }

  /** What rules of an environment read. */
  ReplayData data(EnvironmentPlan environment) {
    return new ReplayData(series.apply(environment), since, from, to, missing);
  }

  /** Replays what a scope asks of an environment. */
  Replay replay(EnvironmentPlan environment, ReplayScope scope) {
    return Replayer.of(environment, scope.rules(environment), data(environment));
  }
}
