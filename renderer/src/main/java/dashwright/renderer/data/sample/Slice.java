package dashwright.renderer.data.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the series into which labels cut a whole.
 *
 * @param labels a value for each label
 * @param share what it has of the whole; the shares of all slices sum up to 1
 */
record Slice(Map<String, String> labels, double share) {
  static final Slice WHOLE = new Slice(Map.of(), 1);

  /** Words for what there is most of. */
  private static final List<String> MOST = List.of("idle", "free", "live", "TARGETED", "default");

  /** Words for what there is little of. */
  private static final List<String> FEW =
      List.of("dead", "steal", "nice", "wait", "softirq", "interrupt", "RANDOM", "blocked");

  Slice {
    labels = java.util.Collections.unmodifiableMap(new TreeMap<>(labels));
  }

  /** Cut once more, by as many of the values as make at most so many slices, or by one. */
  static List<Slice> cut(List<Slice> slices, String label, List<String> all, Seed seed, int most) {
    int room = Math.max(1, most / slices.size());
    List<String> values = all.subList(0, Math.min(room, all.size()));
    double sum = values.stream().mapToDouble(value -> weight(label, value, seed)).sum();
    List<Slice> cut = new ArrayList<>();
    for (Slice slice : slices) {
      for (String value : values) {
        cut.add(slice.with(label, value, weight(label, value, seed) / sum));
      }
    }
    return cut;
  }

  /** The same with one more label. */
  Slice with(String label, String value, double part) {
    Map<String, String> more = new TreeMap<>(labels);
    more.put(label, value);
    return new Slice(more, share * part);
  }

  /** The labels as one word. */
  String name() {
    return new TreeMap<>(labels).toString();
  }

  /** How much there is of its kind, compared to the usual: 1, or little. */
  double weight() {
    return labels.values().stream().anyMatch(FEW::contains) ? 0.05 : 1;
  }

  private static double weight(String label, String value, Seed seed) {
    double weight = seed.and(label).and(value).between(0.6, 1.4);
    return MOST.contains(value) ? 8 * weight : FEW.contains(value) ? 0.05 * weight : weight;
  }
}
