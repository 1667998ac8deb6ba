package dashwright.renderer.data.prometheus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.UnusableDataException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an engine holds now, as if it were one scrape: the series of a selector, and what is known
 * of their metrics.
 */
final class EngineScrape {
  /** What the series of a metric may have behind its name. */
  private static final List<String> PARTS = List.of("", "_total", "_bucket", "_sum", "_count");

  private final StringBuilder text = new StringBuilder();

  private EngineScrape() {}

  /**
   * The text of a scrape.
   *
   * @param points the series
   * @param metadata the answer of {@code /api/v1/metadata}; empty where the engine has none
   */
  static String of(List<Value.Point> points, SortedMap<String, JsonNode> metadata) {
    EngineScrape scrape = new EngineScrape();
    Set<String> names =
        points.stream().map(point -> point.labels().metric()).collect(Collectors.toSet());
    metadata.forEach(
        (name, known) -> {
          if (PARTS.stream().anyMatch(part -> names.contains(name + part))) {
            scrape.family(name, known);
          }
        });
    points.stream().sorted(Comparator.comparing(Value.Point::labels)).forEach(scrape::sample);
    return scrape.text.toString();
  }

  /** Reads metadata; of several entries of a metric the first counts. */
  static SortedMap<String, JsonNode> metadata(Reply reply) throws UnusableDataException {
    try (InputStream content = reply.content()) {
      SortedMap<String, JsonNode> all = new TreeMap<>();
      JsonNode data = new ObjectMapper().readTree(content).path("data");
      data.properties().forEach(entry -> all.put(entry.getKey(), entry.getValue().path(0)));
      return all;
    } catch (IOException e) {
      throw new UnusableDataException(
          "the metadata of the engine cannot be read", "check the address");
    }
  }

  private void family(String name, JsonNode metadata) {
    line("HELP", name, metadata.path("help").asText("").replace("\\", "\\\\").replace("\n", "\\n"));
    line("TYPE", name, metadata.path("type").asText("").replace("unknown", "untyped"));
    line("UNIT", name, metadata.path("unit").asText(""));
  }

  private void line(String word, String name, String value) {
    if (!value.isBlank()) {
      text.append("# ")
          .append(word)
          .append(' ')
          .append(name)
          .append(' ')
          .append(value)
          .append('\n');
    }
  }

  private void sample(Value.Point point) {
    List<String> labels = new ArrayList<>();
    for (Map.Entry<String, String> label : point.labels().map().entrySet()) {
      if (!label.getKey().equals(LabelMatcher.METRIC_NAME)) {
        labels.add(label.getKey() + "=" + quoted(label.getValue()));
      }
    }
    text.append(point.labels().metric());
    text.append(labels.isEmpty() ? "" : "{" + String.join(",", labels) + "}").append(" 0\n");
  }

  private static String quoted(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return '"' + escaped + '"';
  }
}
