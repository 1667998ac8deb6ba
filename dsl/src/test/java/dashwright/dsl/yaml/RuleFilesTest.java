package dashwright.dsl.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.Findings;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that exist beside a project, or in it. */
final class RuleFilesTest {
  @TempDir Path temp;

  private final Diagnostics diagnostics = new Diagnostics();

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static String recording(String name) {
    return "groups: [{ name: g, rules: [{ record: " + name + ", expr: up }] }]\n";
  }

  private List<String> recorded(String pattern) throws IOException {
    write("shop/dashboards/project.yaml", "project: { rule-files: ['" + pattern + "'] }\n");
    Model model = ProjectReader.read(temp.resolve("shop/dashboards"), diagnostics);
    return model.projects().stream()
        .flatMap(project -> project.ruleFiles().stream())
        .flatMap(files -> files.recordings().stream())
        .map(r -> r.name() + " " + temp.relativize(Path.of(r.origin().path())))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../alerts/*.yaml     | a b
          ../alerts/a.yaml     | a
          ../alerts/?.yaml     | a b
          ../**/*.yaml         | a b deep
          ../alerts/{a,x}.yaml | a
          ../alerts/*.json     | ''
          ../nowhere/*.yaml    | ''
          """)
  void patternsAreFoundBesideTheProject(String pattern, String names) throws IOException {
    write("shop/alerts/b.yaml", recording("b"));
    write("shop/alerts/a.yaml", recording("a"));
    write("shop/alerts/more/deep.yaml", recording("deep"));
    write("other/alerts/c.yaml", recording("c"));
    List<String> expected =
        names.isEmpty()
            ? List.of()
            : List.of(names.split(" ")).stream()
                .map(n -> n + " shop/alerts/" + (n.equals("deep") ? "more/" : "") + n + ".yaml")
                .toList();
    assertEquals(expected, recorded(pattern));
    assertEquals("", Findings.text(diagnostics));
  }

  @Test
  void rulesInTheProjectAreNoDefinitions() throws IOException {
    write("shop/dashboards/rules/a.yaml", recording("a"));
    assertEquals(List.of("a shop/dashboards/rules/a.yaml"), recorded("rules/*.yaml"));
    assertEquals("", Findings.text(diagnostics));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../other/*.yaml", "/etc/*.yaml", "../alerts/link.yaml"})
  void whatLiesFurtherAwayIsNotRead(String pattern) throws IOException {
    write("other/c.yaml", recording("c"));
    write("shop/alerts/a.yaml", recording("a"));
    Files.createSymbolicLink(temp.resolve("shop/alerts/link.yaml"), temp.resolve("other/c.yaml"));
    assertEquals(List.of(), recorded(pattern));
    assertEquals(1, diagnostics.sorted().size());
    assertEquals("unreadable-file", diagnostics.sorted().get(0).rule());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../alerts/none.yaml | `../alerts/none.yaml` is not there
          ../alerts/[a.yaml   | `../alerts/[a.yaml` is no glob pattern
          """)
  void whatIsWrongWithAPattern(String pattern, String message) throws IOException {
    write("shop/alerts/a.yaml", recording("a"));
    assertEquals(List.of(), recorded(pattern));
    assertEquals(message, diagnostics.sorted().get(0).message());
    assertEquals(1, diagnostics.sorted().get(0).origin().line());
  }

  @Test
  void aBrokenFileIsToldByItsName() throws IOException {
    write("shop/alerts/a.yaml", "groups: [\n");
    assertEquals(List.of(), recorded("../alerts/*.yaml"));
    assertEquals(
        temp.resolve("shop/alerts/a.yaml").toString(), diagnostics.sorted().get(0).origin().path());
  }
}
