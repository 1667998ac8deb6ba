package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.site.browser.Browser;
import dashwright.site.browser.Tab;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Pages that change under their reader, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreshPagesTest {
  private static final String PROJECT =
      """
      project: { title: Mill }
      metrics:
        grain_total: { type: counter, unit: short, labels: { kind: [rye, oats] } }
      variables:
        kind: { label: kind, title: Kind }
      dashboards:
        mill:
          kind: custom
          title: Mill
          audience: Everybody
          variables: [kind]
          sections:
            - title: All
              charts:
      """;
  private static final String CHART =
      """
                grain-%s:
                  title: Grain %s
                  description: What comes in.
                  unit: ops
                  queries: [{ promql: 'sum by (kind) (rate(grain_total[$window]))', legend: "{{kind}}" }]
      """;

  /** What a reader does before the page is replaced. */
  private static final String SETTLE_IN =
      "dashwright.zoom([dashwright.page.start + 600, dashwright.page.start + 1800]);"
          + "document.querySelector('[data-variable][value=rye]').click();"
          + "document.querySelector('[name=theme][value=dark]').click();"
          + "document.querySelectorAll('.open-query')[7].open = true;"
          + "document.querySelectorAll('[data-series=\"0\"]')[6].click();"
          + "document.querySelectorAll('.card')[7].focus({ preventScroll: true });"
          + "document.querySelectorAll('.card')[7].scrollIntoView();";

  /** The same place, in words. */
  private static final String PLACE =
      "[document.querySelectorAll('.open-query')[7].open,"
          + " document.querySelectorAll('details[open]').length,"
          + " document.querySelector('[data-variable]:checked').value,"
          + " document.documentElement.dataset.theme,"
          + " document.querySelectorAll('[data-series=\"0\"]')[6].getAttribute('aria-pressed'),"
          + " document.activeElement.id, dashwright.range(),"
          + " Math.round(document.querySelectorAll('.card')[7].getBoundingClientRect().top / 8)]"
          + ".join(' ')";

  private final List<Browser> started = new ArrayList<>();
  @TempDir Path folder;

  @BeforeAll
  void startBrowser() throws IOException {
    Optional<Path> program = Browser.program();
    assumeTrue(
        program.isPresent(),
        "no Chromium: put `chromium` or `google-chrome` on the PATH, or name it by CHROMIUM");
    started.add(Browser.start(program.get()));
  }

  @AfterAll
  void stopBrowser() throws IOException {
    for (Browser browser : started) {
      browser.close();
    }
  }

  private Tab tab() {
    return started.get(0).tab();
  }

  private static boolean isLostServer(String fault) {
    return fault.contains("net::ERR_");
  }

  @Test
  void thePreviewFollowsTheDefinitions() throws Exception {
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "init").code());
    Path definitions = folder.resolve("dashboards/dashboards.yaml");
    try (Tab tab = tab()) {
      try (Serving serving = Serving.start(folder, new ServeCommand())) {
        serving.first();
        tab.open(URI.create(serving.url() + "/production/shop-slo.html"));
        tab.until("document.querySelector('h1').textContent === 'Shop health'");
        tab.evaluate("document.querySelector('.open-query').open = true; scrollTo(0, 400)");
        Folders.replace(definitions, "title: Shop health", "title: The shop");
        tab.until("document.querySelector('h1').textContent === 'The shop'");
        tab.until("document.querySelector('.open-query').open && scrollY === 400");

        Folders.replace(definitions, "kind: slo", "kind: sol");
        tab.until("!!document.querySelector('#preview pre')");
        String banner = tab.evaluate("document.querySelector('#preview').textContent").asText();
        assertTrue(banner.startsWith("The pages below are the last good ones."), banner);
        assertTrue(banner.contains("error[invalid-value]"), banner);
        assertEquals("The shop", tab.evaluate("document.querySelector('h1').textContent").asText());

        Folders.replace(definitions, "kind: sol", "kind: slo");
        tab.until("document.readyState === 'complete' && !document.querySelector('#preview')");
        assertEquals(List.of(), tab.faults(any -> false));
      }
      tab.until("/does not answer/.test((document.querySelector('#preview') || {}).textContent)");
      assertEquals("The shop", tab.evaluate("document.querySelector('h1').textContent").asText());
      assertEquals(List.of(), tab.faults(FreshPagesTest::isLostServer));
    }
  }

  private static Map<Labels, Samples> series() {
    Map<Labels, Samples> all = new TreeMap<>();
    for (String kind : List.of("rye", "oats")) {
      all.put(
          Labels.of(Map.of("__name__", "grain_total", "kind", kind)), EvaluatingServer.counter(2));
    }
    return all;
  }

  private void project() throws IOException {
    StringBuilder text = new StringBuilder(PROJECT);
    for (String number : "one two three four five six seven eight nine ten".split(" ", 0)) {
      text.append(CHART.replace("%s", number));
    }
    Folders.write(folder.resolve("dashboards/mill.yaml"), text.toString());
  }

  private Background rendering(EvaluatingServer engine) throws IOException {
    return Background.start(
        folder,
        Program.standard(),
        "render",
        "--to",
        "html",
        "--every",
        "1s",
        "--data",
        engine.url());
  }

  private static String shows(String clock) {
    return "document.readyState === 'complete' &&"
        + " document.querySelector('.strip').textContent.includes('"
        + clock
        + "')";
  }

  private static final String SAID = "document.querySelector('#fresh').textContent";

  @Test
  void pagesFollowTheirDataAndSurvive() throws Exception {
    project();
    AtomicBoolean down = new AtomicBoolean(true);
    Instant now = EvaluatingServer.NOW;
    try (EvaluatingServer engine =
            new EvaluatingServer(series(), query -> down.get() && !query.equals("time()"));
        Tab tab = tab().clock(now.plusSeconds(90));
        Tab file = tab().clock(now.plusSeconds(90));
        Background rendering = rendering(engine)) {
      rendering.lineWith("error: not one of ");
      rendering.lineWith("the pages of before stay; next try in 1s");
      down.set(false);
      rendering.lineWith("open build/site/index.html");
      Path site = folder.resolve("build/site");
      int port;
      try (FileServer server = FileServer.start(site, 0)) {
        port = server.port();
        tab.open(server.at("/default/mill.html")).until("!document.querySelector('#pause').hidden");
        assertEquals("", tab.evaluate(SAID).asText());
        file.open(site.resolve("default/mill.html").toUri());

        tab.evaluate(SETTLE_IN);
        String place = tab.evaluate(PLACE).asText();
        assertTrue(place.startsWith("true 1 rye dark false "), place);
        engine.warn("PromQL warning: half of the shards answered");
        engine.pass(Duration.ofMinutes(1));
        tab.until(shows("12:01")).until("'restored' in document.documentElement.dataset");
        assertEquals(place, tab.evaluate(PLACE).asText());
        assertTrue(
            tab.evaluate("document.querySelector('.card .warned').textContent")
                .asText()
                .contains("The data source says: PromQL warning: half of the shards answered"));

        file.until(SAID + " === 'Newer pages are there'");
        file.evaluate("document.querySelector('#reload').click()");
        file.until(shows("12:01"));
        assertEquals(List.of(), file.faults(any -> false));

        down.set(true);
        tab.until(SAID + ".includes('Not renewed: not one of ')");
        assertTrue(tab.evaluate(SAID).asText().startsWith("Data ends 1\u00a0min ago. "));
        file.until(SAID + ".includes('Not renewed: not one of ')");
        assertTrue(Files.readString(site.resolve("default/mill.html")).contains("12:01"));
        engine.pass(Duration.ofMinutes(1));
        down.set(false);
        tab.until(shows("12:02")).until(SAID + " === ''");
      }
      tab.until(SAID + ".includes('The server does not answer')");
      engine.pass(Duration.ofMinutes(1));
      try (FileServer server = FileServer.start(site, port)) {
        tab.until(shows("12:03")).until(SAID + " === ''");
        tab.clock(now.plusSeconds(180 + 47 * 60)).open(server.at("/default/mill.html"));
        tab.until(SAID + " === 'Data ends 47\u00a0min ago'");
      }
      assertEquals(List.of(), tab.faults(FreshPagesTest::isLostServer));
    }
    try (Stream<Path> left = Files.list(folder.resolve("build/site"))) {
      assertEquals(
          List.of(),
          left.map(path -> path.getFileName().toString())
              .filter(name -> name.matches("\\.dashwright-\\d+.*"))
              .toList());
    }
  }
}
