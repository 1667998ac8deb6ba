package dashwright.renderer.html;

import dashwright.renderer.output.Sink;
import dashwright.renderer.theme.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files that all pages share. */
final class Assets {
  private static final String ECHARTS =
      "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

  /** Beside the one of all pages; a page links those of what stands on it. */
  private static final List<String> SHEETS =
      List.of(
          "cards.css", "parts.css", "map.css", "slo.css", "api.css", "service.css", "index.css");

  private static final List<String> SCRIPTS =
      List.of("theme.js", "text.js", "chart.js", "special.js", "plot.js", "page.js", "index.js");

  /** What pages have that get old, or are rendered again. */
  private static final List<String> FOLLOWING = List.of("fresh.css", "fresh.js", "place.js");

  private Assets() {}

  static void write(Sink sink) {
    sink.write("assets/echarts.common.min.js", resource(ECHARTS));
    sink.write("assets/echarts.NOTICE.txt", resource("assets/echarts.NOTICE.txt"));
    String style = Tokens.load().css() + text("assets/dashwright.css");
    sink.write("assets/dashwright.css", style.getBytes(StandardCharsets.UTF_8));
    for (String sheet : SHEETS) {
      sink.write("assets/" + sheet, resource("assets/" + sheet));
    }
    sink.write("assets/formats.js", FormatScript.text().getBytes(StandardCharsets.UTF_8));
    for (String script : SCRIPTS) {
      sink.write("assets/" + script, resource("assets/" + script));
    }
    for (String file : FOLLOWING) {
      sink.write("assets/" + file, resource("assets/" + file));
    }
  }

  /** The style sheets of a report that stands alone. */
  static String reportStyle() {
    return Tokens.load().css()
        + text("assets/dashwright.css")
        + text("assets/cards.css")
        + text("assets/changes.css");
  }

  /** The scripts of a report that stands alone, in the order in which they run. */
  static List<String> reportScripts() {
    List<String> scripts = new ArrayList<>(List.of(text(ECHARTS), FormatScript.text()));
    for (String script : List.of("text.js", "chart.js", "special.js", "changes.js")) {
      scripts.add(text("assets/" + script));
    }
    return scripts;
  }

  /** The script that has to run before the first paint. */
  static String themeScript() {
    return text("assets/theme.js");
  }

  private static String text(String name) {
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
