package dashwright.renderer.data.recording;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Raw series of a project.
 *
 * @param project the title of the project
 * @param from the time of the first possible sample
 * @param to the time of the last possible sample
 * @param selectors what was recorded
 * @param redacted labels whose values are made up
 * @param series the series by their labels
 */
public record Recording(
    String project,
    Instant from,
    Instant to,
    List<RawSelector> selectors,
    List<String> redacted,
    SortedMap<Labels, Samples> series) {
  public Recording {
    selectors = List.copyOf(selectors);
    redacted = List.copyOf(redacted);
    series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
  }

  /** How many samples there are, ends of series not counted. */
  public long samples() {
    return series.values().stream().mapToLong(Recording::count).sum();
  }

  private static long count(Samples samples) {
    long count = 0;
    for (int i = 0; i < samples.size(); i++) {
      count += Samples.isStale(samples.value(i)) ? 0 : 1;
    }
    return count;
  }
}
