package dashwright.renderer.replay;

import dashwright.compiler.promql.evaluation.Samples;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the samples of two series together that have the same labels. */
final class SampleMerge {
  private SampleMerge() {}

  /** All samples of both; empty where both have one at the same time. */
  static Optional<Samples> of(Samples one, Samples other) {
    if (one.size() == 0) {
      return Optional.of(other);
    }
    SortedMap<Long, Double> all = new TreeMap<>();
    for (Samples samples : new Samples[] {one, other}) {
      for (int i = 0; i < samples.size(); i++) {
        if (all.put(samples.time(i), samples.value(i)) != null) {
          return Optional.empty();
        }
      }
    }
    long[] times = all.keySet().stream().mapToLong(Long::longValue).toArray();
    double[] values = all.values().stream().mapToDouble(Double::doubleValue).toArray();
    return Optional.of(Samples.of(times, values));
  }
}
