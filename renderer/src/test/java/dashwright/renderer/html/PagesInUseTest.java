package dashwright.renderer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dashwright.compiler.Compiler;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import dashwright.renderer.browser.Chromium;
import dashwright.renderer.browser.Page;
import dashwright.renderer.browser.Page.Theme;
import dashwright.renderer.data.sample.SampleSource;
import dashwright.renderer.text.TimeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as they are used: read in each theme, by keyboard, enlarged, in another time zone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInUseTest {
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "production/promises.html",
          "production/door.html",
          "production/till.html",
          "production/more.html");

  private final List<Chromium> started = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();

  @BeforeAll
  void renderAndStart(@TempDir Path folder) throws URISyntaxException, IOException {
    Optional<Path> program = Chromium.program();
    assumeTrue(program.isPresent(), "no Chromium");
    Path definitions = Path.of(PagesInUseTest.class.getResource("shop").toURI());
    Diagnostics diagnostics = new Diagnostics();
    Plan plan =
        Compiler.compile(ProjectReader.read(definitions, diagnostics), diagnostics)
            .plan()
            .orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString()));
    HtmlSite.render(
        plan,
        environment -> SampleSource.of(environment, SampleSource.NOW),
        SiteOptions.all("1.0"),
        (path, content) -> write(folder.resolve(path), content));
    written.add(folder);
    started.add(Chromium.start(program.get()));
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  void stop() throws IOException {
    for (Chromium browser : started) {
      browser.close();
    }
  }

  private Page open(String path, Theme theme, int width) {
    return started.get(0).page().as(theme, width).open(written.get(0).resolve(path));
  }

  private Page open(String path) {
    return open(path, Theme.LIGHT, 1440);
  }

  private static String script(String name) {
    try (var in = PagesInUseTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> views() {
    return PAGES.stream()
        .flatMap(page -> Stream.of(Theme.values()).map(theme -> Arguments.of(page, theme)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void allTextHasEnoughContrast(String path, Theme theme) {
    try (Page page = open(path, theme, 1440)) {
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      JsonNode report = page.evaluate(script("contrast.js"));
      assertTrue(report.get("texts").asInt() > 30, "texts seen: " + report.get("texts"));
      assertEquals("[]", report.get("faint").toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"720", "320"})
  void pagesHoldWhenTheyAreEnlarged(int width) {
    for (String path : PAGES) {
      try (Page page = open(path, Theme.LIGHT, width).scroll()) {
        assertTrue(
            page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1").asBoolean(),
            path + " scrolls sideways");
      }
    }
  }

  @Test
  void everyStopOfTheTabKeyIsSeen() {
    for (String path : List.of("index.html", "production/promises.html", "production/door.html")) {
      try (Page page = open(path)) {
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
          page.press("Tab");
          JsonNode stop = page.evaluate(script("focus.js"));
          if (!stop.get("seen").asBoolean()) {
            unseen.add(stop.get("what").asText());
          }
        }
        assertEquals(List.of(), unseen, path);
      }
    }
  }

  @Test
  void nothingMoves() {
    try (Page page = open("production/door.html")) {
      assertEquals(
          "[]",
          page.evaluate(
                  "[...document.querySelectorAll('body *')].filter(e => { const s ="
                      + " getComputedStyle(e); return s.animationName !== 'none' ||"
                      + " s.transitionDuration.split(', ').some(d => d !== '0s'); })"
                      + ".map(e => e.className)")
              .toString());
    }
  }

  @Test
  void headingsSkipNoLevelAndNamesAreThere() {
    for (String path : PAGES) {
      try (Page page = open(path)) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertEquals("[]", page.evaluate(script("outline.js")).toString(), path);
      }
    }
  }

  @Test
  void anotherEnvironmentOpensAtTheSamePlace() {
    try (Page page = open("production/till.html")) {
      page.evaluate("document.getElementById('signals').scrollIntoView()");
      page.press("e");
      page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))");
      String address = page.evaluate("location.pathname + location.hash").asText();
      assertTrue(address.endsWith("/staging/till.html#signals"), address);
    }
  }

  @Test
  void aChosenValueHidesTheOthers() {
    try (Page page = open("production/more.html").scroll()) {
      page.evaluate("document.querySelector('[data-variable=pool][value=small]').click()");
      assertEquals(
          "[\"small\"]",
          page.evaluate(
                  "[...document.querySelectorAll('#courses\\\\.pools .legend tbody"
                      + " tr:not([hidden]) th')].map(th => th.textContent.trim())")
              .toString());
      assertEquals(
          "all pools",
          page.evaluate(
                  "document.querySelector('#courses\\\\.fullest"
                      + " .undivided:not([hidden])').textContent")
              .asText());
      page.evaluate("document.querySelector('[data-variable=pool][value=\"\"]').click()");
      assertEquals(
          0,
          page.evaluate(
                  "document.querySelectorAll('.legend tr[hidden],"
                      + " .undivided:not([hidden])').length")
              .asInt());
    }
  }

  @Test
  void theIndexShowsOnlyWhatNeedsALook() {
    try (Page page = open("index.html")) {
      page.evaluate("document.querySelector('[name=look][value=bad]').click()");
      String shown =
          "[...document.querySelectorAll('#groups .row')].filter(r => r.checkVisibility())";
      int looks =
          page.evaluate(
                  "Number(document.querySelector('.look"
                      + " label:last-child').textContent.match(/\\d+/)[0])")
              .asInt();
      assertTrue(looks > 0, "nothing to look at");
      assertEquals(looks, page.evaluate(shown + ".length").asInt());
      assertTrue(
          page.evaluate(shown + ".every(r => r.querySelector('.state').textContent !== 'OK')")
              .asBoolean());
    }
  }

  /** Zones that change their clock within the range, and one with an odd offset. */
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-10-25T12:00:00Z, 24",
    "Europe/Berlin, 2026-03-29T12:00:00Z, 24",
    "Europe/Berlin, 2026-11-10T12:00:00Z, 720",
    "Australia/Lord_Howe, 2026-04-05T12:00:00Z, 24",
    "Asia/Kathmandu, 2026-11-22T12:00:00Z, 1",
    "America/New_York, 2026-11-22T12:00:00Z, 8760",
    "UTC, 2026-11-22T12:00:00Z, 168"
  })
  void ticksStandAtRoundTimesOfTheProjectsClock(String zone, Instant end, int hours) {
    TimeText times = new TimeText(zone);
    Instant start = end.minus(Duration.ofHours(hours));
    StringBuilder offsets = new StringBuilder();
    for (TimeText.Offset offset : times.offsets(start, end)) {
      offsets.append('[').append(offset.from()).append(',').append(offset.seconds()).append("],");
    }
    String call =
        "dashwright.ticks([%d, %d], [%s], { width: 450, most: 13, wide: t => 6.5 * t.length })"
            .formatted(start.getEpochSecond(), end.getEpochSecond(), offsets);
    try (Page page = open("production/till.html")) {
      JsonNode ticks = page.evaluate(call);
      assertTrue(ticks.size() >= 4 && ticks.size() <= 13, ticks.toString());
      for (JsonNode tick : ticks) {
        Instant at = Instant.ofEpochSecond(tick.get("at").asLong());
        String text = tick.get("text").asText();
        String minute = times.clock(at).substring(3);
        assertTrue(List.of("00", "10", "20", "30", "40", "50").contains(minute), at + " " + text);
        boolean clock = text.indexOf(':') > 0;
        assertEquals(clock ? times.clock(at) : "00:00", clock ? text : times.clock(at));
        if (!clock && !text.matches("[A-Z][a-z]{2}( 20[0-9]{2})?")) {
          assertEquals(times.day(at), text);
        }
      }
    }
  }
}
