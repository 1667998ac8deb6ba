package dashwright.site.changes;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.QueryChange;
import dashwright.compiler.diff.Risk;
import dashwright.compiler.diff.Wording;
import dashwright.site.changes.Illustrations.Illustration;
import dashwright.site.changes.Illustrations.Picture;
import dashwright.site.report.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Changes for programs: one object, the numbers first. Documented in {@code docs/diff.md}. */
public final class ChangesJson {
  private static final int SCHEMA_VERSION = 1;

  private ChangesJson() {}

  /** All changes, with every difference that they consist of. */
  public static String print(Comparand comparand) {
    return print(comparand, Illustrations.NONE, Optional.empty());
  }

  /** The same, with the files of pictures, and with what they would have done on a recording. */
  public static String print(
      Comparand comparand, Illustrations illustrations, Optional<Behaviour> behaviour) {
    return JsonText.of(
        json -> {
          Wording wording = comparand.wording();
          json.writeStartObject();
          json.writeNumberField("schemaVersion", SCHEMA_VERSION);
          json.writeStringField("base", comparand.base());
          json.writeStringField("head", comparand.head());
          json.writeStringField("verdict", wording.verdict());
          summary(comparand, json);
          json.writeArrayFieldStart("changes");
          for (Change change : comparand.changes().changes()) {
            change(change, wording, illustrations, json);
          }
          json.writeEndArray();
          differences("hidden", comparand.changes().hidden(), json);
          BehaviourJson.write(behaviour, json);
          json.writeEndObject();
        });
  }

  private static void summary(Comparand comparand, JsonGenerator json) throws IOException {
    Changes changes = comparand.changes();
    Comparand.Dashboards dashboards = comparand.dashboards();
    json.writeObjectFieldStart("summary");
    for (Risk risk : Risk.values()) {
      json.writeNumberField(risk.word(), changes.count(risk));
    }
    json.writeNumberField("hidden", changes.relaid());
    json.writeObjectFieldStart("dashboards");
    json.writeNumberField("added", dashboards.added());
    json.writeNumberField("changed", dashboards.changed());
    json.writeNumberField("removed", dashboards.removed());
    json.writeNumberField("unchanged", dashboards.unchanged());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void change(
      Change change, Wording wording, Illustrations illustrations, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", ChangeId.of(change));
    json.writeStringField("risk", change.risk().word());
    json.writeStringField("place", Wording.place(change.main()));
    json.writeStringField("what", wording.what(change));
    json.writeStringField("sentence", wording.sentence(change));
    texts("reasons", change.reasons(), json);
    json.writeArrayFieldStart("query");
    for (QueryChange query : change.query()) {
      json.writeStartObject();
      json.writeStringField("kind", query.kind().word());
      json.writeStringField("before", query.before());
      json.writeStringField("after", query.after());
      json.writeStringField("text", query.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("reach", wording.reach(change));
    texts("follows", wording.follows(change), json);
    images(illustrations.of(change), json);
    differences("places", change.places(), json);
    differences("consequences", change.consequences(), json);
    json.writeEndObject();
  }

  private static void images(List<Illustration> illustrations, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("images");
    for (Illustration illustration : illustrations) {
      json.writeStartObject();
      image("before", illustration.before(), json);
      image("after", illustration.after(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void image(String side, Optional<Picture> picture, JsonGenerator json)
      throws IOException {
    if (picture.isPresent()) {
      json.writeStringField(side, picture.get().path());
    }
  }

  static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void differences(String name, List<Difference> differences, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Difference difference : differences) {
      DifferenceJson.write(difference, json);
    }
    json.writeEndArray();
  }
}
