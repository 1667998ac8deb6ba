package dashwright.dsl.yaml.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlFormatterTest {

  @Test
  void sortsKeysByTheirTableAndKeepsComments() {
    assertEquals(
        """
        # yaml-language-server: $schema=x.json
        # about the teams
        teams:
          # dashwright: allow missing-escalation because nobody is there at night
          store:
            title: Store # beside
            contact: '#store "shop"'

          zoo: { title: Zoo, contact: "#zoo" }

        dashboards:
          a:
            kind: custom
            title: "yes"
            tags:
              - one
              # before two
              - two
            sections:
              - title: One
                charts:
                  c:
                    title: A chart
                    queries:
                      - promql: |-
                          sum(
                            up
                          )
                        legend: it
                      - promql: "up: 1"
          # at the end
        """,
        formatted(
            """
            # yaml-language-server: $schema=x.json
            dashboards:
                a:
                    title: "yes"
                    kind: 'custom'
                    sections:
                    - charts:
                        c:
                          queries:
                            - legend: "it"
                              promql: |-
                                sum(
                                  up
                                )
                            - { "promql":
                               "up: 1" }
                          title: "A chart"
                      title: One
                    tags:
                    - one
                    # before two
                    - two
                # at the end

            # about the teams
            teams:
              # dashwright: allow missing-escalation because nobody is there at night
              store:
                contact: '#store "shop"'
                title:   Store   # beside

              zoo:   {contact: "#zoo",   title: Zoo}
            """));
  }

  @Test
  void keepsDocumentsApart() {
    assertEquals(
        "teams:\n  a: { title: A }\n---\nteams:\n  b: { title: B }\n",
        formatted("---\nteams:\n  a: {title: A}\n---\nteams:\n  b: {title: B}\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "teams:\n  a:\n    title: |-\n\n    contact: b\n",
        "teams:\n  - a\n  -  - b\n     - c\n  - d\n",
        "teams:\n  - a\n  - # beside\n    b: c\n  - d\n",
        "teams:\n  a:\n    title: one\n\n      - two\n    contact: b\n",
        "teams:\n  - a\n  -\n    # above\n    b: c\n",
      })
  void oddTextsAreLaidOutOnce(String text) {
    String once = formatted(text);
    assertEquals(once, formatted(once));
  }

  @Test
  void refusesWhatItCannotRead() {
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(YamlFormatter.format(SourceFile.of("a.yaml", "teams: [\n"), diagnostics).isEmpty());
    assertTrue(diagnostics.hasErrors());
  }

  static List<Path> files() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    try (Stream<Path> real = Files.walk(root.resolve("dashboards"));
        Stream<Path> shipped = Files.walk(root.resolve("compiler/src/main/resources"))) {
      return Stream.concat(real, shipped)
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().contains("target"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void formattingTwiceIsFormattingOnce(Path file) throws IOException {
    String text = Files.readString(file);
    String once = formatted(text);
    assertEquals(once, formatted(once));
    assertEquals(comments(text), comments(once));
  }

  private static List<String> comments(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .sorted()
        .toList();
  }

  private static String formatted(String text) {
    Diagnostics diagnostics = new Diagnostics();
    return YamlFormatter.format(SourceFile.of("a.yaml", text), diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
  }
}
