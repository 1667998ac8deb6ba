package dashwright.site.changes;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.renderer.replay.AlertHistory;
import dashwright.renderer.replay.Outcome;
import dashwright.renderer.sentence.ReplaySentences;
import dashwright.site.changes.Behaviour.AlertChange;
import dashwright.site.changes.Behaviour.StateChange;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** What changes would have done on a recording, for programs. */
final class BehaviourJson {
  private BehaviourJson() {}

  /** Writes the field {@code behaviour}; nothing without a recording. */
  static void write(Optional<Behaviour> behaviour, JsonGenerator json) throws IOException {
    if (behaviour.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("behaviour");
    json.writeStringField("from", behaviour.get().from().toString());
    json.writeStringField("to", behaviour.get().to().toString());
    json.writeArrayFieldStart("alerts");
    for (AlertChange alert : behaviour.get().alerts()) {
      alert(alert, behaviour.get().to(), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("states");
    for (StateChange state : behaviour.get().states()) {
      json.writeStartObject();
      json.writeStringField("environment", state.environment());
      json.writeStringField("subject", state.subject());
      json.writeStringField("before", state.before());
      json.writeStringField("after", state.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void alert(AlertChange alert, Instant end, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("environment", alert.environment());
    json.writeStringField("owner", alert.owner());
    json.writeStringField("sentence", ReplaySentences.compared(alert.before(), alert.after(), end));
    side("before", alert.before(), end, json);
    side("after", alert.after(), end, json);
    json.writeEndObject();
  }

  private static void side(
      String name, Optional<AlertHistory> alert, Instant end, JsonGenerator json)
      throws IOException {
    if (alert.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("alert", alert.get().rule().alert());
    json.writeStringField("name", ReplaySentences.name(alert.get()));
    if (alert.get().outcome() instanceof Outcome.Unknown unknown) {
      json.writeStringField("why", ReplaySentences.why(unknown));
    } else {
      json.writeNumberField("fired", alert.get().firings().size());
      json.writeNumberField("secondsFiring", alert.get().firing(end).toSeconds());
    }
    json.writeEndObject();
  }
}
