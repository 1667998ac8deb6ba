package dashwright.renderer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dashwright.compiler.Compiler;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import dashwright.renderer.browser.Chromium;
import dashwright.renderer.browser.Page;
import dashwright.renderer.browser.Page.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of 200 services, of 30 endpoints, and of titles of 120 characters. */
class LargePagesTest {
  private static final int SERVICES = 200;
  private static final int ENDPOINTS = 30;
  private static final int SLOS = 12;
  private static final List<String> PAGES =
      List.of("index.html", "default/promises.html", "default/door.html", "default/service-0.html");

  /** Two words of a length that no line of a phone holds, then ordinary ones. */
  private static final String LONG =
      "Anunreasonablylongwordthatnolineofaphonecanhold and/a/path/{that}/goes/on/and/on then a few"
          + " words more until it is long";

  /** Opens what is folded, as a reader would. */
  private static final String OPEN =
      "document.querySelectorAll('details:not(.menu, .open-query, .open-data)')"
          + ".forEach(d => { d.open = true; })";

  @Test
  void nothingOverlapsShiftsOrScrollsSideways(@TempDir Path folder) throws IOException {
    Optional<Path> program = Chromium.program();
    assumeTrue(program.isPresent(), "no Chromium");
    HtmlSite.render(
        plan(Files.createDirectory(folder.resolve("definitions"))),
        new Waves(1),
        SiteOptions.all("1.0"),
        (path, content) -> write(folder.resolve(path), content));
    try (Chromium browser = Chromium.start(program.get())) {
      for (String path : PAGES) {
        try (Page page = browser.page()) {
          page.as(Theme.LIGHT, 1440).open(folder.resolve(path));
          assertTrue(page.evaluate("window.shifts").asDouble() < 0.01, "layout shift: " + path);
          page.evaluate(OPEN);
          for (int width : List.of(1440, 900, 390)) {
            page.as(Theme.LIGHT, width);
            String where = path + " at " + width;
            assertEquals("[]", page.evaluate(script("overlaps.js")).toString(), where);
            assertTrue(
                page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1").asBoolean(),
                "scrolls sideways: " + where);
          }
          assertEquals(List.of(), page.faults(), path);
        }
      }
    }
  }

  private static Plan plan(Path folder) throws IOException {
    Files.writeString(folder.resolve("large.yaml"), yaml());
    Diagnostics diagnostics = new Diagnostics();
    return Compiler.compile(ProjectReader.read(folder, diagnostics), diagnostics)
        .plan()
        .orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString()));
  }

  private static String script(String name) throws IOException {
    try (InputStream in = LargePagesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String yaml() {
    StringBuilder yaml = new StringBuilder("project: { title: Large }\n");
    yaml.append("teams:\n  a: { title: A, contact: '#a', escalation: https://o.example.com }\n");
    yaml.append("services:\n");
    for (int i = 0; i < SERVICES; i++) {
      yaml.append("  service-").append(i).append(": { title: \"");
      yaml.append(i % 20 == 0 ? LONG + " " + i : "Service " + i);
      yaml.append("\", team: a, select: { service_name: s").append(i).append(" }");
      yaml.append(", instrumentation: [otel-http-server], depends-on: [").append(needs(i));
      yaml.append("]").append(i == 0 ? ",\n    endpoints: {\n" + endpoints() + "    } }" : " }");
      yaml.append('\n');
    }
    yaml.append("slos:\n");
    for (int i = 0; i < SLOS; i++) {
      yaml.append("  slo-").append(i).append(": { title: \"").append(LONG).append(" ").append(i);
      yaml.append("\", service: service-0, objective: 99.9%, window: 30d, sli: availability }\n");
    }
    return yaml.append("dashboards:\n").append(dashboards()).toString();
  }

  /** A service calls the two of twice its number, so that there are seven layers. */
  private static String needs(int service) {
    int first = 2 * service + 1;
    return first + 1 < SERVICES ? "service-" + first + ", service-" + (first + 1) : "";
  }

  private static String endpoints() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < ENDPOINTS; i++) {
      yaml.append("      e").append(i).append(": { title: \"GET /");
      yaml.append(LONG).append(i).append("\", select: { http_route: /").append(i).append(" }");
      yaml.append(i == 0 ? "" : ", depends-on: [service-" + (SERVICES - 1) + "]").append(" },\n");
    }
    return yaml.toString();
  }

  private static String dashboards() {
    StringBuilder slos = new StringBuilder("slo-0");
    for (int i = 1; i < SLOS; i++) {
      slos.append(", slo-").append(i);
    }
    String head = ", title: \"" + LONG + "\", audience: \"" + LONG + "\"";
    return "  promises: { kind: slo"
        + head
        + ", slos: ["
        + slos
        + "] }\n  door: { kind: public-api"
        + head
        + ", services: [service-0] }\n  service-0: { kind: service"
        + head
        + ", service: service-0 }\n";
  }
}
