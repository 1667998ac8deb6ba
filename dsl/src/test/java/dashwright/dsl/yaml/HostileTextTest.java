package dashwright.dsl.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.Findings;
import dashwright.dsl.events.EventFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that were made to hurt end in one finding. */
final class HostileTextTest {
  @Test
  void deepNesting() {
    String finding =
        """
        error[yaml-syntax]: lists and mappings are nested more than 64 deep
          help: no definition needs more than ten levels
        """;
    assertEquals("shop.yaml:1:65: " + finding, findings("[".repeat(100) + "]".repeat(100)));
    assertEquals("shop.yaml:1:65: " + finding, findings("[".repeat(1_000_000)));
    assertEquals("shop.yaml:65:65: " + finding, findings(steps(100)));
    assertEquals("shop.yaml:1:129: " + finding, findings("- ".repeat(100) + "a"));
    assertEquals(
        "shop.yaml:1:257: " + finding, findings("{a: ".repeat(100) + "b" + "}".repeat(100)));
  }

  @Test
  void nestingThatIsStillRead() {
    assertTrue(findings(steps(63)).startsWith("shop.yaml:1:1: error[unknown-key]"));
  }

  @Test
  void aliasesThatExplode() {
    String bomb =
        IntStream.range(1, 30)
            .mapToObj(
                i -> "a" + i + ": &a" + i + " [" + "*a".concat(i - 1 + ", ").repeat(9) + "x]\n")
            .collect(Collectors.joining());
    assertEquals(
        """
        shop.yaml:1:5: error[yaml-syntax]: the anchor `&a0` is not allowed
          help: write the value again; charts are shared with `charts:` and `use:`
        """,
        findings("a0: &a0 x\n" + bomb));
  }

  @Test
  void tooMuchText() {
    assertEquals(
        """
        shop.yaml:2:18: error[yaml-syntax]: a text of 100000 characters is too long
          help: keep it below 65536 characters
        """,
        findings("teams:\n  shop: { title: " + "x".repeat(100_000) + " }\n"));
    assertEquals(
        """
        shop.yaml:1:1: error[yaml-syntax]: the file is longer than 3 MiB
          help: split it into several files
        """,
        findings("# comment\n".repeat(400_000)));
  }

  @Test
  void tooManyValues() {
    assertEquals(
        """
        shop.yaml:1:500000: error[yaml-syntax]: the file holds more than 250000 values
          help: split it
        """,
        findings("[" + "1,".repeat(400_000) + "]"));
  }

  @Test
  void manyMistakes() {
    String text =
        "teams:\n"
            + IntStream.range(0, 20_000)
                .mapToObj(i -> "  t" + i + ": { titel: x }\n")
                .collect(Collectors.joining());
    assertEquals(40_000, findings(text).lines().count());
  }

  @Test
  void manyDocuments() {
    assertEquals("", findings("--- {}\n".repeat(50_000)));
    assertEquals("", findings("---\n".repeat(50_000)));
  }

  @Test
  void longNumbersAndNames() {
    String digits = "9".repeat(50_000);
    String text =
        "charts: { a: { min: "
            + digits
            + ", max: 1e"
            + digits
            + ", "
            + "k".repeat(1000)
            + ": 1 } }";
    assertEquals(3, findings(text).lines().filter(line -> line.contains("error[")).count());
    assertTrue(findings(text).length() < 2_000);
  }

  @Test
  void charactersThatAreNoText() {
    for (String bad :
        List.of(
            "\u0000", "\u0007", "\u007F", "\u0085", "\u2028", "\u202E", "\u2066", "\uD800",
            "\uFFFF")) {
      String findings = findings("teams:\n  a: { title: x" + bad + " }\n");
      assertTrue(
          findings.startsWith("shop.yaml:2:16: error[yaml-syntax]: the character U+"), findings);
    }
  }

  @Test
  void charactersOutsideOfTheFirstPlaneCountAsTwoColumns() {
    assertEquals(
        """
        shop.yaml:2:23: error[unknown-key]: unknown key `titel` in team `a`
          help: did you mean `title`? the keys of a team are `title`, `contact`, `escalation`, `folder`
        """,
        findings("teams:\n  a: { title: \"😀😀\", titel: x }\n"));
  }

  @Test
  void onlyCommentsOrNothing() {
    assertEquals("", findings(""));
    assertEquals("", findings("\n\n"));
    assertEquals("", findings("# nothing yet\n"));
    assertEquals("", findings("---\n# nothing yet\n...\n"));
    assertEquals("", findings("\uFEFF# nothing yet"));
  }

  @Test
  void directives() {
    assertEquals("", findings("%YAML 1.2\n---\nteams: {}\n"));
    assertEquals(
        """
        shop.yaml:1:1: error[yaml-syntax]: tags are not allowed
          help: remove the line that starts with `%TAG`
        """,
        findings("%TAG ! tag:example.com,2026:\n---\nteams: {}\n"));
  }

  private static String steps(int depth) {
    return IntStream.range(0, depth)
            .mapToObj(i -> " ".repeat(i) + "a:\n")
            .collect(Collectors.joining())
        + " ".repeat(depth)
        + "b\n";
  }

  private static String findings(String text) {
    Diagnostics diagnostics = new Diagnostics();
    YamlReader.read(
        List.of(SourceFile.of("shop.yaml", text)), EventFiles.of(List.of()), diagnostics);
    return Findings.text(diagnostics);
  }
}
