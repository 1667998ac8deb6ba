package dashwright.renderer.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.renderer.golden.Golden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSiteTest {
  private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][^\\s/>]*)");
  private static final Pattern HREF = Pattern.compile("\\shref=\"([^\"]*)\"");

  @Test
  void aSmallPageLooksLikeThis() {
    Written site = Written.small(UnaryOperator.identity());
    Golden.folder("html")
        .check(
            Map.of(
                "till.html", site.files().get("production/till.html"),
                "index.html", site.files().get("index.html")));
  }

  @Test
  void writesAnIndexAssetsAndAPageForEachDashboard() {
    List<String> paths =
        Written.small(UnaryOperator.identity()).files().keySet().stream()
            .filter(path -> !path.startsWith("assets/"))
            .toList();
    assertEquals(
        List.of(
            "findings/production.json",
            "index.html",
            "production/door.html",
            "production/more.html",
            "production/promises.html",
            "production/till.html"),
        paths);
  }

  @Test
  void rendersOnlyWhatItIsAskedFor() {
    SiteOptions till =
        new SiteOptions("1.0", Optional.of("4f1c2ab"), List.of("production"), List.of("till"));
    Written site = Written.small(UnaryOperator.identity(), till);
    assertTrue(site.files().containsKey("production/till.html"));
    assertFalse(site.files().containsKey("production/door.html"));
    assertTrue(site.text("production/till.html").contains("<code>4f1c2ab</code>"));
  }

  @Test
  void theIndexDoesNotDependOnTheSlice() {
    SiteOptions till = new SiteOptions("1.0", Optional.empty(), List.of(), List.of("till"));
    assertArrayEquals(
        Written.small(UnaryOperator.identity()).files().get("index.html"),
        Written.small(UnaryOperator.identity(), till).files().get("index.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "<!-- ",
        "]]>",
        "${7*7} <#assign x=1> #{7*7}",
        "{{constructor.constructor('alert(1)')()}}",
        "javascript:alert(1)//",
        "&lt;b&gt;\u2028\u2029\u202e",
      })
  void hostileTextsNeverBecomeMarkup(String hostile) {
    Written friendly = Written.small(text -> text + "safe");
    Written site = Written.small(text -> text + hostile);
    for (String path : site.files().keySet()) {
      if (path.endsWith(".html")) {
        assertEquals(tags(friendly.text(path)), tags(site.text(path)), path);
        assertFalse(site.text(path).contains("<" + "script>alert"), path);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)//", "data:text/html,", " vbscript:", "//evil/"})
  void hostileAddressesNeverBecomeLinks(String scheme) {
    Written site = Written.small(text -> text.startsWith("http") ? scheme + text : text);
    for (String path : site.files().keySet()) {
      Matcher href = HREF.matcher(path.endsWith(".html") ? site.text(path) : "");
      while (href.find()) {
        boolean ours = href.group(1).matches("(\\.\\./|#|[a-z]+/|[a-z-]+\\.html|data:image/svg).*");
        boolean known = href.group(1).startsWith("https://handbook.example.com/");
        assertTrue(ours || known, href.group(1));
      }
    }
  }

  /**
   * The names of all tags, in their order, without those that stand for the little Markdown of a
   * text and for the places where its line may break.
   */
  private static List<String> tags(String html) {
    return TAG.matcher(html)
        .results()
        .map(tag -> tag.group(1))
        .filter(tag -> !tag.matches("/?(a|wbr|span|em|strong|code|p|li|ul)"))
        .toList();
  }

  @Test
  void everythingIsSmall() {
    Written site = Written.small(UnaryOperator.identity());
    site.files()
        .forEach(
            (path, bytes) -> {
              int most =
                  path.contains("echarts") ? 1_100_000 : path.endsWith(".css") ? 20_480 : 15_000;
              if (path.startsWith("assets/")) {
                assertTrue(bytes.length <= most, path + " has " + bytes.length + " bytes");
              }
            });
  }

  @Test
  void thePagesBringTheNoticeOfECharts() {
    Written site = Written.small(UnaryOperator.identity());
    String notice = site.text("assets/echarts.NOTICE.txt");
    assertTrue(notice.contains("Apache ECharts 5.5.0"));
    assertTrue(notice.contains("Apache License"));
    assertTrue(site.text("assets/echarts.common.min.js").contains("Apache Software Foundation"));
  }
}
