package dashwright.dsl.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dashwright.dsl.model.ForeignAlert;
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
 * Reads the rules of a Prometheus rule file: {@code groups[].rules[]} with {@code record} or {@code
 * alert}. Whatever else is in it is Prometheus' business.
 */
public final class RuleReader {
  private final SourceFile file;
  private final List<Recording> recordings = new ArrayList<>();
  private final List<ForeignAlert> alerts = new ArrayList<>();

  private RuleReader(SourceFile file) {
    this.file = file;
  }

  /**
   * The rules of a file, in its order.
   *
   * @param recordings what they record
   * @param alerts when they alert
   */
  public record Rules(List<Recording> recordings, List<ForeignAlert> alerts) {
    public Rules {
      recordings = List.copyOf(recordings);
      alerts = List.copyOf(alerts);
    }
  }

  /** Reads a file. */
  public static Rules read(SourceFile file, Diagnostics diagnostics) {
    RuleReader reader = new RuleReader(file);
    try (YAMLParser yaml = new YAMLFactory().createParser(file.text())) {
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
    return new Rules(reader.recordings, reader.alerts);
  }

  /** What to do with the value of a key. */
  private interface Value {
    void read(String key, YAMLParser yaml) throws IOException;
  }

  /** What to do with an item of a list. */
  private interface Item {
    void read(YAMLParser yaml) throws IOException;
  }

  private void root(YAMLParser yaml) throws IOException {
    while (yaml.nextToken() != null) {
      mapping(yaml, (key, groups) -> items(key, "groups", groups, this::group));
    }
  }

  private void group(YAMLParser yaml) throws IOException {
    mapping(yaml, (key, rules) -> items(key, "rules", rules, this::rule));
  }

  private void rule(YAMLParser yaml) throws IOException {
    RuleFields fields = new RuleFields();
    mapping(
        yaml,
        (key, value) -> {
          if (value.currentToken() == JsonToken.START_OBJECT) {
            mapping(value, (name, inner) -> fields.put(key, name, scalar(inner)));
          } else {
            Origin origin = at(value.currentTokenLocation());
            fields.put(key, scalar(value), origin);
          }
        });
    fields.recording().ifPresent(recordings::add);
    fields.alert().ifPresent(alerts::add);
  }

  /** A single value; empty where it is none, or an alias, whose anchor Jackson does not tell. */
  private static String scalar(YAMLParser yaml) throws IOException {
    if (!yaml.currentToken().isScalarValue() || yaml.currentToken() == JsonToken.VALUE_NULL) {
      yaml.skipChildren();
      return "";
    }
    return yaml.isCurrentAlias() ? "" : yaml.getText();
  }

  /** Reads the items of the list under one key, and passes over all others. */
  private static void items(String key, String wanted, YAMLParser yaml, Item item)
      throws IOException {
    if (key.equals(wanted) && yaml.currentToken() == JsonToken.START_ARRAY) {
      while (yaml.nextToken() != JsonToken.END_ARRAY) {
        item.read(yaml);
      }
    } else {
      yaml.skipChildren();
    }
  }

  private static void mapping(YAMLParser yaml, Value value) throws IOException {
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
