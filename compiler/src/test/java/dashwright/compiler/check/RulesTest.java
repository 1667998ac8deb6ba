package dashwright.compiler.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.Compilation;
import dashwright.compiler.Compiled;
import dashwright.dsl.source.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds its bad example, and nothing in its good one. */
final class RulesTest {

  @TestFactory
  Stream<DynamicTest> badExamplesAreFound() {
    return Rules.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertFound(rule)));
  }

  private static void assertFound(Rule rule) {
    Compilation bad = example(rule, rule.help().bad());
    assertTrue(bad.plan().isPresent(), () -> "no plan:\n" + Compiled.text(bad.diagnostics()));
    List<Diagnostic> found = of(rule, bad);
    assertFalse(found.isEmpty(), () -> "not found:\n" + Compiled.text(bad.diagnostics()));
    for (Diagnostic finding : found) {
      assertEquals(rule.severity(), finding.severity());
      assertTrue(finding.help().isPresent(), "says what to do");
      assertTrue(finding.origin().line() > 0, "has a place");
      assertFalse(Character.isUpperCase(finding.message().charAt(0)), finding.message());
      assertFalse(finding.message().endsWith("."), finding.message());
    }
  }

  @TestFactory
  Stream<DynamicTest> goodExamplesAreQuiet() {
    return Rules.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertQuiet(rule)));
  }

  private static void assertQuiet(Rule rule) {
    Compilation good = example(rule, rule.help().good());
    assertTrue(good.plan().isPresent(), () -> "no plan:\n" + Compiled.text(good.diagnostics()));
    assertEquals("", Compiled.text(of(rule, good)));
  }

  private static Compilation example(Rule rule, String text) {
    return Compiled.beside(text, rule.help().beside());
  }

  private static List<Diagnostic> of(Rule rule, Compilation compilation) {
    return compilation.diagnostics().stream().filter(d -> d.rule().equals(rule.id())).toList();
  }

  @Test
  void idsAreKebabCaseAndUnique() {
    List<String> ids = Rules.all().stream().map(Rule::id).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    ids.forEach(id -> assertTrue(id.matches("[a-z]+(-[a-z]+)*"), id));
  }

  @Test
  void everyRuleHasItsPage() {
    for (Rule rule : Rules.all()) {
      Rule.Help help = rule.help();
      assertTrue(help.summary().length() < 100, rule.id());
      assertTrue(help.why().endsWith("."), rule.id());
    }
  }
}
