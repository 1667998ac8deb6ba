package dashwright.renderer.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dashwright.renderer.html.page.ScriptText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What pages that are rendered again and again ask for: whether there are others, and why not. The
 * file is a script, since from a folder a page can load nothing else; from a server it reads the
 * text.
 *
 * @param stamp changes whenever any page does
 * @param trouble why the last round failed; empty: it did not
 */
public record SiteStatus(String stamp, String trouble) {
  /** Where it stands, from the root of the site. */
  public static final String PATH = "status.js";

  private static final String CALL = "dashwrightStatus(";
  private static final String END = ");\n";
  private static final ObjectMapper JSON = new JsonMapper();

  /** The status after a round that went well. */
  static SiteStatus good(String stamp) {
    return new SiteStatus(stamp, "");
  }

  /** The same pages, with the reason why there are no newer ones. */
  public SiteStatus failed(String reason) {
    return new SiteStatus(stamp, reason);
  }

  /** The file. */
  public byte[] bytes() {
    String json =
        ScriptText.of(
            out -> {
              out.writeStartObject();
              out.writeStringField("stamp", stamp);
              out.writeStringField("trouble", trouble);
              out.writeEndObject();
            });
    return (CALL + json + END).getBytes(StandardCharsets.UTF_8);
  }

  /** Reads such a file; nothing where it is none. */
  public static Optional<SiteStatus> parse(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    if (!text.startsWith(CALL) || !text.endsWith(END)) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(text.substring(CALL.length(), text.length() - END.length()));
      return Optional.of(
          new SiteStatus(json.path("stamp").asText(), json.path("trouble").asText()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
