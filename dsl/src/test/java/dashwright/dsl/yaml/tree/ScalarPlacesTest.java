package dashwright.dsl.yaml.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ScalarText;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Places inside of scalars, derived from file, span and value alone. */
final class ScalarPlacesTest {
  private static final List<String> PIECES =
      List.of(
          "sum",
          "(",
          "rate",
          "x",
          " ",
          "  ",
          "\n",
          "\n    ",
          "\n      ",
          "\n\n",
          "\n   \n",
          "''",
          "\\n",
          "\\\"",
          "\\u00e9",
          "\\x41",
          "\\\n    ",
          "😀",
          "é",
          "\t",
          "{a=1}",
          "#",
          " #c",
          "a: b",
          "-",
          "'",
          "\"",
          ",",
          "\r\n    ");
  private static final List<String> STARTS =
      List.of(
          "",
          "\"",
          "'",
          "|\n    ",
          ">\n    ",
          "|-\n      ",
          ">+\n   ",
          "|2\n    ",
          "|2\n      ",
          ">1-\n     ",
          "| # note\n    ",
          ">\n\n      ",
          "|\n\n   \n    ");

  @Test
  void plain() {
    assertEquals("2:10-2:13", place("a:\n  b: sum(abc)\n", "abc"));
  }

  @Test
  void plainOverSeveralLines() {
    assertEquals("4:5-4:8", place("a:\n  b: sum\n\n    abc\n", "abc"));
  }

  @Test
  void quotes() {
    assertEquals("1:11-1:14", place("a: 'it''s abc'\n", "abc"));
    assertEquals("1:14-1:17", place("a: \"\\u0041\\t abc\"\n", "abc"));
  }

  @Test
  void escapesAreAsWideAsTheyAreWritten() {
    assertEquals("1:5-1:11", place("a: \"\\u0041bc\"\n", "A"));
  }

  @Test
  void literalBlock() {
    assertEquals("3:5-3:8", place("a: |\n  sum(\n    abc)\n", "abc"));
  }

  @Test
  void foldedBlock() {
    assertEquals("4:3-4:6", place("a: >-\n  sum(\n\n  abc)\n", "abc"));
  }

  @Test
  void blockWithGivenIndentation() {
    assertEquals("2:5-2:8", place("a: |2\n    abc\n", "abc"));
  }

  @Test
  void theEndOfTheValueIsAPlace() {
    SourceFile file = SourceFile.of("a.yaml", "a: |\n  sum(\n  x\n\n");
    YamlNode.Scalar scalar = scalar(file);
    Origin whole = new Origin.InFile(file, scalar.span());
    assertEquals(
        new Origin.InFile(file, Span.of(3, 4, 0)), ScalarText.within(whole, "sum(\nx", 6, 3));
  }

  @Test
  void anotherValueIsToldByTheWhole() {
    SourceFile file = SourceFile.of("a.yaml", "a: sum(x)\n");
    Origin whole = new Origin.InFile(file, scalar(file).span());
    assertEquals(whole, ScalarText.within(whole, "sum(y)", 4, 1));
    Origin code =
        new Origin.InCode(SourceFile.of("Checkout.java", ""), Span.of(7, 1, 0), List.of());
    assertEquals(code, ScalarText.within(code, "sum(y)", 4, 1));
  }

  @Test
  void everyCharacterOfEveryScalarIsFound() {
    SplittableRandom random = new SplittableRandom(20260101);
    int checked = 0;
    for (int i = 0; i < 60_000; i++) {
      String start = STARTS.get(random.nextInt(STARTS.size()));
      StringBuilder text = new StringBuilder("k:\n  b: ").append(start);
      for (int j = random.nextInt(1, 9); j > 0; j--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append(start.equals("\"") || start.equals("'") ? start : "").append("\n");
      checked += check(SourceFile.of("a.yaml", text.toString()));
    }
    assertTrue(checked > 50_000, "only " + checked + " characters were checked");
  }

  private static int check(SourceFile file) {
    List<YamlDocument> documents = YamlParser.parse(file, new Diagnostics());
    if (documents.size() == 1
        && documents.get(0).root().orElseThrow() instanceof YamlNode.Mapping outer
        && outer.entries().get(0).value() instanceof YamlNode.Mapping inner
        && inner.entries().size() == 1
        && inner.entries().get(0).value() instanceof YamlNode.Scalar scalar) {
      return check(file, scalar);
    }
    return 0;
  }

  private static int check(SourceFile file, YamlNode.Scalar scalar) {
    Origin whole = new Origin.InFile(file, scalar.span());
    int checked = 0;
    for (int i = 0; i < scalar.text().length(); i++) {
      char expected = scalar.text().charAt(i);
      if (!Character.isWhitespace(expected)) {
        Origin place = ScalarText.within(whole, scalar.text(), i, 1);
        String line = file.line(place.line());
        char found = line.charAt(place.column() - 1);
        assertTrue(
            found == expected || (found == '\\' && scalar.style() == YamlNode.Style.DOUBLE_QUOTED),
            () -> file.text() + "\n" + expected + " is not at " + place);
        checked++;
      }
    }
    return checked;
  }

  private static String place(String text, String part) {
    SourceFile file = SourceFile.of("a.yaml", text);
    YamlNode.Scalar scalar = scalar(file);
    Origin whole = new Origin.InFile(file, scalar.span());
    int offset = scalar.text().indexOf(part);
    Origin.InFile found =
        (Origin.InFile) ScalarText.within(whole, scalar.text(), offset, part.length());
    Span span = found.span();
    return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
  }

  private static YamlNode.Scalar scalar(SourceFile file) {
    YamlNode node = YamlParser.parse(file, new Diagnostics()).get(0).root().orElseThrow();
    while (node instanceof YamlNode.Mapping mapping) {
      node = mapping.entries().get(0).value();
    }
    return (YamlNode.Scalar) node;
  }
}
