package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealDataTest {
  private static final String PROJECT =
      """
      project: { title: Mill }
      metrics:
        grain_total: { type: counter, unit: short, labels: { kind: [rye, oats] } }
        flour_total: { type: counter, unit: short }
      dashboards:
        mill:
          kind: custom
          title: Mill
          audience: Everybody
          sections:
            - title: All
              charts:
                grain:
                  title: Grain
                  description: What comes in.
                  unit: ops
                  queries: [{ promql: 'sum by (kind) (rate(grain_total[$window]))', legend: "{{kind}}" }]
                flour:
                  title: Flour
                  description: What goes out.
                  unit: ops
                  queries: [{ promql: "sum(rate(flour_total[$window]))", legend: flour }]
                again:
                  title: Flour again
                  description: The same once more.
                  unit: ops
                  queries: [{ promql: "sum(rate(flour_total[$window]))", legend: flour }]
      """;

  @TempDir Path folder;

  @BeforeEach
  void project() throws IOException {
    Folders.write(folder.resolve("dashboards/mill.yaml"), PROJECT);
  }

  private static Map<Labels, Samples> series() {
    Map<Labels, Samples> all = new TreeMap<>();
    all.put(
        Labels.of(Map.of("__name__", "grain_total", "kind", "rye")), EvaluatingServer.counter(4));
    all.put(
        Labels.of(Map.of("__name__", "grain_total", "kind", "oats")), EvaluatingServer.counter(2));
    all.put(Labels.of(Map.of("__name__", "flour_total")), EvaluatingServer.counter(3));
    return all;
  }

  private static EvaluatingServer server() {
    return new EvaluatingServer(series(), query -> false);
  }

  private Run run(String... words) {
    return Run.in(folder, words);
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("build/site/default/mill.html"));
  }

  @Test
  void drawsWhatAnEngineAnswersAndAsksItOnce() throws IOException {
    try (EvaluatingServer server = server()) {
      Run run = run("render", "--to", "html", "--data", server.url());
      assertEquals(ExitCode.SUCCESS, run.code(), run.err());
      assertTrue(page().contains("4\u00a0/s"), "rye");
      assertFalse(page().contains("Sample data"));
      assertEquals(new TreeSet<>(server.asked()).size(), server.asked().size());
      assertEquals(3, server.asked().size(), "the time, and two queries");
    }
  }

  @Test
  void drawsTheRestWhenAQueryFails() throws IOException {
    try (EvaluatingServer server =
        new EvaluatingServer(series(), query -> query.contains("grain"))) {
      Run run = run("render", "--to", "html", "--data", server.url());
      assertEquals(ExitCode.FINDINGS, run.code(), run.err());
      assertTrue(run.err().contains("error: 1 of 2 queries not answered\n"), run.err());
      assertTrue(run.err().contains("  dashboards/mill.yaml:17: the query was refused"), run.err());
      assertTrue(page().contains("not today"));
      assertTrue(page().contains("3\u00a0/s"));
    }
  }

  @Test
  void keepsTheGoodPagesWhenNothingIsAnswered() throws IOException {
    try (EvaluatingServer server = server()) {
      run("render", "--to", "html", "--data", server.url());
    }
    String before = page();
    try (EvaluatingServer server =
        new EvaluatingServer(series(), query -> !query.equals("time()"))) {
      Run run = run("render", "--to", "html", "--data", server.url());
      assertEquals(ExitCode.UNUSABLE, run.code());
      assertTrue(run.err().contains("not one of 2 queries was answered"), run.err());
    }
    assertEquals(before, page());
  }

  @Test
  void wondersWhenNothingHasAValue() {
    try (EvaluatingServer server = new EvaluatingServer(Map.of(), query -> false)) {
      Run told = run("render", "--to", "html", "--data", server.url());
      assertEquals(ExitCode.SUCCESS, told.code());
      assertTrue(
          told.err()
              .contains(
                  "warning: not one of 2 queries has a value:"
                      + " is it the engine of these environments?\n"),
          told.err());
    }
  }

  @Test
  void tellsHowTheClocksDiffer() {
    try (EvaluatingServer server = server()) {
      Run run = run("promql", "eval", "--data", server.url(), "vector(1)");
      assertEquals(ExitCode.SUCCESS, run.code());
      assertTrue(run.err().contains("this one; its time counts"), run.err());
    }
  }

  @Test
  void showsHowFarItIsOnATerminalOnly() {
    try (EvaluatingServer server = server()) {
      String[] words = {"render", "--to", "html", "--data", server.url()};
      assertFalse(run(words).err().contains("\r"));
      Run seen = Run.in(folder, Map.of(), EnumSet.of(Terminal.Channel.ERR), words);
      assertTrue(seen.err().contains("] 2/2 queries"), seen.err());
    }
  }

  @Test
  void showsNoSecretAnywhere() throws IOException {
    try (EvaluatingServer server = server()) {
      Run run =
          Run.in(
              folder,
              Map.of("DASHWRIGHT_TOKEN", "open-sesame"),
              EnumSet.noneOf(Terminal.Channel.class),
              "render",
              "-v",
              "--data",
              server.url());
      assertEquals(ExitCode.SUCCESS, run.code(), run.err());
      assertFalse((run.out() + run.err()).contains("sesame"));
      for (String content : Folders.contents(folder.resolve("build/site")).values()) {
        assertFalse(content.contains("sesame"));
        assertFalse(content.contains(server.url()));
      }
    }
  }

  private void record(EvaluatingServer server, String... more) {
    String[] words = {"record", "--from", server.url(), "--out", "day.gz", "--range", "2h", "-v"};
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    Run run = run(all);
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    assertTrue(run.err().contains("day.gz: 3 series, 1443 samples of 2h"), run.err());
  }

  @Test
  void recordsAndDrawsTheSameOffline() throws IOException {
    try (EvaluatingServer server = server()) {
      run("render", "--to", "html", "--data", server.url());
      record(server);
    }
    String live = page();
    Run run = run("render", "--to", "html", "--data", "day.gz");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    assertTrue(page().contains("Recorded data"));
    assertEquals(withoutBadge(live), withoutBadge(page()));
  }

  /** Lines by which a page says how old its data is. */
  private static final List<String> ONLY_LIVE =
      List.of("assets/fresh.", "assets/place.js", "class=\"fresh\"", "id=\"reload\"");

  private static String withoutBadge(String page) {
    return page.lines()
        .filter(line -> !line.contains("Recorded data"))
        .filter(line -> ONLY_LIVE.stream().noneMatch(line::contains))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void drawsChangesOnARecording() throws IOException {
    try (EvaluatingServer server = server()) {
      record(server);
    }
    String changed =
        PROJECT.replace("sum(rate(flour_total[$window]))", "2 * sum(rate(flour_total[$window]))");
    Folders.write(folder.resolve("after/mill.yaml"), changed);
    String[] words = {"diff", "./dashboards", "./after", "--data", "day.gz", "--images", "p"};
    Run run = run(words);
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    assertTrue(run.err().contains("p: 4 pictures"), run.err());
    String page =
        run("diff", "./dashboards", "./after", "--data", "day.gz", "--format", "html").out();
    assertTrue(page.contains("charts show recorded data"));
    assertTrue(page.contains("Same recorded data, same axis."));
    assertTrue(page.contains("Flour: 3\u00a0/s") && page.contains("Flour: 6\u00a0/s"));
  }

  @Test
  void evaluatesAChangedQueryAndNamesWhatIsMissing() throws IOException {
    try (EvaluatingServer server = server()) {
      record(server);
    }
    Path file = folder.resolve("dashboards/mill.yaml");
    Folders.replace(
        file,
        "sum by (kind) (rate(grain_total[$window]))",
        "max(rate(grain_total{kind=\"rye\"}[2m])) * 10");
    assertEquals(ExitCode.SUCCESS, run("render", "--to", "html", "--data", "day.gz").code());
    assertTrue(page().contains("40\u00a0/s"));
    Folders.replace(
        file, "max(rate(grain_total{kind=\"rye\"}[2m])) * 10", "sum(rate(bran_total[2m]))");
    Run run = run("render", "--to", "html", "--data", "day.gz");
    assertEquals(ExitCode.FINDINGS, run.code());
    assertTrue(
        run.err().contains("the recording does not hold `{__name__=\"bran_total\"}`"), run.err());
  }

  @Test
  void refusesARecordingOfAnotherProject() throws IOException {
    try (EvaluatingServer server = server()) {
      record(server);
    }
    Path file = folder.resolve("dashboards/mill.yaml");
    Folders.replace(file, "title: Mill }", "title: Windmill }");
    assertEquals(ExitCode.SUCCESS, run("render", "--to", "html", "--data", "day.gz").code());
    Folders.replace(file, "grain_total[", "corn_total[");
    Files.writeString(file, Files.readString(file).replace("flour_total[", "meal_total["));
    Run run = run("render", "--to", "html", "--data", "day.gz");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertTrue(run.err().contains("is a recording of `Mill`, not of `Windmill`"), run.err());
  }

  @Test
  void asksEnginesAndRecordingsSingleQuestions() throws IOException {
    try (EvaluatingServer server = server()) {
      record(server, "--redact", "kind");
      String question = "sum(rate(grain_total[2m]))";
      Run there = run("promql", "eval", "--data", server.url(), question);
      Run here = run("promql", "eval", "--data", "day.gz", question);
      assertEquals(there.out(), here.out());
      assertTrue(here.out().contains("5.99"), here.out());
      Run kinds = run("promql", "eval", "--data", "day.gz", "count by (kind) (grain_total)");
      assertTrue(kinds.out().contains("redacted-1"), kinds.out());
    }
  }

  @Test
  void writesNoHalfRecording() throws IOException {
    Files.writeString(folder.resolve("day.gz"), "yesterday");
    try (EvaluatingServer server =
        new EvaluatingServer(series(), query -> query.contains("flour"))) {
      Run run = run("record", "--from", server.url(), "--out", "day.gz");
      assertEquals(ExitCode.UNUSABLE, run.code());
      assertTrue(
          run.err().startsWith("note:") && run.err().contains("nothing was recorded"), run.err());
    }
    assertEquals("yesterday", Files.readString(folder.resolve("day.gz")));
    assertEquals(
        List.of("dashboards/mill.yaml", "day.gz"), List.copyOf(Folders.contents(folder).keySet()));
  }

  @Test
  void checksDefinitionsAgainstData() throws IOException {
    Path file = folder.resolve("dashboards/mill.yaml");
    Folders.replace(
        file, "  flour_total: {", "  bran_total: { type: counter, unit: short }\n  flour_total: {");
    Folders.replace(file, "rate(grain_total[", "rate(bran_total[");
    Folders.replace(
        file,
        "project: { title: Mill }",
        "project: { title: Mill, limits: { series-per-chart: 1 } }");
    Files.writeString(
        file,
        Files.readString(file)
            + """
                      hidden:
                        title: Hidden
                        description: One hides the other.
                        unit: ops
                        queries:
                          - { promql: 'sum(rate(grain_total[2m])) * 1000', legend: much }
                          - { promql: 'sum(rate(flour_total[2m]))', legend: little }
                      pausing:
                        title: Pausing
                        description: It is not always there.
                        unit: short
                        queries: [{ promql: 'sum(flour_total) and on () (vector(time()) % 600 < 240)', legend: now }]
            """);
    try (EvaluatingServer server =
        new EvaluatingServer(series(), query -> query.contains("rate(flour_total"))) {
      Run run = run("check", "--data", server.url());
      assertEquals(ExitCode.FINDINGS, run.code(), run.out());
      for (String told :
          List.of(
              "error[query-failed]: a query of chart `Flour` was not answered: the query was"
                  + " refused",
              "warning[no-data]: a query of chart `Grain` has no value in 1h",
              "warning[metric-not-found]: there is no series of `bran_total`",
              "info[data-gap]: a series of chart `Pausing` has no value for 6m")) {
        assertTrue(run.out().contains(told), told + " in\n" + run.out());
      }
    }
    try (EvaluatingServer server = server()) {
      Run run = run("check", "--data", server.url());
      assertEquals(ExitCode.SUCCESS, run.code(), run.out());
      for (String told :
          List.of(
              "warning[mixed-ranges]: in chart `Hidden` `much` hides `little`",
              "warning[too-many-series]: chart `Hidden` shows 2 series, more than 1")) {
        assertTrue(run.out().contains(told), told + " in\n" + run.out());
      }
      record(server);
      assertEquals(run.out(), run("check", "--data", "day.gz").out());
    }
  }

  @Test
  void makesACatalogueOfWhatAnEngineHolds() {
    try (EvaluatingServer server = server()) {
      Run run = run("metrics", server.url(), "--match", "{__name__=~\".*n_total\"}");
      assertEquals(ExitCode.SUCCESS, run.code(), run.err());
      assertTrue(run.out().contains("  grain_total:\n    type: counter\n"), run.out());
      assertTrue(run.out().contains("description: \"Grain, "), run.out());
      assertTrue(run.out().contains("[oats, rye]"), run.out());
      assertFalse(run.out().contains("flour"), run.out());
      assertEquals(ExitCode.UNUSABLE, run("metrics", server.url(), "--match", "1").code());
    }
  }

  @Test
  void explainsWrongOptions() {
    StringBuilder all = new StringBuilder();
    for (String line :
        List.of(
            "record",
            "record --from http://127.0.0.1:1",
            "record --from day.gz --out a.gz",
            "record --from http://u:p@127.0.0.1:1 --out a.gz",
            "record --from http://127.0.0.1:1 --out dashboards",
            "record --from http://127.0.0.1:1 --out no/such/a.gz",
            "record --from http://127.0.0.1:1 --out a.gz --redact __name__",
            "record --from http://127.0.0.1:1 --out a.gz --range long",
            "record --from http://127.0.0.1:1 --out a.gz --env moon",
            "render -q --data dashboards",
            "render -q --data no-such-file",
            "render -q --data dashboards/mill.yaml",
            "render -q --data http://",
            "render -q --timeout soon")) {
      Run run = run(line.split(" "));
      assertEquals(ExitCode.UNUSABLE, run.code(), line);
      all.append(run.transcript());
    }
    Golden.check("cli/real-data-usage.txt", all.toString());
  }
}
