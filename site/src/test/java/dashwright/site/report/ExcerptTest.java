package dashwright.site.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void marksASpan() {
    assertEquals(new Excerpt("  title: Shop", 9, 4), excerpt("  title: Shop", 10, 14));
  }

  @Test
  void marksOneCellOfAnEmptySpan() {
    assertEquals(new Excerpt("title:", 6, 1), excerpt("title:", 7, 7));
    assertEquals(new Excerpt("", 0, 1), excerpt("", 1, 1));
  }

  @Test
  void marksBehindTheEndWhenTheSpanIsThere() {
    assertEquals(new Excerpt("ab", 2, 1), excerpt("ab", 40, 50));
  }

  @Test
  void widensTabs() {
    assertEquals(new Excerpt("        a: b", 8, 1), excerpt("\t\ta: b", 3, 4));
    assertEquals(new Excerpt("    a: b", 0, 4), excerpt("\ta: b", 1, 2));
  }

  @Test
  void countsWideCharactersTwiceAndMarksOfOthersNever() {
    assertEquals(new Excerpt("日本: x", 6, 1), excerpt("日本: x", 5, 6));
    assertEquals(new Excerpt("😀: x", 4, 1), excerpt("😀: x", 5, 6));
    assertEquals(new Excerpt("e\u0301: x", 3, 1), excerpt("e\u0301: x", 5, 6));
    assertEquals(new Excerpt("日本: x", 0, 4), excerpt("日本: x", 1, 3));
  }

  @Test
  void showsWhatWouldSteerTheTerminal() {
    assertEquals(new Excerpt("a: \u241B[31m\uFFFDb", 3, 5), excerpt("a: \u001B[31m\u202Eb", 4, 9));
  }

  @Test
  void marksTheFirstLineOfMany() {
    SourceFile file = SourceFile.of("a.yaml", "ab: cd\nef\n");
    assertEquals(new Excerpt("ab: cd", 4, 2), Excerpt.of(file, new Span(1, 5, 2, 2)));
  }

  @Test
  void cutsALongLineAroundItsSpan() {
    String line = "x".repeat(150) + "HERE" + "y".repeat(150);
    Excerpt excerpt = excerpt(line, 151, 155);
    assertEquals("…" + "x".repeat(40) + "HERE" + "y".repeat(56) + "…", excerpt.text());
    assertEquals("HERE", excerpt.text().substring(excerpt.indent(), excerpt.indent() + 4));
  }

  @Test
  void keepsTheStartOfALongLineWhenTheSpanIsNear() {
    Excerpt excerpt = excerpt("title: " + "y".repeat(500), 1, 6);
    assertEquals("title: " + "y".repeat(93) + "…", excerpt.text());
    assertEquals(new Excerpt(excerpt.text(), 0, 5), excerpt);
  }

  @Test
  void marksNoMoreThanIsShown() {
    Excerpt excerpt = excerpt("a: " + "y".repeat(500), 4, 504);
    assertEquals(97, excerpt.marks());
  }

  @Test
  void readsOnlyALittleOfAVeryLongLine() {
    String line = "z".repeat(3_000_000);
    assertTrue(excerpt(line, 2_000_000, 2_000_010).text().length() < 110);
    assertTrue(excerpt(line, 1, 2_000_010).text().length() < 110);
  }

  private static Excerpt excerpt(String line, int column, int endColumn) {
    return Excerpt.of(SourceFile.of("a.yaml", line), new Span(1, column, 1, endColumn));
  }
}
