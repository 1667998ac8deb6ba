package dashwright.renderer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dashwright.compiler.Compiler;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import dashwright.renderer.browser.Chromium;
import dashwright.renderer.browser.Page;
import dashwright.renderer.browser.Page.Theme;
import dashwright.renderer.data.sample.SampleSource;
import dashwright.renderer.text.ValueFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of a small shop, opened from files by a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInChromiumTest {
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "production/promises.html",
          "production/door.html",
          "production/till.html",
          "production/more.html");

  /** Plots that are shown but have no canvas, or one on which nothing is drawn. */
  private static final String BLANK =
      "[...document.querySelectorAll('.plot[data-card]')].filter(p => p.checkVisibility() &&"
          + " ![...p.querySelectorAll('canvas')].some(c => c.getContext('2d')"
          + ".getImageData(0, 0, c.width, c.height).data.some(part => part > 0)))"
          + ".map(p => p.dataset.card)";

  private static final String CHART = "document.getElementById('signals.errors')";

  private static final String CHART_OPTION =
      "echarts.getInstanceByDom(" + CHART + ".querySelector('.canvas')).getOption()";

  /** How many minutes all plots show, once they agree. */
  private static final String SPAN =
      "new Promise(done => { const look = () => {"
          + " const axes = [...document.querySelectorAll('.plot .canvas')].map(c =>"
          + " echarts.getInstanceByDom(c).getOption().xAxis[0]);"
          + " const spans = new Set(axes.map(a => (a.max - a.min) / 60000));"
          + " if (spans.size === 1) done([...spans][0]); else requestAnimationFrame(look); };"
          + " look(); })";

  private static final String HOUR = "11:00 11:10 11:20 11:30 11:40 11:50 12:00";

  /** What stands beneath the plot of the chart. */
  private static final String TIMES =
      "echarts.getInstanceByDom("
          + CHART
          + ".querySelector('.canvas')).getZr().storage.getDisplayList(true)"
          + ".map(e => e.style.text).filter(t => /^\\d\\d:\\d\\d$/.test(t)).join(' ')";

  private final List<Chromium> started = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();

  @BeforeAll
  void renderAndStart(@TempDir Path folder) throws Exception {
    Optional<Path> program = Chromium.program();
    assumeTrue(
        program.isPresent(),
        "no Chromium: put `chromium` or `google-chrome` on the PATH, or name it by CHROMIUM");
    HtmlSite.render(
        shop(),
        environment -> SampleSource.of(environment, SampleSource.NOW),
        SiteOptions.all("1.0"),
        (path, content) -> write(folder.resolve(path), content));
    written.add(folder);
    started.add(Chromium.start(program.get()));
  }

  private static Plan shop() throws URISyntaxException {
    Path folder = Path.of(PagesInChromiumTest.class.getResource("shop").toURI());
    Diagnostics diagnostics = new Diagnostics();
    Optional<Plan> plan =
        Compiler.compile(ProjectReader.read(folder, diagnostics), diagnostics).plan();
    return plan.orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString()));
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

  private Page blank() {
    return started.get(0).page();
  }

  private Path file(String path) {
    return written.get(0).resolve(path);
  }

  private Page open(String path, Theme theme, int width) {
    return blank().as(theme, width).open(file(path));
  }

  private Page open(String path) {
    return open(path, Theme.LIGHT, 1440);
  }

  static Stream<Arguments> views() {
    return PAGES.stream()
        .flatMap(
            page ->
                Stream.of(
                    Arguments.of(page, Theme.LIGHT, 1440),
                    Arguments.of(page, Theme.DARK, 1440),
                    Arguments.of(page, Theme.LIGHT, 900),
                    Arguments.of(page, Theme.LIGHT, 390),
                    Arguments.of(page, Theme.DARK, 390)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyPageIsWhole(String path, Theme theme, int width) {
    try (Page page = open(path, theme, width).scroll()) {
      assertEquals(List.of(), page.faults(), "faults");
      assertEquals(List.of(), page.requests(), "requests");
      assertEquals("[]", page.evaluate(BLANK).toString(), "plots without a drawing");
      assertTrue(
          page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1").asBoolean(),
          "scrolls sideways");
      assertTrue(page.evaluate("window.shifts").asDouble() < 0.01, "layout shift");
    }
  }

  @Test
  void foldedChartsAreDrawnWhenTheyAreOpened() {
    try (Page page = open("production/promises.html")) {
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      page.scroll();
      assertEquals("[]", page.evaluate(BLANK).toString());
      assertTrue(page.evaluate("document.querySelectorAll('.plot canvas').length").asInt() >= 12);
      assertEquals(List.of(), page.faults());
    }
  }

  @Test
  void theQueryAndTheDataOpen() {
    try (Page page = open("production/till.html")) {
      page.evaluate(CHART + ".focus()");
      page.press("q");
      assertTrue(page.evaluate(CHART + ".querySelector('.open-query').open").asBoolean());
      assertTrue(
          page.evaluate(CHART + ".querySelector('.open-query code').textContent")
              .asText()
              .contains("service_name=\"till\""));
      page.press("d");
      page.evaluate("new Promise(done => requestAnimationFrame(done))");
      assertEquals(
          61, page.evaluate(CHART + ".querySelectorAll('.open-data tbody tr').length").asInt());
      assertEquals(
          "22 Nov 12:00",
          page.evaluate(CHART + ".querySelector('.open-data tbody th').textContent").asText());
      page.press("Escape");
      assertFalse(page.evaluate(CHART + ".querySelector('.open-data').open").asBoolean());
    }
  }

  @Test
  void keysMoveAndChange() {
    try (Page page = open("production/till.html")) {
      page.press("j");
      String first = page.evaluate("document.activeElement.id").asText();
      page.press("j").press("k");
      assertEquals(first, page.evaluate("document.activeElement.id").asText());
      page.press("t").press("t");
      assertEquals("dark", page.evaluate("document.documentElement.dataset.theme").asText());
      assertEquals("rgb(15, 18, 22)", background(page));
      page.press("?");
      assertTrue(page.evaluate("document.getElementById('keys').open").asBoolean());
      page.press("Escape");
      assertFalse(page.evaluate("document.getElementById('keys').open").asBoolean());
      assertEquals(List.of(), page.faults());
    }
  }

  private static String background(Page page) {
    return page.evaluate("getComputedStyle(document.documentElement).backgroundColor").asText();
  }

  @Test
  void theSystemDecidesTheThemeUntilTheReaderDoes() {
    try (Page page = open("production/till.html", Theme.DARK, 1440)) {
      assertEquals("rgb(15, 18, 22)", background(page));
      page.evaluate("document.querySelector('[name=theme][value=light]').click()");
      assertEquals("rgb(245, 246, 248)", background(page));
      page.evaluate(CHART + ".scrollIntoView()");
      page.scroll();
      assertEquals(HOUR, page.evaluate(TIMES).asText());
      page.evaluate("document.querySelector('[name=theme][value=dark]').click()");
      page.scroll();
      assertEquals(HOUR, page.evaluate(TIMES).asText(), "times in the other theme");
    }
  }

  @Test
  void draggingZoomsAllPlotsAndEscapeGoesBack() {
    try (Page page = open("production/till.html").scroll()) {
      page.evaluate(CHART + ".scrollIntoView({ block: 'center' })");
      JsonNode box =
          page.evaluate(
              "(() => { const b = "
                  + CHART
                  + ".querySelector('.plot').getBoundingClientRect();"
                  + " return [b.left, b.top, b.width, b.height]; })()");
      double left = box.get(0).asDouble();
      double y = box.get(1).asDouble() + 60;
      double width = box.get(2).asDouble();
      page.drag(left + width * 0.4, y, left + width * 0.7, y);
      assertFalse(page.evaluate("document.getElementById('unzoom').hidden").asBoolean());
      JsonNode zoomed = page.evaluate(SPAN);
      assertTrue(zoomed.asDouble() < 30, "a part of the hour");
      page.press("Escape");
      assertEquals(60, page.evaluate(SPAN).asDouble());
      assertEquals(HOUR, page.evaluate(TIMES).asText());
      assertTrue(page.evaluate("document.getElementById('unzoom').hidden").asBoolean());
      assertEquals(List.of(), page.faults());
    }
  }

  @Test
  void theCrosshairTellsTimeAndValues() {
    try (Page page = open("production/till.html").scroll()) {
      page.evaluate(CHART + ".querySelector('.plot').focus()");
      page.press("ArrowLeft").press("ArrowLeft");
      String read = page.evaluate("document.getElementById('live').textContent").asText();
      assertTrue(read.startsWith("Sun 22 Nov, 11:59 UTC: failed / all "), read);
      String tooltip = page.evaluate(CHART + ".querySelector('.tooltip').textContent").asText();
      assertTrue(tooltip.contains("Sun 22 Nov, 11:59 UTC"), tooltip);
      String others =
          "[...document.querySelectorAll('.tooltip')].filter(t => t.style.display !== 'none' &&"
              + " t.textContent && !t.closest('.card').id.endsWith('signals.errors')).length";
      assertEquals(0, page.evaluate(others).asInt(), "tooltips of other charts");
    }
  }

  @Test
  void aNameInALegendHidesItsSeries() {
    try (Page page = open("production/till.html").scroll()) {
      String button = CHART + ".querySelector('[data-series]')";
      page.evaluate(button + ".click()");
      assertEquals("false", page.evaluate(button + ".getAttribute('aria-pressed')").asText());
      String names = CHART_OPTION + ".series.map(s => s.name)";
      assertEquals("[\"lines\"]", page.evaluate(names).toString());
      page.evaluate("document.querySelector('[name=theme][value=dark]').click()");
      assertEquals("[\"lines\"]", page.evaluate(names).toString(), "in the other theme");
      page.evaluate(button + ".click()");
      assertEquals("[\"0\",\"lines\"]", page.evaluate(names).toString());
    }
  }

  @Test
  void theIndexFindsThings() {
    try (Page page = open("index.html")) {
      page.press("/");
      assertEquals("search", page.evaluate("document.activeElement.id").asText());
      page.type("sales su");
      assertEquals(
          "SLOSales succeedProduction",
          page.evaluate("document.querySelector('#found a').textContent").asText());
      page.press("Escape").press("/");
      page.type("tull");
      assertEquals(
          "Nothing is called “tull”. Nearest: Till",
          page.evaluate("document.getElementById('none').textContent").asText());
    }
  }

  @Test
  void theIndexGroupsByTeamAndEnvironment() {
    try (Page page = open("index.html")) {
      String heads = "[...document.querySelectorAll('#groups h2')].map(h => h.textContent)";
      assertEquals(
          "[\"SLOs\",\"Public API\",\"Services\",\"More\"]", page.evaluate(heads).toString());
      page.evaluate("document.querySelector('[name=group][value=environment]').click()");
      assertEquals("[\"Production\",\"Staging\"]", page.evaluate(heads).toString());
      assertTrue(
          page.evaluate("document.querySelectorAll('#groups .row')[5].querySelector('a').href")
              .asText()
              .contains("/staging/"));
      page.evaluate("document.querySelector('[name=group][value=team]').click()");
      assertEquals("[\"Till\"]", page.evaluate(heads).toString());
    }
  }

  @Test
  void linksIntoFoldedPartsOpenThem() {
    try (Page page = blank().as(Theme.LIGHT, 1440)) {
      page.open(file("production/promises.html").toUri().resolve("#slo.shop-opens"));
      assertTrue(
          page.evaluate(
                  "(document.getElementById('slo.shop-opens').closest('details')"
                      + " || { open: true }).open")
              .asBoolean());
    }
  }

  @Test
  void withoutScriptsTheValuesAreTables() {
    try (Page page = blank().as(Theme.LIGHT, 1440).scripts(false)) {
      page.open(file("production/till.html"));
      page.scripts(true);
      assertEquals(0, page.evaluate("document.querySelectorAll('canvas').length").asInt());
      assertTrue(
          page.evaluate(CHART + ".querySelectorAll('noscript tbody tr').length").asInt() > 20);
      assertTrue(page.evaluate(CHART + ".querySelector('.plot').clientHeight === 0").asBoolean());
    }
  }

  @Test
  void foreignScriptsDoNotRun() {
    try (Page page = open("production/till.html")) {
      page.evaluate(
          "(() => { const s = document.createElement('script'); s.textContent ="
              + " 'window.intruder = 1'; document.body.append(s); })()");
      assertTrue(page.evaluate("window.intruder === undefined").asBoolean());
      assertTrue(page.faults().toString().contains("Content Security Policy"));
    }
  }

  @Test
  void printingUsesTheLightThemeAndDrawsEverything() {
    try (Page page = open("production/door.html", Theme.DARK, 1440)) {
      page.print();
      page.evaluate("new Promise(done => requestAnimationFrame(done))");
      assertEquals("[]", page.evaluate(BLANK).toString());
      assertEquals(List.of(), page.faults());
    }
  }

  @Test
  void whatIsFoldedIsOpenAndDrawnOnPaper() {
    try (Page page = open("production/promises.html")) {
      String folded = "document.querySelectorAll('details.fold:not([open])').length";
      assertTrue(page.evaluate(folded).asInt() > 0);
      page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
      assertEquals(0, page.evaluate(folded).asInt());
      assertEquals("[]", page.evaluate(BLANK).toString());
      page.evaluate("window.dispatchEvent(new Event('afterprint'))");
      assertTrue(page.evaluate(folded).asInt() > 0);
      assertEquals(List.of(), page.faults());
    }
  }

  @Test
  void scriptsWriteNumbersAsTheProgramDoes() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Page page = open("production/till.html")) {
      for (String line : cases()) {
        String[] cells = line.split("\\|", -1);
        ValueFormat format = ValueFormat.of(Unit.of(cells[0]).orElseThrow());
        String call =
            String.format(
                Locale.ROOT,
                "dashwright.number(%s, { style: '%s', factor: %s }, ",
                cells[1],
                format.style().id(),
                format.factor());
        check(cells[1], cells[2], page.evaluate(call + "false)").asText(), wrong);
        check(cells[1], cells[3], page.evaluate(call + "true)").asText(), wrong);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> cases() throws IOException {
    try (var in = ValueFormat.class.getResourceAsStream("numbers.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static void check(String value, String expected, String found, List<String> wrong) {
    String plain = found.replace('\u202f', ' ').replace('\u00a0', ' ');
    if (!plain.equals(expected)) {
      wrong.add(value + ": " + plain + " instead of " + expected);
    }
  }
}
