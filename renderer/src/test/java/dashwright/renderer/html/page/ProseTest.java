package dashwright.renderer.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @Test
  void readsLinksEmphasisAndCode() {
    assertEquals(
        List.of(
            Inline.of("text", "See "),
            new Inline("link", "the book", "https://example.com/a?b=c"),
            Inline.of("text", ", "),
            Inline.of("strong", "now"),
            Inline.of("text", " and "),
            Inline.of("em", "here"),
            Inline.of("text", ": "),
            Inline.of("code", "up == 0"),
            Inline.of("text", " at "),
            new Inline("link", "https://example.com/x", "https://example.com/x"),
            Inline.of("text", ".")),
        Prose.inlines(
            "See [the book](https://example.com/a?b=c), **now** and *here*: `up == 0` at"
                + " https://example.com/x."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "[click](JaVaScRiPt:x)",
        "[click](data:text/html,x)",
        "[click](//example.com)",
        "2 * 3 * 4 and a_b_c",
        "an `open mark"
      })
  void whatIsNoMarkStandsAsItIs(String text) {
    StringBuilder all = new StringBuilder();
    Prose.inlines(text)
        .forEach(
            piece -> {
              assertEquals("text", piece.kind());
              all.append(piece.text());
            });
    assertEquals(text, all.toString());
  }

  @Test
  void longerTextsHaveParagraphsListsAndHeadings() {
    List<TextBlock> blocks = Prose.blocks("# Title\n\nOne\ntwo\r\n\r\n- a\n- b\n");
    assertEquals(
        List.of("heading", "paragraph", "list"), blocks.stream().map(TextBlock::kind).toList());
    assertEquals(List.of(Inline.of("text", "One two")), blocks.get(1).lines().get(0));
    assertEquals(2, blocks.get(2).lines().size());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/a b,",
    "https://example.com/a, https://example.com/a",
    "HTTP://example.com, HTTP://example.com",
    "mailto:a@example.com, mailto:a@example.com",
    "mailto:,",
    "javascript:alert(1),",
    "'java\tscript:alert(1)',",
    "data:text/html;base64,",
    "vbscript:x,",
    "file:///etc/passwd,",
    "//example.com,",
    "example.com,",
    "https:,",
    "#oncall,",
    "'',"
  })
  void onlySomeAddressesBecomeLinks(String address, String href) {
    assertEquals(Optional.ofNullable(href), SafeLink.of(address));
  }

  @Test
  void jsonCannotEndItsScript() {
    String json = ScriptText.of(out -> out.writeString("</script><!-- & \u2028\u2029 \" \\ é"));
    assertEquals("\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029 \\\" \\\\ é\"", json);
  }
}
