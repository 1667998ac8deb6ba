package dashwright.site.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLintTest {
  /** Fewer files than this, and the test looked at the wrong place. */
  private static final int FEWEST_FILES = 300;

  /** Files that break a rule for a reason: the finding, without its line, and the reason. */
  private static final Map<String, String> EXCEPTIONS =
      new TreeMap<>(
          Map.of(
              "compiler/src/main/java/dashwright/compiler/promql/Parser.java: long-file",
              "one grammar, read from top to bottom",
              "dsl/src/main/java/dashwright/dsl/yaml/type/MapType.java: unordered",
              "only looked up, never walked",
              "dsl/src/main/java/dashwright/dsl/java/Capture.java: standard-streams",
              "keeps what definitions print out of our output",
              "compiler/src/main/java/dashwright/compiler/planning/PanelIds.java: unordered",
              "only looked up, never walked"));

  @Test
  void mainCodeIsClean() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> files = Checkout.sources("src/main/java");
    for (Path file : files) {
      String type = file.getFileName().toString().replace(".java", "");
      SourceLint.main(packageOf(file), type, Files.readAllLines(file)).stream()
          .map(finding -> place(file) + ": " + finding)
          .forEach(found::add);
    }
    assertTrue(files.size() >= FEWEST_FILES, () -> "saw only " + files.size() + " files");
    assertEquals(List.of(), withoutExceptions(found));
  }

  @Test
  void testsAreClean() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Checkout.sources("src/test/java")) {
      if (!packageOf(file).equals("dashwright.site.house")) {
        SourceLint.test(packageOf(file), Files.readAllLines(file)).stream()
            .map(finding -> place(file) + ": " + finding)
            .forEach(found::add);
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    List<String> missing =
        Checkout.sources("src/main/java").stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
            .map(SourceLintTest::place)
            .toList();
    assertEquals(List.of(), missing, "packages without package-info.java");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          standard-streams | System.err.println(text);
          reflection       | import java.lang.reflect.Method;
          static-state     | private static int count = 0;
          static-state     |   static List<String> seen;
          default-locale   | String.format("%d", n)
          default-locale   | "%d".formatted(n)
          default-locale   | name.toLowerCase()
          clock            | Instant.now()
          random           | new Random()
          unordered        | this.labels = Map.copyOf(labels);
          unordered        | new HashMap<>()
          unfinished       | // TODO later
          """)
  void seesWhatIsBanned(String name, String line) {
    assertEquals(
        List.of(name + " in line 1"), SourceLint.main("dashwright.dsl", "A", List.of(line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          private static final int COUNT = 0;
          static int count(String text) {
          import static java.util.Map.entry;
          private static int next(int a) { return a; }
          String.format(Locale.ROOT, "%d", n)
          name.toLowerCase(Locale.ROOT)
          // System.out is for the command line alone
           * Reads with {@code Instant.now()}.
          """)
  void leavesTheRestAlone(String line) {
    assertEquals(List.of(), SourceLint.main("dashwright.dsl", "A", List.of(line)));
  }

  @Test
  void seesNamesLengthsAndTestsThatDoNotRun() {
    assertEquals(List.of("empty-name"), SourceLint.main("a", "StringUtils", List.of()));
    assertEquals(List.of("empty-name"), SourceLint.main("a", "AbstractRule", List.of()));
    assertEquals(
        List.of("long-file"), SourceLint.main("a", "A", Collections.nCopies(401, "int a;")));
    assertEquals(
        List.of("disabled-test in line 1", "sleep in line 2"),
        SourceLint.test("a", List.of("@Disabled", "Thread.sleep(5);")));
  }

  /** Also fails when an exception is no longer needed. */
  private static List<String> withoutExceptions(List<String> found) {
    List<String> left = new ArrayList<>(found);
    for (String exception : EXCEPTIONS.keySet()) {
      if (!left.removeIf(finding -> finding.startsWith(exception))) {
        left.add("exception without need: " + exception);
      }
    }
    return left;
  }

  private static String packageOf(Path file) {
    String path = place(file).replace('/', '.');
    return path.substring(path.indexOf(".java.") + 6, path.lastIndexOf('.', path.length() - 6));
  }

  private static String place(Path file) {
    return Checkout.root().relativize(file).toString().replace('\\', '/');
  }
}
