package dashwright.renderer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dashwright.compiler.Compiler;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.model.Chart;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import dashwright.renderer.browser.Chromium;
import dashwright.renderer.browser.Page;
import dashwright.renderer.browser.Page.Theme;
import dashwright.renderer.chart.FigurePair;
import dashwright.renderer.data.sample.SampleSource;
import dashwright.renderer.html.page.ChangeFigures;
import dashwright.renderer.html.page.ChangePage;
import dashwright.renderer.text.TimeText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of changes as it is used: by keyboard, in both themes, on a phone. */
class ChangesInChromiumTest {
  private static final String FOCUS =
      "[document.activeElement.id, getComputedStyle(document.activeElement).outlineStyle].join('"
          + " ')";
  private static final String COLOUR =
      "getComputedStyle(document.querySelector('.change')).backgroundColor";
  private static final String WIDE =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @TempDir Path folder;

  @Test
  void isReadByKeyboardInAnyThemeAndWidth() throws URISyntaxException, IOException {
    Optional<Path> program = Chromium.program();
    assumeTrue(program.isPresent(), "no Chromium");
    Path file = Files.writeString(folder.resolve("changes.html"), ChangeReport.render(page()));
    try (Chromium browser = Chromium.start(program.get());
        Page page = browser.page().as(Theme.LIGHT, 1440).open(file)) {
      walks(page);
      String light = page.evaluate(COLOUR).asText();
      page.as(Theme.DARK, 390).open(file).scroll();
      assertNotEquals(light, page.evaluate(COLOUR).asText());
      assertEquals(0, page.evaluate(WIDE).asInt());
      assertEquals(2, page.evaluate("document.querySelectorAll('.plot canvas').length").asInt());
      assertEquals(List.of(), page.faults());
      assertEquals(List.of(), page.requests());
    }
  }

  private static void walks(Page page) {
    assertEquals("change-1 solid", page.press("n").evaluate(FOCUS).asText());
    assertEquals("change-2 solid", page.press("n").evaluate(FOCUS).asText());
    assertTrue(
        page.evaluate("document.activeElement.getBoundingClientRect().top < innerHeight")
            .asBoolean());
    assertEquals("change-1 solid", page.press("p").evaluate(FOCUS).asText());
    page.evaluate("document.querySelector('[name=risk][value=risky]').click()");
    page.evaluate("document.getElementById('change-1').focus()");
    assertEquals("change-3 solid", page.press("n").evaluate(FOCUS).asText());
    assertEquals("change-3 solid", page.press("n").evaluate(FOCUS).asText());
  }

  private static ChangePage page() throws URISyntaxException {
    TimeText times = new TimeText("UTC");
    Optional<ChangePage.Pair> pair =
        Optional.of(ChangeFigures.of(pair(plan()), "Before", "After", times));
    return new ChangePage(
        "Changes of Shop",
        "1 breaking, 1 risky, 1 safe",
        List.of("a → b"),
        List.of(
            new ChangePage.Risk("breaking", "breaking", 1),
            new ChangePage.Risk("risky", "risky", 1),
            new ChangePage.Risk("safe", "safe", 1)),
        List.of(
            new ChangePage.Group(
                "about-1",
                "dashboard Shop",
                "1 breaking, 1 risky, 1 safe",
                List.of(
                    item(1, "breaking", pair),
                    item(2, "risky", Optional.empty()),
                    item(3, "safe", Optional.empty())))),
        ChangeFigures.zone(times, SampleSource.NOW.minus(Duration.ofDays(1)), SampleSource.NOW));
  }

  private static ChangePage.Item item(int number, String risk, Optional<ChangePage.Pair> pair) {
    return new ChangePage.Item(
        "change-" + number,
        risk,
        risk,
        "Shop › Chart " + number,
        List.of(new ChangePage.Piece("code", "sum by (le) ".repeat(20))),
        List.of(),
        List.of("dashboards/shop.yaml:" + number),
        List.of(new ChangePage.Piece("gone", "[5m]"), new ChangePage.Piece("new", "[1m]")),
        pair);
  }

  private static FigurePair pair(Plan plan) {
    EnvironmentPlan environment = plan.environments().get(0);
    DashboardPlan dashboard = environment.dashboard("till").orElseThrow();
    FigurePair.Side side =
        dashboard.charts().stream()
            .filter(chart -> chart.type() == Chart.Type.TIMESERIES)
            .map(
                chart ->
                    new FigurePair.Side(
                        dashboard, chart, List.of(SampleSource.of(environment, SampleSource.NOW))))
            .findFirst()
            .orElseThrow();
    return FigurePair.of(Optional.of(side), Optional.of(side));
  }

  private static Plan plan() throws URISyntaxException {
    Path definitions = Path.of(ChangesInChromiumTest.class.getResource("shop").toURI());
    Diagnostics diagnostics = new Diagnostics();
    return Compiler.compile(ProjectReader.read(definitions, diagnostics), diagnostics)
        .plan()
        .orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString()));
  }
}
