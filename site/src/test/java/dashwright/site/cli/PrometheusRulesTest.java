package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the real dashboards, before promtool where it is installed; else skipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PrometheusRulesTest {
  private static final Optional<Promtool> PROMTOOL = Promtool.installed();

  private Path folder;

  @BeforeAll
  void render(@TempDir Path out) {
    folder = out;
    Run run =
        Run.in(
            Checkout.root(), "render", "--to", "prometheus", "--out", folder.toString(), "--quiet");
    assertEquals(ExitCode.SUCCESS, run.code(), run.err());
  }

  @BeforeEach
  void promtoolIsInstalled() {
    assumeTrue(PROMTOOL.isPresent(), "promtool is not on the PATH, and PROMTOOL names none");
  }

  private List<Path> files(String end) {
    try (Stream<Path> all = Files.walk(folder.resolve("prometheus"))) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Promtool.Result promtool(List<String> words, List<Path> files) {
    try {
      return PROMTOOL.orElseThrow().run(folder, words, files);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyRuleIsValid() {
    List<Path> rules = files(".rules.yaml");
    assertTrue(rules.size() >= 20, "only " + rules);
    Promtool.Result result = promtool(List.of("check", "rules"), rules);
    assertEquals(0, result.code(), result.output());
  }

  @Test
  void everySloHasTestsAndTheyPassInOneRun() {
    List<Path> tests = files(".test.yaml");
    assertEquals(
        files(".rules.yaml").stream().filter(file -> file.toString().contains("slos")).count(),
        tests.size());
    Promtool.Result result = promtool(List.of("test", "rules"), tests);
    assertEquals(0, result.code(), result.output());
  }

  @Test
  void anAlertThatIsTooLateFails() throws IOException {
    assertMutantFails("orders-succeed", "> 10", "> 15");
  }

  @Test
  void anAlertThatIsTooEarlyFails() throws IOException {
    assertMutantFails("orders-succeed", "> 2", "> 1.7");
  }

  @Test
  void aGapWhereNothingFailedFails() throws IOException {
    assertMutantFails("orders-succeed", "0\n", "0 / 0\n");
  }

  @Test
  void aBudgetThatIsNeverSpentFails() throws IOException {
    assertMutantFails("orders-are-booked", ">= 1", ">= 3");
  }

  private void assertMutantFails(String slo, String part, String other) throws IOException {
    Path slos = folder.resolve("prometheus/production/slos");
    String rules = Files.readString(slos.resolve(slo + ".rules.yaml"));
    String mutated = rules.replace(part, other);
    assertNotEquals(rules, mutated);
    Path mutant = Files.createTempDirectory(folder, "mutant");
    Files.writeString(mutant.resolve(slo + ".rules.yaml"), mutated);
    Path tests = Files.copy(slos.resolve(slo + ".test.yaml"), mutant.resolve("mutant.yaml"));
    Promtool.Result result = promtool(List.of("test", "rules"), List.of(tests));
    assertEquals(1, result.code());
    assertTrue(result.output().contains("FAILED"), result.output());
    assertFalse(result.output().contains("error unmarshaling"), result.output());
  }
}
