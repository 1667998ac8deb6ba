package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.renderer.data.sample.SampleSource;
import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromqlEvalTest {
  /** One counter that counts one a second, and one that fails every tenth time; last at 120.5 s. */
  private static final String SAMPLES =
      """
      # TYPE requests_total counter
      requests_total{code="200"} 120 120000
      requests_total{code="200"} 60 60000
      requests_total{code="200"} 0 0
      requests_total{code="500"} 0 0
      requests_total{code="500"} 6 60000
      requests_total{code="500"} 12 120500
      temperature -0 60000
      """;

  @TempDir Path folder;

  @BeforeEach
  void samples() throws IOException {
    Folders.write(folder.resolve("samples.txt"), SAMPLES);
  }

  private Run eval(String... words) {
    String[] all = new String[words.length + 4];
    System.arraycopy(words, 0, all, 4, words.length);
    System.arraycopy(new String[] {"promql", "eval", "--data", "samples.txt"}, 0, all, 0, 4);
    return Run.in(folder, all);
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void answersAsPrometheusDoes() {
    StringBuilder all = new StringBuilder();
    for (String[] words :
        List.of(
            new String[] {"requests_total"},
            new String[] {"sum(rate(requests_total[2m]))", "--at", "120"},
            new String[] {"requests_total{code=\"500\"}[1m]"},
            new String[] {"vector(1e-7)"},
            new String[] {"1 / 0"},
            new String[] {"\"text\"", "--at", "1970-01-01T00:01:00Z"},
            new String[] {"sum(requests_total)", "--start", "0", "--end", "0", "--step", "60"},
            new String[] {"requests_total", "--start", "0", "--end", "180", "--step", "1m"},
            new String[] {"quantile(2, requests_total)"},
            new String[] {"rate(temperature[5m])", "--format", "json"},
            new String[] {"nothing"})) {
      all.append(eval(words).transcript());
    }
    Golden.check("cli/promql-eval.txt", all.toString());
  }

  @Test
  void tellsWhatCannotBeEvaluated() {
    StringBuilder all = new StringBuilder();
    for (String[] words :
        List.of(
            new String[] {"sum(requests_total"},
            new String[] {"rate(requests_total)"},
            new String[] {"requests_total + on() requests_total"},
            new String[] {"$metric"},
            new String[] {"up[5m]", "--start", "0", "--end", "1", "--step", "1"},
            new String[] {"1", "--start", "0", "--end", "20000", "--step", "1"})) {
      Run run = eval(words);
      assertEquals(ExitCode.FINDINGS, run.code());
      all.append(run.transcript());
    }
    Golden.check("cli/promql-eval-errors.txt", all.toString());
  }

  @Test
  void tellsWhatWasAskedWrongly() {
    StringBuilder all = new StringBuilder();
    for (String[] words :
        List.of(
            new String[] {},
            new String[] {"1", "--at", "noon"},
            new String[] {"1", "--start", "0"},
            new String[] {"1", "--at", "0", "--step", "1m"},
            new String[] {"1", "--start", "1", "--end", "0", "--step", "1m"},
            new String[] {"1", "--start", "0", "--end", "1", "--step", "0s"},
            new String[] {"1", "--format", "text"},
            new String[] {"1", "--data", "no-such-file"},
            new String[] {"-", "--data", "-"},
            new String[] {"1", "--project", "shop"},
            new String[] {"1", "--data", "sample", "--env", "moon"})) {
      Run run = eval(words);
      assertEquals(ExitCode.UNUSABLE, run.code(), run.transcript());
      assertEquals("", run.out());
      all.append(run.transcript());
    }
    all.append(Run.in(folder, "promql", "eval", "1").transcript());
    Golden.check("cli/promql-eval-usage.txt", all.toString());
  }

  @Test
  void answersLineByLine() throws IOException {
    Run run =
        Run.fed(
            "temperature\n\nsum(\n1\n",
            folder,
            "promql",
            "eval",
            "-",
            "--data",
            "samples.txt",
            "--at",
            "60");
    assertEquals(ExitCode.FINDINGS, run.code());
    List<String> lines = run.out().lines().toList();
    assertEquals(3, lines.size());
    ObjectMapper mapper = new ObjectMapper();
    assertEquals("success", mapper.readTree(lines.get(0)).get("status").textValue());
    assertEquals("bad_data", mapper.readTree(lines.get(1)).get("errorType").textValue());
    assertEquals("success", mapper.readTree(lines.get(2)).get("status").textValue());
    assertTrue(run.err().startsWith("<stdin>:3:"), run.err());
  }

  @Test
  void takesTheSampleOfAProject() throws IOException {
    String sum = "sum(rate(demo_payment_transactions_total[5m]))";
    Run now = Run.in(Path.of("..").toAbsolutePath().normalize(), "promql", "eval", sum);
    assertEquals(ExitCode.SUCCESS, now.code(), now.err());
    JsonNode value = json(now).at("/data/result/0/value");
    assertEquals(SampleSource.NOW.getEpochSecond(), value.get(0).longValue());
    assertEquals(2, value.get(1).asDouble(), 1.5);
    Run before =
        Run.in(
            folder,
            "promql",
            "eval",
            sum,
            "--project",
            Path.of("..", "dashboards").toAbsolutePath().normalize().toString(),
            "--data",
            "sample",
            "--env",
            "staging",
            "--now",
            "2026-11-01T00:00:00Z");
    assertEquals(ExitCode.SUCCESS, before.code(), before.err());
    assertEquals("1793491200", json(before).at("/data/result/0/value/0").asText());
  }

  @Test
  void tellsWhyAProjectGivesNoSample() throws IOException {
    Folders.write(folder.resolve("shop/shop.yaml"), "project: {\n");
    Run run = Run.in(folder, "promql", "eval", "1", "--project", "shop");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertTrue(run.err().startsWith("shop/shop.yaml:"), run.err());
  }

  @Test
  void takesSamplesWithoutTimesAsOfTheQuery() throws IOException {
    Run none = Run.fed("up 1\n", folder, "promql", "eval", "up", "--data", "-");
    assertEquals(ExitCode.UNUSABLE, none.code());
    assertTrue(none.err().contains("add `--at INSTANT`"), none.err());
    Run at = Run.fed("up 1\n", folder, "promql", "eval", "up", "--data", "-", "--at", "7.25");
    assertEquals("[7.25,\"1\"]", json(at).at("/data/result/0/value").toString());
  }

  @Test
  void readsSecondsOfOpenMetrics() throws IOException {
    String text = "up 1 100.5\n# EOF\n";
    Run run = Run.fed(text, folder, "promql", "eval", "timestamp(up)", "--data", "-");
    assertEquals("100.5", json(run).at("/data/result/0/value/1").textValue());
  }

  @Test
  void evaluatesOverNothingThatIsHalfRead() {
    String text = "up 1 1000\nup 2 1000\nup{ 3\n";
    Run run = Run.fed(text, folder, "promql", "eval", "up", "--data", "-");
    assertEquals(ExitCode.UNUSABLE, run.code());
    Golden.check("cli/promql-eval-bad-data.txt", run.transcript());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "1, 1",
    "0.1, 0.1",
    "-12.5, -12.5",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "1.2345e30, 1.2345e+30",
    "-2.5e-300, -2.5e-300",
    "0.000001, 0.000001",
    "1e-7, 1e-07",
    "NaN, NaN",
    "Infinity, +Inf",
    "-Infinity, -Inf"
  })
  void writesNumbersAsPrometheusDoes(double value, String text) {
    assertEquals(text, ApiNumbers.value(value));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1500, 1.500", "1005, 1.005", "-1500, -1.500", "-5, -0.005"})
  void writesTimesAsPrometheusDoes(long millis, String text) {
    assertEquals(text, ApiNumbers.seconds(millis));
  }
}
