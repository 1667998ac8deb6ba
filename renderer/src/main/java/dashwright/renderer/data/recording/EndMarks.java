package dashwright.renderer.data.recording;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.UnusableDataException;
import dashwright.renderer.data.engine.QueryEngine;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Finds out where series end. An engine keeps a mark there, after which the last value does not
 * count any more, but does not give it away with the samples. So wherever a series pauses it is
 * asked, sample by sample, up to when the series still has a value; the mark stands then where the
 * next sample was due, or at the first time without a value.
 *
 * @param engine whom to ask
 * @param from the first time
 * @param to the last time
 */
record EndMarks(QueryEngine engine, Instant from, Instant to) {
  private static final int MOST_POINTS = 10_000;
  private static final long SHORTEST_STEP = 1_000;

  /** The series with their marks. */
  Map<Labels, Samples> in(RawSelector selector, Map<Labels, Samples> series)
      throws UnusableDataException {
    Map<Labels, List<Pause>> pauses = new LinkedHashMap<>();
    series.forEach(
        (labels, samples) -> {
          List<Pause> found = Pause.of(samples, to.toEpochMilli());
          if (!found.isEmpty()) {
            pauses.put(labels, found);
          }
        });
    if (pauses.isEmpty()) {
      return series;
    }
    long step = step(pauses);
    Map<Labels, Samples> seen = presence(selector, step);
    Map<Labels, Samples> marked = new TreeMap<>(series);
    pauses.forEach(
        (labels, found) ->
            marked.put(
                labels,
                marked(series.get(labels), found, seen.getOrDefault(labels, Samples.NONE), step)));
    return marked;
  }

  private static long step(Map<Labels, List<Pause>> pauses) {
    return pauses.values().stream()
        .flatMap(List::stream)
        .mapToLong(Pause::usual)
        .map(usual -> Math.max(SHORTEST_STEP, usual / 2))
        .min()
        .orElse(SHORTEST_STEP);
  }

  /** When each series has a value. */
  private Map<Labels, Samples> presence(RawSelector selector, long step)
      throws UnusableDataException {
    Map<Labels, SampleList> seen = new TreeMap<>();
    Duration length = Duration.ofMillis(step * MOST_POINTS);
    for (Instant start = from; start.isBefore(to); start = start.plus(length)) {
      Instant end = start.plus(length).isBefore(to) ? start.plus(length) : to;
      Result result = engine.ask(new Request(selector.text(), start, end, Duration.ofMillis(step)));
      if (result instanceof Result.Failed failed) {
        throw Recorder.unanswered(failed.reason());
      }
      if (((Result.Values) result).value() instanceof Value.Matrix matrix) {
        for (Value.Series one : matrix.series()) {
          seen.computeIfAbsent(one.labels(), any -> new SampleList()).add(one.samples());
        }
      }
    }
    Map<Labels, Samples> all = new TreeMap<>();
    seen.forEach((labels, list) -> all.put(labels, list.samples()));
    return all;
  }

  private Samples marked(Samples samples, List<Pause> pauses, Samples seen, long step) {
    SampleList marked = new SampleList();
    int next = 0;
    for (int i = 0; i < samples.size(); i++) {
      marked.add(samples.time(i), samples.value(i));
      if (next < pauses.size() && pauses.get(next).last() == samples.time(i)) {
        mark(pauses.get(next), seen, step).ifPresent(time -> marked.add(time, Samples.STALE));
        next++;
      }
    }
    return marked.samples();
  }

  /** When the value before a pause stopped to count, unless it just grew old. */
  private OptionalLong mark(Pause pause, Samples seen, long step) {
    long first = from.toEpochMilli();
    long before = pause.last();
    long probe = first + step * ((pause.last() - first) / step + 1);
    for (; probe < pause.next(); probe += step) {
      if (probe - pause.last() >= Settings.DEFAULT.lookback().toMillis()) {
        return OptionalLong.empty();
      }
      if (seen.between(probe, probe).size() == 0) {
        long due = pause.last() + pause.usual();
        return OptionalLong.of(due > before && due <= probe ? due : probe);
      }
      before = probe;
    }
    return OptionalLong.empty();
  }
}
