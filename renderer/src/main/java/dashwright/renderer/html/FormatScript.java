package dashwright.renderer.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.renderer.html.page.ScriptText;
import dashwright.renderer.text.NumberStyle;
import dashwright.renderer.text.Rung;
import dashwright.renderer.text.TimeText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The table of number styles and names for scripts, made from the one that this program uses. */
final class FormatScript {
  private FormatScript() {}

  static String text() {
    return "window.dashwrightFormats = " + ScriptText.of(FormatScript::write) + ";\n";
  }

  private static void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    texts(json, "months", TimeText.MONTHS);
    texts(json, "days", TimeText.DAYS);
    json.writeObjectFieldStart("styles");
    for (NumberStyle style : NumberStyle.ALL) {
      json.writeObjectFieldStart(style.id());
      json.writeStringField("zeros", style.zeros().name().toLowerCase(Locale.ROOT));
      texts(json, "words", style.words());
      json.writeArrayFieldStart("rungs");
      for (Rung rung : style.rungs()) {
        rung(json, rung);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** As [from, divisor, suffix, decimals by size]. */
  private static void rung(JsonGenerator json, Rung rung) throws IOException {
    json.writeStartArray();
    ScriptText.exact(json, rung.from());
    ScriptText.exact(json, rung.divisor());
    json.writeString(rung.suffix());
    json.writeStartArray();
    for (int decimals : rung.decimals()) {
      json.writeNumber(decimals);
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
