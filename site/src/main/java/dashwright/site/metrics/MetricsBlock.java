package dashwright.site.metrics;

import dashwright.dsl.model.Metric;
import dashwright.dsl.model.NumberText;
import java.util.List;
import java.util.stream.Collectors;

/** Entries of the catalogue as YAML: the block {@code metrics:} of a definition. */
public final class MetricsBlock {
  private final StringBuilder yaml = new StringBuilder();

  private MetricsBlock() {}

  /** Prints entries in their order. */
  public static String print(List<CatalogueEntry> entries) {
    MetricsBlock block = new MetricsBlock();
    block.yaml.append(entries.isEmpty() ? "metrics: {}\n" : "metrics:\n");
    entries.forEach(block::entry);
    return block.yaml.toString();
  }

  private void entry(CatalogueEntry entry) {
    Metric metric = entry.metric();
    entry.remarks().forEach(remark -> line(1, "# " + remark));
    line(1, YamlScalar.word(metric.name()) + ":");
    line(2, "type: " + metric.type().word());
    line(2, "unit: " + YamlScalar.word(metric.unit().id()));
    metric.description().ifPresent(text -> line(2, "description: " + YamlScalar.text(text)));
    if (!metric.labels().isEmpty()) {
      line(2, "labels:");
      metric.labels().forEach(label -> line(3, YamlScalar.word(label.name()) + ": " + of(label)));
    }
    if (!metric.buckets().isEmpty()) {
      line(2, "buckets: " + list(metric.buckets().stream().map(NumberText::plain).toList()));
    }
  }

  private static String of(Metric.Label label) {
    return label.values().isEmpty()
        ? Integer.toString(label.count())
        : list(label.values().stream().map(YamlScalar::word).toList());
  }

  private static String list(List<String> values) {
    return values.stream().collect(Collectors.joining(", ", "[", "]"));
  }

  private void line(int depth, String text) {
    yaml.append("  ".repeat(depth)).append(text).append('\n');
  }
}
