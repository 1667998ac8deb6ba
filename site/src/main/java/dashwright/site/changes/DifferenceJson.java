package dashwright.site.changes;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.compiler.diff.Aspect;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.Difference.Added;
import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.diff.Difference.Removed;
import dashwright.compiler.diff.Difference.Reordered;
import dashwright.compiler.diff.Thing;
import dashwright.dsl.source.Origin;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One difference: enough to make the head of the base. */
final class DifferenceJson {
  private DifferenceJson() {}

  static void write(Difference difference, JsonGenerator json) throws IOException {
    json.writeStartObject();
    List<String> base = difference.base().keys();
    List<String> head = difference.address().keys();
    if (difference instanceof Edited edited) {
      json.writeStringField("change", "edited");
      ChangesJson.texts("path", base, json);
      json.writeStringField("field", edited.aspect().word());
      json.writeStringField("before", edited.before());
      json.writeStringField("after", edited.after());
    } else if (difference instanceof Added added) {
      json.writeStringField("change", "added");
      ChangesJson.texts("path", base, json);
      json.writeStringField("behind", added.after().orElse(""));
      json.writeFieldName("thing");
      thing(added.thing(), json);
    } else if (difference instanceof Removed removed) {
      json.writeStringField("change", "removed");
      ChangesJson.texts("path", base, json);
      json.writeStringField("behind", removed.after().orElse(""));
      json.writeFieldName("thing");
      thing(removed.thing(), json);
    } else if (difference instanceof Reordered reordered) {
      json.writeStringField("change", "reordered");
      ChangesJson.texts("path", base, json);
      json.writeStringField("kind", reordered.kind().word());
      ChangesJson.texts("before", reordered.before(), json);
      ChangesJson.texts("after", reordered.after(), json);
    }
    if (!base.equals(head) && !(difference instanceof Removed)) {
      ChangesJson.texts("headPath", head, json);
    }
    json.writeObjectFieldStart("source");
    place("base", difference.baseOrigin(), json);
    place("head", difference.headOrigin(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void thing(Thing thing, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", thing.kind().word());
    json.writeStringField("id", thing.id());
    json.writeStringField("title", thing.title());
    json.writeObjectFieldStart("fields");
    for (Map.Entry<Aspect, String> fact : thing.facts().entrySet()) {
      json.writeStringField(fact.getKey().word(), fact.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("parts");
    for (Thing part : thing.parts()) {
      thing(part, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(String side, Optional<Origin> origin, JsonGenerator json)
      throws IOException {
    if (origin.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(side);
    json.writeStringField("path", origin.get().path());
    if (origin.get().line() > 0) {
      json.writeNumberField("line", origin.get().line());
    }
    if (origin.get().column() > 0) {
      json.writeNumberField("column", origin.get().column());
    }
    json.writeEndObject();
  }
}
