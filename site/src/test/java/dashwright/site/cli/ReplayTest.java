package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplayTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    PastDay.write(folder);
  }

  private Run replay(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "replay";
    System.arraycopy(words, 0, all, 1, words.length);
    return Run.in(folder, all);
  }

  @Test
  void tellsWhatEveryAlertWouldHaveDone() {
    Run run = replay("--data", "day.gz");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    Golden.check("cli/replay.txt", run.transcript());
  }

  @Test
  void tellsItAsJson() {
    Run run = replay("--data", "day.gz", "--format", "json", "-q");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    Golden.check("cli/replay.json", run.out());
  }

  @Test
  void tellsOnlyWhatWasAskedFor() {
    Run slo = replay("--data", "day.gz", "--only", "orders", "--from", "12000", "--to", "16000");
    assertTrue(slo.out().contains("1 Jan 03:20 to 04:26 UTC, 1h6m40s"), slo.out());
    assertTrue(slo.out().contains("of 5 alerts"), slo.out());
    Run chart = replay("--data", "day.gz", "--only", "mill");
    assertTrue(chart.out().contains("1 of 2 alerts fired"), chart.out());
    Run page = replay("--data", "day.gz", "--only", "promises");
    assertTrue(page.out().contains("of 7 alerts"), page.out());
  }

  @Test
  void saysThatASampleIsOne() {
    Run run = replay("--only", "mill");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    assertTrue(run.err().contains("sample data"), run.err());
  }

  @Test
  void drawsLanesOnThePageOfAnSlo() throws IOException {
    Run run = Run.in(folder, "render", "--to", "html", "--data", "day.gz", "--only", "promises");
    String page = Files.readString(folder.resolve("build/site/default/promises.html"));
    assertTrue(
        page.contains("aria-label=\"high, burn 10 over 1h and 5m: fired twice, 32m\""), run.err());
    assertTrue(page.contains("<rect class=\"fires\""), page);
    assertTrue(
        page.contains("Low, burn 2 over 1d and 2h could not be evaluated: it looks back"), page);
    assertTrue(page.contains("<span class=\"name\">no data</span>"), page);
  }

  @Test
  void explainsWhatItCannotUse() throws IOException {
    byte[] whole = Files.readAllBytes(folder.resolve("day.gz"));
    Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.createDirectories(folder.resolve("other"));
    Files.writeString(
        folder.resolve("other/other.yaml"),
        PastDay.PROJECT
            .replace("title: Mill }", "title: Forge }")
            .replace("orders_total", "nails_total")
            .replace("visits_total", "visitors_total")
            .replace("queue_length", "heap_size"));
    StringBuilder all = new StringBuilder();
    for (String line :
        List.of(
            "--data none.gz",
            "--data cut.gz",
            "--data dashboards/mill.yaml",
            "--data http://127.0.0.1:1",
            "--data day.gz other",
            "--data day.gz --env moon",
            "--data day.gz --only ordres",
            "--data day.gz --from soon",
            "--data day.gz --from 2026-01-01T00:00:00Z",
            "--data day.gz --from 3600 --to 3600",
            "--data day.gz --to 90000",
            "--format html")) {
      Run run = replay(line.split(" "));
      assertEquals(ExitCode.UNUSABLE, run.code(), line);
      assertEquals("", run.out(), line);
      all.append(run.transcript());
    }
    Golden.check("cli/replay-usage.txt", all.toString());
  }
}
