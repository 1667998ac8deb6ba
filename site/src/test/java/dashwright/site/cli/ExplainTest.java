package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.check.Checks;
import dashwright.dsl.source.ShapeRules;
import dashwright.site.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainTest {
  @TempDir Path folder;

  @Test
  void explainsARuleThatProjectsMayChange() {
    Golden.check(
        "cli/explain-rule.txt", Run.in(folder, "explain", "missing-audience").transcript());
  }

  @Test
  void explainsARuleThatIsFixed() {
    Golden.check("cli/explain-fixed.txt", Run.in(folder, "explain", "yaml-syntax").transcript());
  }

  @Test
  void explainsEveryRule() {
    for (RulePage page : RulePage.all()) {
      Run run = Run.in(folder, "explain", page.id());
      assertEquals(ExitCode.SUCCESS, run.code());
      assertTrue(run.out().contains("\nBad\n"), run.out());
    }
  }

  @Test
  void knowsEveryFixedRule() {
    Set<String> fixed = new TreeSet<>(ShapeRules.all());
    fixed.add(Checks.UNUSED);
    assertEquals(fixed, new TreeSet<>(FixedRules.pages().stream().map(RulePage::id).toList()));
  }

  @Test
  void listsEveryRuleOnce() throws IOException {
    List<String> ids = RulePage.all().stream().map(RulePage::id).toList();
    assertEquals(ids.size(), new TreeSet<>(ids).size());
    Run text = Run.in(folder, "rules");
    assertEquals(ids, text.out().lines().map(line -> line.split(" ", 2)[0]).toList());
    Run json = Run.in(folder, "rules", "--format", "json");
    assertEquals(
        ids, new ObjectMapper().readTree(json.out()).get("rules").findValuesAsText("rule"));
  }

  static List<RulePage> fixedRules() {
    return FixedRules.pages().stream()
        .filter(page -> !page.id().equals(ShapeRules.UNREADABLE_FILE))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("fixedRules")
  void hasExamplesThatAreTrue(RulePage page) throws IOException {
    boolean java = page.id().startsWith("java-");
    Path file = folder.resolve("dashboards/" + (java ? "Example.java" : "example.yaml"));
    Folders.write(file, page.help().bad());
    Run bad = Run.in(folder, "check");
    String finding = page.severity().word() + "[" + page.id() + "]";
    assertTrue(bad.out().contains(finding), bad.out());
    Files.writeString(file, page.help().good());
    Run good = Run.in(folder, "check");
    assertFalse(good.out().contains(finding), good.out());
    assertFalse(good.out().contains("error["), good.out());
  }
}
