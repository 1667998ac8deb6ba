package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromqlTest {
  private static final String LINES =
      """
      sum by (job) (rate(http_requests_total[5m]))

      rate(http_requests_total)
        sum(up
      limitk(1, up) + foo{a=b}
      $threshold
      sum(rate(http_requests_total{code=~"5.."}[$window])) by (job) / sum(rate(http_requests_total[$window])) by (job)
      """;

  @TempDir Path folder;

  @Test
  void checksLines() {
    Run run = Run.fed(LINES, folder, "promql", "check", "-");
    assertEquals(ExitCode.FINDINGS, run.code());
    Golden.check("cli/promql-check.txt", run.transcript());
  }

  @Test
  void checksLinesForPrograms() throws IOException {
    Run run = Run.fed(LINES, folder, "promql", "check", "-", "--format", "json");
    assertEquals(ExitCode.FINDINGS, run.code());
    assertEquals(6, objects(run.out()).size());
    Golden.check("cli/promql-check.jsonl", run.out());
  }

  @Test
  void formatsLines() {
    StringBuilder all = new StringBuilder();
    for (String[] words :
        List.of(
            new String[] {"promql", "format", "-"},
            new String[] {"promql", "format", "--canonical", "-"},
            new String[] {"promql", "format", "--format", "json", "-"})) {
      Run run = Run.fed(LINES, folder, words);
      assertEquals(ExitCode.FINDINGS, run.code());
      all.append(run.transcript());
    }
    Golden.check("cli/promql-format.txt", all.toString());
  }

  @Test
  void checksAnArgumentOfSeveralLines() throws IOException {
    String promql = "sum(\n  rate(up)\n)";
    Run text = Run.in(folder, "promql", "check", promql);
    assertEquals(ExitCode.FINDINGS, text.code());
    assertTrue(text.out().startsWith("<expression>:2:8: error[promql-type]: "), text.out());
    assertTrue(text.out().contains("\n 2 |   rate(up)\n   |        ^^\n"), text.out());
    Run json = Run.in(folder, "promql", "check", "--format", "json", promql);
    JsonNode finding = objects(json.out()).get(0).get("diagnostics").get(0);
    assertEquals("2:8", finding.get("line") + ":" + finding.get("column"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          up              | an instant vector              | vector
          up[5m]          | a range vector                 | matrix
          1               | a scalar                       | scalar
          "one"           | a string                       | string
          -1              | a scalar                       | scalar
          $one            | a macro decides what it gives  | unknown
          """,
      quoteCharacter = '\'')
  void tellsWhatAnExpressionGives(String promql, String words, String type) throws IOException {
    Run text = Run.in(folder, "promql", "check", promql);
    assertEquals(ExitCode.SUCCESS, text.code());
    assertEquals("no findings: " + words + "\n", text.out());
    Run json = Run.in(folder, "promql", "check", promql, "--format", "json");
    assertEquals(type, objects(json.out()).get(0).get("type").textValue());
  }

  @Test
  void takesAnExpressionThatStartsWithAMinus() {
    Run run = Run.in(folder, "promql", "format", "--", "-  up");
    assertEquals(ExitCode.SUCCESS, run.code());
    assertEquals("-up\n", run.out());
  }

  @Test
  void hasNothingToSayOfNothing() {
    Run check = Run.fed("\n  \n", folder, "promql", "check", "-");
    assertEquals(ExitCode.SUCCESS, check.code());
    assertEquals("no findings: 0 expressions\n", check.out());
    assertEquals("", Run.fed("", folder, "promql", "format", "-").out());
    assertEquals("", Run.fed("up\n", folder, "promql", "check", "-q", "-").out());
    assertEquals(ExitCode.FINDINGS, Run.in(folder, "promql", "check", "").code());
  }

  @Test
  void readsWhatItFormats() {
    String formatted = Run.fed(LINES, folder, "promql", "format", "--canonical", "-").out();
    assertEquals(
        formatted, Run.fed(formatted, folder, "promql", "format", "--canonical", "-").out());
  }

  /** Prometheus' own cases, where they are at hand, as lines on standard input. */
  @ParameterizedTest
  @CsvSource({"valid, true", "real, true", "experimental, true", "invalid, false"})
  void judgesTheCorpus(String name, boolean valid) throws IOException {
    String given = System.getProperty("promql.corpus.dir", "../../shared/conformance/promql");
    Path file = Path.of(given).resolve(name + ".json");
    assumeTrue(Files.exists(file), () -> "no " + file + "; give the folder as -Dpromql.corpus.dir");
    List<String> lines = new ArrayList<>();
    for (JsonNode test : new ObjectMapper().readTree(file.toFile())) {
      String promql = test.isTextual() ? test.textValue() : test.get("expr").textValue();
      if (!promql.isBlank() && promql.lines().count() == 1 && !promql.contains("\r")) {
        lines.add(promql);
      }
    }
    Run run = Run.fed(String.join("\n", lines), folder, "promql", "check", "-", "--format", "json");
    assertEquals(valid ? ExitCode.SUCCESS : ExitCode.FINDINGS, run.code());
    List<JsonNode> verdicts = objects(run.out());
    assertEquals(lines, verdicts.stream().map(verdict -> verdict.get("expr").textValue()).toList());
    assertEquals(
        List.of(),
        verdicts.stream().filter(verdict -> verdict.get("valid").booleanValue() != valid).toList());
  }

  private static List<JsonNode> objects(String lines) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      objects.add(new ObjectMapper().readTree(line));
    }
    return objects;
  }
}
