package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.dsl.source.Limits;
import dashwright.renderer.data.recording.RecordingReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of limits says what the code does, in the same order. */
class LimitsPageTest {
  private static final dashwright.renderer.data.prometheus.Limits ANSWERS =
      dashwright.renderer.data.prometheus.Limits.DEFAULT;

  private static final dashwright.compiler.promql.evaluation.Limits EVALUATION =
      Settings.DEFAULT.limits();

  @Test
  void saysEveryLimit() throws IOException {
    List<String> expected =
        List.of(
            mebibytes(Limits.FILE_BYTES),
            mebibytes(Limits.PROJECT_BYTES),
            number(Limits.FILES),
            number(Limits.FOLDERS_DEEP),
            number(Limits.WILDCARDS),
            number(Limits.FILES_SEEN),
            number(Limits.RULE_FILES),
            number(Limits.EVENTS),
            number(Limits.DEPTH),
            number(Limits.VALUES),
            number(Limits.TEXT_LENGTH),
            number(Limits.LINE_LENGTH),
            "40",
            number(Limits.MESSAGE),
            number(Limits.DAYS) + " days",
            number(Limits.ENVIRONMENTS),
            number(Limits.SERVICES),
            number(Limits.SLOS),
            number(Limits.SLOS_SHOWN),
            number(Limits.METRICS),
            number(Limits.DASHBOARDS),
            number(Limits.PAGES),
            number(Limits.CHARTS),
            number(Limits.CHARTS_IN_ALL),
            number(Limits.QUERIES),
            number(Limits.THRESHOLDS),
            number(Limits.USES),
            number(Limits.HOPS),
            number(Limits.ITEMS),
            number(Limits.STEPS),
            number(Promql.MOST_LEVELS),
            number(EVALUATION.steps()),
            number(EVALUATION.series()),
            number(EVALUATION.samples()),
            number(EVALUATION.values()),
            number(RecordingReader.MOST_SAMPLES) + ", and no more than fit in the memory",
            number(RecordingReader.MOST_SERIES),
            number(RecordingReader.MOST_CHARACTERS),
            TextInput.MOST_MEGABYTES + " MiB",
            LiveDashboards.MOST_MEGABYTES + " MiB",
            number(LiveDashboards.MOST_FILES),
            mebibytes(ANSWERS.bytes()),
            number(ANSWERS.series()),
            number(ANSWERS.samples()));
    assertEquals(expected, told());
  }

  /** The last cells of all rows of the page's tables. */
  private static List<String> told() throws IOException {
    Path page = Path.of("").toAbsolutePath().getParent().resolve("docs/limits.md");
    List<String> cells = new ArrayList<>();
    for (String line : Files.readAllLines(page, StandardCharsets.UTF_8)) {
      String[] row = line.split(" *\\| *", -1);
      boolean head = row.length == 4 && (row[1].equals("what") || row[1].startsWith("---"));
      if (row.length == 4 && !head) {
        cells.add(row[2]);
      }
    }
    return cells;
  }

  private static String number(long limit) {
    return String.format(Locale.ROOT, "%,d", limit);
  }

  private static String mebibytes(int bytes) {
    return bytes / (1024 * 1024) + " MiB";
  }
}
