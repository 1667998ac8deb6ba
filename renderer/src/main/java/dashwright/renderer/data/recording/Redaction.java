package dashwright.renderer.data.recording;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Replaces the values of labels by made-up ones, a different one for each. */
final class Redaction {
  private Redaction() {}

  /** The same samples under other labels; series stay apart. */
  static SortedMap<Labels, Samples> of(Map<Labels, Samples> series, List<String> labels) {
    SortedMap<Labels, Samples> current = new TreeMap<>(series);
    for (String label : labels) {
      Map<String, String> names = names(current, label);
      SortedMap<Labels, Samples> next = new TreeMap<>();
      current.forEach(
          (known, samples) -> {
            String value = known.get(label);
            next.put(value.isEmpty() ? known : known.with(label, names.get(value)), samples);
          });
      current = next;
    }
    return current;
  }

  private static Map<String, String> names(SortedMap<Labels, Samples> series, String label) {
    TreeSet<String> values = new TreeSet<>();
    series.keySet().forEach(labels -> values.add(labels.get(label)));
    values.remove("");
    Map<String, String> names = new TreeMap<>();
    values.forEach(value -> names.put(value, "redacted-" + (names.size() + 1)));
    return names;
  }
}
