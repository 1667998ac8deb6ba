package dashwright.compiler.inference;

import dashwright.dsl.model.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labels that entries of the catalogue declare. */
final class DeclaredLabels {
  /** The label of a classic histogram's bound. */
  static final String BOUND = "le";

  /** The label of a summary's quantile. */
  static final String QUANTILE = "quantile";

  private DeclaredLabels() {}

  /** The labels of one part of a metric; where entries differ about it, those of any of them. */
  static Map<String, LabelValues> of(List<Metric> entries, Series.Part part) {
    Map<String, LabelValues> all = new LinkedHashMap<>();
    for (Metric entry : entries) {
      of(entry, part).forEach((label, values) -> all.merge(label, values, LabelValues::or));
    }
    all.replaceAll(
        (label, values) ->
            entries.stream().allMatch(entry -> of(entry, part).containsKey(label))
                ? values
                : values.possible());
    return all;
  }

  private static Map<String, LabelValues> of(Metric metric, Series.Part part) {
    Map<String, LabelValues> labels = new LinkedHashMap<>();
    metric.labels().forEach(label -> labels.put(label.name(), LabelValues.declared(label)));
    if (part == Series.Part.BUCKET) {
      // Infinity is one more than those declared.
      labels.put(BOUND, LabelValues.sure(metric.buckets().size() + 1));
    }
    if (part == Series.Part.WHOLE && metric.type() == Metric.Type.SUMMARY) {
      labels.put(QUANTILE, LabelValues.sure(1));
    }
    return labels;
  }
}
