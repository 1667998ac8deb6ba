package dashwright.site.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others made is named exactly, wherever it comes in. */
class SupplyChainTest {
  private static final Pattern USE = Pattern.compile("(?m)^\\s*(?:- )?uses: (.*)$");
  private static final Pattern PINNED =
      Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

  private static final Pattern JAR = Pattern.compile("([a-z-]+?)-(\\d+\\.\\d+)[\\d.]*\\.jar");

  /** The names by which people know what a jar is, by the start of its file name. */
  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              "echarts", "Apache ECharts",
              "freemarker", "Apache FreeMarker",
              "jackson", "Jackson",
              "jfreechart", "JFreeChart",
              "picocli", "Picocli",
              "snakeyaml", "SnakeYAML"));

  @Test
  void workflowsRunActionsByTheirHash() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Checkout.root().resolve("docs/ci.md")));
    try (Stream<Path> workflows = Files.list(Checkout.root().resolve(".github/workflows"))) {
      workflows.sorted().forEach(files::add);
    }
    List<String> loose = new ArrayList<>();
    int seen = 0;
    for (Path file : files) {
      Matcher use = USE.matcher(Files.readString(file));
      for (; use.find(); seen++) {
        if (!PINNED.matcher(use.group(1)).matches()) {
          loose.add(file.getFileName() + ": " + use.group(1));
        }
      }
    }
    assertTrue(seen > 0, "no workflow uses any action");
    assertEquals(List.of(), loose, "write OWNER/NAME@HASH # vX.Y.Z");
  }

  @Test
  void mavenItselfIsCheckedWhenItIsFetched() throws IOException {
    String wrapper =
        Files.readString(Checkout.root().resolve(".mvn/wrapper/maven-wrapper.properties"));
    assertTrue(
        Pattern.compile("(?m)^distributionSha256Sum=[0-9a-f]{64}$").matcher(wrapper).find(),
        wrapper);
  }

  @Test
  void theNoticeNamesWhatIsShipped() throws IOException {
    String notice = Files.readString(Checkout.root().resolve("NOTICE"));
    List<String> seen = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Matcher jar = JAR.matcher(Path.of(entry).getFileName().toString());
      if (jar.matches()) {
        NAMES.forEach(
            (start, name) -> {
              if (jar.group(1).startsWith(start)) {
                seen.add(start);
                assertTrue(notice.contains("\n" + name + " " + jar.group(2)), entry);
              }
            });
      }
    }
    assertFalse(seen.isEmpty(), "no jar of others on the class path");
    assertTrue(seen.containsAll(NAMES.keySet()), seen::toString);
  }
}
