package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was made to exhaust or to mislead ends in a message; {@code docs/limits.md} has the limits.
 */
class HostileInputTest {
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n]]");
  private static final String CHART =
      """
      dashboards:
        board:
          kind: custom
          title: Board
          sections:
            - title: Con
              charts:
      """;

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void project() throws IOException {
    project = Files.createDirectory(folder.resolve("dashboards"));
  }

  @Test
  void tooManyThings() throws IOException {
    refused("holds 501 charts, and at most 500", CHART + many(501, i -> chart(i, "up")));
    refused(
        "holds 101 items, and at most 100",
        CHART
            + "          c: { title: C, queries: ["
            + many(101, i -> "{ promql: up },")
            + "] }\n");
    refused("has 51 environments", "environments:\n" + many(51, i -> "  e" + i + ": {}\n"));
    refused(
        "has 2001 services, and at most 2000",
        "services:\n" + many(2001, i -> "  s" + i + ": { depends-on: [s" + (i + 1) + "] }\n"));
    refused(
        "at most 2000 are read",
        "metrics: { m: { labels: { a: [" + many(2001, i -> i + ",") + "] } } }\n");
    refused(
        "use each other more than 20 deep",
        "charts:\n" + many(30, i -> "  c" + i + ": { use: c" + (i + 1) + " }\n"));
  }

  @Test
  void endlessPathsAndTimes() throws IOException {
    refused(
        "lead to more than 10000 services in all",
        "services:\n"
            + many(
                200,
                i ->
                    "  s"
                        + i
                        + ": { depends-on: ["
                        + (i < 199 ? "s" + (i + 1) : "")
                        + "], endpoints: { e: {} } }\n")
            + "dashboards: { all: { kind: public-api, services: ["
            + many(200, i -> "s" + i + ",")
            + "] } }\n");
    refused(
        "has 3153600000 steps, and at most 11000",
        "project: { resolutions: { long: { range: 100y, step: 1s } } }\n");
    refused("must be a duration above 0", "project: { resolutions: { x: { range: 999y } } }\n");
    refused("must be a number, not `1e400`", CHART + "          c: { min: 1e400 }\n");
  }

  @Test
  void namesThatNoFileCanHave() throws IOException {
    refused("no file can have that name on Windows", "dashboards: { con: { kind: custom } }\n");
    refused("no file can have that name on Windows", "environments: { nul: {} }\n");
    refused("is written twice", "teams:\n  a: {}\n  \"a\": {}\n");
  }

  @Test
  void textsThatAreTooLongOrTurn() throws IOException {
    refused("`title` has 1001 characters", "teams: { a: { title: " + "x".repeat(1001) + " } }\n");
    refused("the character U+202E is not allowed", "teams: { a: { title: \"a\u202eb\" } }\n");
    refused("stands for the character U+2066", "teams: { a: { title: \"a\\u2066b\" } }\n");
  }

  @Test
  void patternsThatNeverEnd() throws IOException {
    Files.writeString(project.resolve("a".repeat(200) + ".txt"), "");
    refused("more than 4 stars", "project: { rule-files: [\"" + "*a".repeat(30) + "b\"] }\n");
    refused("more than 4 stars", "project: { rule-files: [\"" + "{a,a}".repeat(30) + "b\"] }\n");
  }

  @Test
  void foldersWithoutEnd() throws IOException {
    Path deep = project;
    for (int i = 0; i < 40; i++) {
      deep = Files.createDirectory(deep.resolve("d"));
    }
    refused("folders are nested more than 32 deep", "teams: {}\n");
  }

  @Test
  void recordingsThatGrow() throws IOException {
    file(CHART + chart(0, "up"));
    String head =
        "{\"dashwright-recording\":1,\"project\":\"T\",\"from\":0,\"to\":@,\"selectors\":[],"
            + "\"redacted\":[]}\n";
    String series = "{\"labels\":{\"a\":\"@\"},\"times\":[0],\"values\":[1]}\n";
    recording(head.replace("@", "9") + series.replace("@", "x".repeat(9_000_000)));
    unusable("a series of more than 8388608 characters");
    recording(head.replace("@", "9") + "[".repeat(100_000));
    unusable("line 2: this is not how a recording goes on");
    recording(head.replace("@", "9223372036854775807") + series + "{\"series\":1}\n");
    unusable("line 3: this is not how a recording goes on");
    recording(head.replace("@", "9") + series.replace("[0]", "[-9223372036854775808]"));
    unusable("line 2: this is not how a recording goes on");
  }

  @Test
  void timesWithoutEnd() throws IOException {
    file(CHART + chart(0, "up"));
    for (String now : new String[] {"+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z"}) {
      Run run = Run.in(folder, "render", "--now=" + now);
      assertEquals(ExitCode.UNUSABLE, run.code(), run.transcript());
      assertTrue(run.err().contains("is not a time"), run.err());
    }
  }

  @Test
  void exportsThatAreTooLargeOrDeep() throws IOException {
    file(CHART + chart(0, "up"));
    Path export = folder.resolve("export.json");
    Files.writeString(export, "{\"uid\":\"x\",\"panels\":[" + "1,".repeat(5_000_000) + "1]}");
    Run large = Run.in(folder, "diff", "--against-grafana", "export.json");
    assertEquals(ExitCode.UNUSABLE, large.code(), large.transcript());
    assertTrue(large.err().contains("at most 8 MiB are read"), large.err());
    String row = "[{\"type\":\"row\",\"panels\":";
    Files.writeString(
        export, "{\"uid\":\"x\",\"panels\":" + row.repeat(450) + "[]" + "}]".repeat(450) + "}");
    assertEquals(
        ExitCode.SUCCESS, Run.in(folder, "diff", "--against-grafana", "export.json").code());
  }

  @Test
  void exportedWordsInAReview() throws IOException {
    file(CHART + chart(0, "up"));
    Files.writeString(
        folder.resolve("export.json"),
        "{\"uid\":\"board\",\"title\":\"``` @everyone #1 ``` <b> \\u202e\\u001b[2J|\\n# h"
            + " https://evil.example [x](y)\",\"panels\":[]}",
        StandardCharsets.UTF_8);
    String[] words = {"diff", "--against-grafana", "export.json", "--format", "markdown"};
    String review = Run.in(folder, words).out();
    assertFalse(STEERING.matcher(review).find(), review);
    String prose = review.replaceAll("`[^`\n]*`", "");
    assertFalse(
        Pattern.compile("[@#][A-Za-z0-9]|https?://|<b> |\n# h").matcher(prose).find(), review);
    String lines = Run.in(folder, "diff", "--against-grafana", "export.json").out();
    assertFalse(STEERING.matcher(lines.replace("\t", " ")).find(), lines);
  }

  @Test
  void wordsThatSteerATerminal() throws IOException {
    file("project: { title: \"a\u200bb\u200f\" }\n" + CHART + chart(0, "up"));
    Run run = Run.in(folder, "render", "--to", "html,png");
    assertEquals(ExitCode.SUCCESS, run.code(), run.transcript());
    assertFalse(STEERING.matcher(run.err()).find(), run.err());
    assertTrue(Files.exists(folder.resolve("build/site/images/default/board/section-con.c0.png")));
  }

  private static String many(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
  }

  private static String chart(int number, String promql) {
    return "          c" + number + ": { title: C, queries: [{ promql: " + promql + " }] }\n";
  }

  private void file(String text) throws IOException {
    Files.writeString(project.resolve("shop.yaml"), text, StandardCharsets.UTF_8);
  }

  private void refused(String message, String text) throws IOException {
    file(text);
    Run run = Run.in(folder, "check");
    assertEquals(ExitCode.UNUSABLE, run.code(), run.transcript());
    assertTrue(run.out().contains(message), () -> message + "\n" + run.transcript());
  }

  private void recording(String text) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve("shop.rec"));
        GZIPOutputStream zip = new GZIPOutputStream(file)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void unusable(String message) {
    Run run = Run.in(folder, "render", "--data", "shop.rec");
    assertEquals(ExitCode.UNUSABLE, run.code(), run.transcript());
    assertTrue(run.err().contains(message), () -> message + "\n" + run.transcript());
  }
}
