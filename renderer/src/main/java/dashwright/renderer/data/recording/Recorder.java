package dashwright.renderer.data.recording;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.UnusableDataException;
import dashwright.renderer.data.engine.Gathering;
import dashwright.renderer.data.engine.QueryEngine;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import dashwright.renderer.data.engine.Result.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Reads raw series from an engine: a selector with a range, at the ends of stretches of time.
 *
 * @param engine whom to ask
 * @param from the time of the first sample
 * @param to the time of the last sample
 */
public record Recorder(QueryEngine engine, Instant from, Instant to) {
  /** What an engine reads in one go without trouble. */
  private static final Duration STRETCH = Duration.ofHours(2);

  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final long MOST_SAMPLES = 20_000_000;

  private record Read(Map<Labels, Samples> series, Optional<UnusableDataException> failure) {}

  /**
   * The series of these selectors, and where they end.
   *
   * @param done told how many selectors are done
   * @throws UnusableDataException when one of them is not answered, or there is too much
   */
  public SortedMap<Labels, Samples> series(List<RawSelector> selectors, IntConsumer done)
      throws UnusableDataException {
    SortedMap<Labels, Samples> all = new TreeMap<>();
    long samples = 0;
    for (Read read : Gathering.POLITE.of(selectors, this::read, done)) {
      if (read.failure().isPresent()) {
        throw read.failure().get();
      }
      all.putAll(read.series());
      samples += read.series().values().stream().mapToLong(Samples::size).sum();
      if (samples > MOST_SAMPLES) {
        throw new UnusableDataException(
            "there are more than " + MOST_SAMPLES + " samples to record",
            "record less: a shorter `--range`, or fewer dashboards with `--only`");
      }
    }
    return all;
  }

  static UnusableDataException unanswered(String reason) {
    return new UnusableDataException(
        "nothing was recorded: " + reason, "repair that, and record again");
  }

  private Read read(RawSelector selector) {
    try {
      Map<Labels, Samples> raw = new TreeMap<>();
      lists(selector).forEach((labels, list) -> raw.put(labels, list.samples()));
      return new Read(new EndMarks(engine, from, to).in(selector, raw), Optional.empty());
    } catch (UnusableDataException e) {
      return new Read(Map.of(), Optional.of(e));
    }
  }

  private Map<Labels, SampleList> lists(RawSelector selector) throws UnusableDataException {
    Map<Labels, SampleList> series = new TreeMap<>();
    // A range does not hold its first instant.
    for (Instant start = from.minusMillis(1); start.isBefore(to); start = start.plus(STRETCH)) {
      Instant end = start.plus(STRETCH).isBefore(to) ? start.plus(STRETCH) : to;
      stretch(selector, start, end, series);
    }
    return series;
  }

  /** One stretch; in two halves where it is too much. */
  private void stretch(
      RawSelector selector, Instant start, Instant end, Map<Labels, SampleList> series)
      throws UnusableDataException {
    Duration length = Duration.between(start, end);
    String promql = selector.text() + "[" + length.toMillis() + "ms]";
    Result result = engine.ask(Request.at(promql, end));
    if (result instanceof Result.Failed failed) {
      if (failed.cause() != Cause.TOO_MUCH_ASKED || length.compareTo(SHORTEST) <= 0) {
        throw unanswered(failed.reason());
      }
      Instant middle = start.plusMillis(length.toMillis() / 2);
      stretch(selector, start, middle, series);
      stretch(selector, middle, end, series);
    } else if (((Result.Values) result).value() instanceof Value.Matrix matrix) {
      for (Value.Series one : matrix.series()) {
        series.computeIfAbsent(one.labels(), any -> new SampleList()).add(one.samples());
      }
    }
  }
}
