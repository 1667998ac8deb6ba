package dashwright.renderer.html.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.dsl.model.NumberText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes JSON that may stand between script tags: nothing in it can end the script or begin
 * another.
 */
public final class ScriptText {
  private ScriptText() {}

  /** Writes one value. */
  @FunctionalInterface
  public interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** The JSON of some content. */
  public static String of(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escaped(text.toString());
  }

  /** A number as it is. */
  public static void exact(JsonGenerator json, double value) throws IOException {
    json.writeNumber(NumberText.plain(value));
  }

  /** These characters stand in JSON only within strings, where they may be escaped. */
  private static String escaped(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
