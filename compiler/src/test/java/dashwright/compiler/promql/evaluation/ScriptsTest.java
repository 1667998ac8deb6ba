package dashwright.compiler.promql.evaluation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dashwright.compiler.promql.evaluation.Verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs scripts in the language in which Prometheus tests its engine: our own, or those of a folder
 * given by {@code -Dpromqltest.dir=…}.
 */
class ScriptsTest {
  /** Our own scripts; those of them that end on 3 are about Prometheus 3 only. */
  static final Path OWN = Path.of("src/test/promqltest");

  @TestFactory
  List<DynamicTest> scripts() throws IOException {
    Path folder = Path.of(System.getProperty("promqltest.dir", OWN.toString()));
    List<DynamicTest> tests = new ArrayList<>();
    List<Verdict> all = new ArrayList<>();
    for (Path file : files(folder)) {
      List<Verdict> verdicts = ScriptRunner.run(Script.parse(Files.readAllLines(file)));
      String name = file.getFileName().toString();
      System.out.println(name + ": " + summary(verdicts));
      tests.add(DynamicTest.dynamicTest(name, () -> assertEquals("", failures(verdicts))));
      all.addAll(verdicts);
    }
    System.out.println("in all: " + summary(all));
    return tests;
  }

  /** The scripts in a folder. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> scripts = files.filter(f -> f.toString().endsWith(".test")).sorted().toList();
      assertFalse(scripts.isEmpty(), () -> "no scripts in " + folder);
      return scripts;
    }
  }

  private static String failures(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(verdict -> verdict.kind() == Kind.FAILED)
        .map(Verdict::text)
        .collect(joining("\n"));
  }

  /** How many passed, failed, and were not applicable, and why those were not. */
  private static String summary(List<Verdict> verdicts) {
    Map<String, Long> reasons = new TreeMap<>();
    verdicts.stream()
        .filter(verdict -> verdict.kind() == Kind.NOT_APPLICABLE)
        .forEach(verdict -> reasons.merge(verdict.reason(), 1L, Long::sum));
    return count(verdicts, Kind.PASSED)
        + " passed, "
        + count(verdicts, Kind.FAILED)
        + " failed, "
        + count(verdicts, Kind.NOT_APPLICABLE)
        + " not applicable "
        + reasons;
  }

  private static long count(List<Verdict> verdicts, Kind kind) {
    return verdicts.stream().filter(verdict -> verdict.kind() == kind).count();
  }
}
