package dashwright.renderer.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.plan.LinePlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Unit;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, Markdown and durations, as Grafana must read them. */
class TextTest {
  private static final String JOINER = "\u2060";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          ${__from} and $region          | $J{__from} and $Jregion
          costs $5, [[region]]           | costs $5, [J[region]]
          """)
  void variablesInWordsStayWords(String text, String expected) {
    assertEquals(expected.replace("J", JOINER), Verbatim.line(text));
  }

  @Test
  void wordsOfOneLineHaveNoControlCharacters() {
    assertEquals("a b c", Verbatim.line(" a\u0000\u001b b\r\n\tc "));
    assertEquals("a\n b", Verbatim.text("a\r\n\tb"));
  }

  @Test
  void aLineNamesTheAlertThatExistsElsewhere() {
    LinePlan silent = Parts.existing("5", Optional.empty(), "OrdersSlow");
    assertEquals("OrdersSlow, threshold", LineText.name(silent));
    LinePlan high = Parts.existing("5", Optional.of(AlertSeverity.HIGH), "OrdersSlow");
    assertEquals("OrdersSlow, high", LineText.name(high));
    assertEquals("above 5: high, alert `OrdersSlow` after 10m", LineText.meaning(high, Unit.SHORT));
  }

  @Test
  void aNamedLineHasNoLabels() {
    assertEquals("{" + JOINER + "{x}}", Verbatim.legend("{{x}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          <script>alert(1)</script>      | &lt;script>alert(1)&lt;/script>
          `a < b` and <b>                | `a < b` and &lt;b>
          `<b> never ends                | \\`&lt;b> never ends
          ``a ` <b>`` <i>                | ``a ` <b>`` &lt;i>
          \\`<b>`                        | \\`&lt;b>\\`
          \\<b>                          | \\<b>
          *so* and **so**                | *so* and **so**
          [book](https://a.example/x?y)  | [book](https://a.example/x?y)
          [mail](mailto:a@b.example)     | [mail](mailto:a@b.example)
          [bad](javascript:alert(1))     | [bad\\](javascript:alert(1))
          [bad](java&#115;cript:x)       | [bad\\](java&#115;cript:x)
          [bad]( javascript:x)           | [bad\\]( javascript:x)
          [bad]: javascript:x            | [bad\\]: javascript:x
          ![pixel](https://a.example/)   | \\![pixel](https://a.example/)
          """)
  void markdownKeepsOnlyWhatIsAllowed(String text, String expected) {
    assertEquals(expected, Markdown.of(text));
  }

  @Test
  void codeEndsInItsLine() {
    assertEquals("\\`a\n# &lt;b>\\`", Markdown.of("`a\n# <b>`"));
  }

  @Test
  void wordsAreNoMarkdown() {
    assertEquals("\\[a\\](b) \\*c\\* \\<d> \\`e\\`", Markdown.plain("[a](b) *c* <d> `e`"));
    assertEquals("`it's`", Markdown.code("it`s"));
  }

  @Test
  void aUrlKeepsItsMeaning() {
    assertEquals(
        "https://a.example/?q=%24{x}&r=%5B[y]]&s=$1",
        Verbatim.url("https://a.example/?q=${x}&r=[[y]]&s=$1"));
  }

  @ParameterizedTest
  @CsvSource({
    "PT15S, 15s, now-15s, 1m",
    "PT1H, 1h, now-1h, 1h",
    "PT1H30M, 90m, now-90m, 1h",
    "PT5M, 5m, now-5m, 5m",
    "PT24H, 1d, now-24h, 1h",
    "PT8760H, 365d, now-365d, 1h",
    "PT0.5S, 500ms, now-500ms, 1m"
  })
  void durationsHaveOneUnit(Duration duration, String interval, String ago, String refresh) {
    assertEquals(interval, TimeSpan.interval(duration));
    assertEquals(ago, TimeSpan.ago(duration));
    assertEquals(refresh, TimeSpan.refresh(duration));
  }
}
