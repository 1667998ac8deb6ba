package dashwright.renderer.data.recording;

import dashwright.compiler.promql.evaluation.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A time without samples, longer than a series usually waits for the next one.
 *
 * @param last the time of the sample before it
 * @param next the time of the sample after it, or the end
 * @param usual the usual time between two samples
 */
record Pause(long last, long next, long usual) {
  /** Of a series with fewer than two samples. */
  private static final long UNKNOWN = 60_000;

  /** All pauses of a series up to a time. */
  static List<Pause> of(Samples samples, long end) {
    List<Pause> pauses = new ArrayList<>();
    long usual = usual(samples);
    for (int i = 0; i < samples.size(); i++) {
      long next = i + 1 < samples.size() ? samples.time(i + 1) : end;
      if (next - samples.time(i) > usual + usual / 2) {
        pauses.add(new Pause(samples.time(i), next, usual));
      }
    }
    return pauses;
  }

  /** The median of the distances. */
  private static long usual(Samples samples) {
    if (samples.size() < 2) {
      return UNKNOWN;
    }
    long[] distances = new long[samples.size() - 1];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = samples.time(i + 1) - samples.time(i);
    }
    Arrays.sort(distances);
    return distances[distances.length / 2];
  }
}
