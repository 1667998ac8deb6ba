package dashwright.dsl.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dashwright.dsl.model.Recording;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the recording rules of a Prometheus rule file: {@code groups[].rules[].record}. Whatever
 * else is in it is Prometheus' business.
 */
public final class RecordReader {
  private final SourceFile file;
  private final List<Recording> recordings = new ArrayList<>();

  private RecordReader(SourceFile file) {
    this.file = file;
  }

  /** What the rules of a file record, in its order. */
  public static List<Recording> read(SourceFile file, Diagnostics diagnostics) {
    RecordReader reader = new RecordReader(file);
    try (JsonParser yaml = new YAMLFactory().createParser(file.text())) {
      reader.root(yaml);
    } catch (JsonProcessingException broken) {
      diagnostics.report(
          Diagnostic.error(
                  ShapeRules.YAML_SYNTAX,
                  reader.at(broken.getLocation()),
                  "this file of Prometheus rules is not YAML")
              .help("`promtool check rules` tells more"));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
    return List.copyOf(reader.recordings);
  }

  /** What to do with the value of a key. */
  private interface Value {
    void read(String key, JsonParser yaml) throws IOException;
  }

  private void root(JsonParser yaml) throws IOException {
    while (yaml.nextToken() != null) {
      mapping(yaml, (key, groups) -> items(key, "groups", groups, this::group));
    }
  }

  private void group(String key, JsonParser yaml) throws IOException {
    items(key, "rules", yaml, this::rule);
  }

  private void rule(String key, JsonParser yaml) throws IOException {
    if (key.equals("record") && yaml.currentToken() == JsonToken.VALUE_STRING) {
      recordings.add(new Recording(yaml.getText(), at(yaml.currentTokenLocation())));
    }
    yaml.skipChildren();
  }

  /** Reads the mappings in the list under one key, and passes over all others. */
  private void items(String key, String wanted, JsonParser yaml, Value item) throws IOException {
    if (key.equals(wanted) && yaml.currentToken() == JsonToken.START_ARRAY) {
      while (yaml.nextToken() != JsonToken.END_ARRAY) {
        mapping(yaml, item);
      }
    } else {
      yaml.skipChildren();
    }
  }

  private static void mapping(JsonParser yaml, Value value) throws IOException {
    if (yaml.currentToken() == JsonToken.START_OBJECT) {
      while (yaml.nextToken() != JsonToken.END_OBJECT) {
        String key = yaml.currentName();
        yaml.nextToken();
        value.read(key, yaml);
      }
    } else {
      yaml.skipChildren();
    }
  }

  /** One character at a place that Jackson tells. */
  private Origin at(JsonLocation place) {
    int line = place == null ? 1 : Math.max(1, Math.min(place.getLineNr(), file.lines().size()));
    int length = file.line(line).length();
    int column = place == null ? 1 : Math.max(1, Math.min(place.getColumnNr(), length + 1));
    return new Origin.InFile(file, Span.of(line, column, column <= length ? 1 : 0));
  }
}
