package dashwright.dsl.events;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dashwright.dsl.model.Located;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import dashwright.dsl.source.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events as a JSON array of objects with texts. */
final class EventJson {
  private static final String SHAPE =
      "write `[{ \"time\": \"2026-01-31T12:00:00Z\", \"version\": \"1.2\" }]`";

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final List<EventRow> rows = new ArrayList<>();

  private EventJson(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  static List<EventRow> rows(SourceFile file, Diagnostics diagnostics) {
    EventJson reader = new EventJson(file, diagnostics);
    try (JsonParser json = new JsonFactory().createParser(file.text())) {
      reader.read(json);
    } catch (JsonProcessingException broken) {
      Origin place =
          Optional.ofNullable(broken.getLocation())
              .map(reader::at)
              .orElseGet(() -> new Origin.Whole(file.path()));
      reader.report(place, "this is not JSON", SHAPE);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
    return List.copyOf(reader.rows);
  }

  private void read(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      report(at(json.currentTokenLocation()), "the file must hold an array of events", SHAPE);
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        readRow(json);
      } else {
        report(at(json.currentTokenLocation()), "an event must be an object", SHAPE);
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      report(at(json.currentTokenLocation()), "the array of events has ended above", SHAPE);
    }
  }

  private void readRow(JsonParser json) throws IOException {
    Origin start = at(json.currentTokenLocation());
    Map<String, Located<String>> cells = new LinkedHashMap<>();
    boolean sound = true;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      Origin keyAt = at(json.currentTokenLocation());
      json.nextToken();
      Origin valueAt = at(json.currentTokenLocation());
      if (!EventRow.COLUMNS.contains(key) || cells.containsKey(key)) {
        sound = false;
        boolean known = EventRow.COLUMNS.contains(key);
        report(
            keyAt, "the key `" + key + "` is " + (known ? "there twice" : "not known"), help(key));
      } else if (json.currentToken() == JsonToken.VALUE_STRING) {
        cells.put(key, new Located<>(json.getText(), valueAt));
      } else if (json.currentToken() != JsonToken.VALUE_NULL) {
        sound = false;
        report(valueAt, "`" + key + "` must be a text", "put it in double quotes");
      }
      json.skipChildren();
    }
    if (sound) {
      rows.add(new EventRow(cells, start));
    }
  }

  private static String help(String key) {
    return Suggestion.didYouMean(key, EventRow.COLUMNS)
        .filter(ignored -> !EventRow.COLUMNS.contains(key))
        .orElse("the keys are `" + String.join("`, `", EventRow.COLUMNS) + "`");
  }

  private void report(Origin origin, String message, String help) {
    EventRow.report(diagnostics, origin, message, help);
  }

  /** One character at a place that Jackson tells. */
  private Origin at(JsonLocation place) {
    int line = Math.max(1, Math.min(place.getLineNr(), file.lines().size()));
    int length = file.line(line).length();
    int column = Math.max(1, Math.min(place.getColumnNr(), length + 1));
    return new Origin.InFile(file, Span.of(line, column, column <= length ? 1 : 0));
  }
}
