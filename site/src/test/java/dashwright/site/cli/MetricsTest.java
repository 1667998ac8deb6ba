package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {
  private static final String SCRAPE =
      """
      # HELP orders_total Orders that were placed.
      # TYPE orders_total counter
      orders_total{region="eu"} 12
      orders_total{region="us"} 7
      """;

  @TempDir Path folder;

  @Test
  void printsTheBlockOfAFile() throws IOException {
    Folders.write(folder.resolve("shop.txt"), SCRAPE);
    Run run = Run.in(folder, "metrics", "shop.txt");
    assertEquals(ExitCode.SUCCESS, run.code());
    assertEquals(
        """
        metrics:
          orders_total:
            type: counter
            unit: short
            description: Orders that were placed.
            labels:
              region: [eu, us]
        """,
        run.out());
    assertEquals("1 metric from 2 samples\n", run.err());
    assertEquals(run.out(), Run.fed(SCRAPE, folder, "metrics", "-").out());
    assertEquals("", Run.in(folder, "metrics", "-q", "shop.txt").err());
  }

  @Test
  void makesACatalogueThatCompiles() throws IOException {
    Folders.write(
        folder.resolve("dashboards/metrics.yaml"), Run.fed(SCRAPE, folder, "metrics", "-").out());
    assertEquals(ExitCode.SUCCESS, Run.in(folder, "check", "--fail-on", "info").code());
  }

  @Test
  void tellsAllLinesThatItCannotRead() throws IOException {
    Folders.write(
        folder.resolve("shop.txt"),
        SCRAPE + "orders_total{region=eu} 1\n# TYPE carts guage\n{\"shop.carts\"} twelve\n");
    Run run = Run.in(folder, "metrics", "shop.txt");
    assertEquals(ExitCode.FINDINGS, run.code());
    Golden.check("cli/metrics-bad-lines.txt", run.transcript());
  }

  @Test
  void refusesWhatIsNoScrape() throws IOException {
    Folders.write(folder.resolve("page.txt"), "<html>\n<body>\nNot found\n</html>\n");
    Run page = Run.in(folder, "metrics", "page.txt");
    assertEquals(ExitCode.UNUSABLE, page.code());
    assertEquals("", page.out());
    Golden.check("cli/metrics-no-scrape.txt", page.transcript());
    assertEquals(ExitCode.UNUSABLE, Run.fed("", folder, "metrics", "-").code());
    Files.write(folder.resolve("bytes"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Run bytes = Run.in(folder, "metrics", "bytes");
    assertEquals(ExitCode.UNUSABLE, bytes.code());
    assertTrue(bytes.err().startsWith("error: `bytes` is not a text in UTF-8\n"), bytes.err());
  }
}
