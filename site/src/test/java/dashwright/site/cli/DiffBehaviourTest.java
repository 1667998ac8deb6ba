package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What alerts and states are before and after, on the same recording. */
final class DiffBehaviourTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    PastDay.write(folder);
    Folders.write(folder.resolve("before/mill.yaml"), PastDay.PROJECT);
    Folders.write(folder.resolve("after/mill.yaml"), PastDay.PROJECT);
  }

  private void change(String old, String text) throws IOException {
    Folders.replace(folder.resolve("after/mill.yaml"), old, text);
  }

  private void edit() throws IOException {
    change("objective: 99%", "objective: 50%");
    change(
        "burn: 30, severity: high, long: 10m, short: 2m",
        "burn: 1.1, severity: low, long: 30m, short: 5m");
    change("no-data: { severity: high, for: 5m }", "");
    change(
        "above: 50, severity: high, alert: QueueLong, for: 5m",
        "above: 75, severity: high, alert: QueueLong, for: 10m");
    change(
        "above: 500, severity: high, alert: QueueEndless",
        "above: 15, severity: low, alert: QueueGrows");
  }

  private String diff(String format) {
    Run run = Run.in(folder, "diff", "./before", "./after", "--data", "day.gz", "--format", format);
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
    return run.out();
  }

  @Test
  void tellsItInEveryFormat() throws IOException {
    edit();
    Golden.check("diff/behaviour.txt", diff("text"));
    Golden.check("diff/behaviour.md", diff("markdown"));
    String json = diff("json");
    Golden.check("diff/behaviour.json", json.substring(json.indexOf("\"behaviour\"")));
    String html = diff("html");
    assertTrue(html.contains("<section id=\"behaviour\""), html);
    assertTrue(html.contains("dashboard Mill, QueueLong (high) in default"), html);
    Run screen =
        Run.in(
            folder,
            Map.of(),
            EnumSet.of(Terminal.Channel.OUT),
            "diff",
            "./before",
            "./after",
            "--data",
            "day.gz",
            "--color",
            "never");
    Golden.check("diff/behaviour-screen.txt", screen.out());
  }

  @Test
  void saysNothingWhereNothingBehavesOtherwise() throws IOException {
    change("description: Sacks that wait.", "description: Sacks that wait to be ground.");
    assertFalse(diff("text").contains("behaviour"));
    assertFalse(diff("markdown").contains("On the recording"));
    assertTrue(diff("json").contains("\"alerts\": []"), diff("json"));
  }

  @Test
  void takesNoLiveData() {
    Run run = Run.in(folder, "diff", "./before", "./after", "--data", "http://127.0.0.1:1");
    assertEquals(ExitCode.UNUSABLE, run.code());
    assertTrue(run.err().contains("`diff` takes no live data"), run.err());
  }
}
