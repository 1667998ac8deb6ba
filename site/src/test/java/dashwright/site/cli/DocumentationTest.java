package dashwright.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documents show is what the program does. */
class DocumentationTest {
  /** A fence whose information is nothing but {@code yaml} holds definitions. */
  private static final Pattern SAMPLE =
      Pattern.compile("^( *)```yaml\\n(.*?)^\\1```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

  @TempDir Path folder;

  @TestFactory
  List<DynamicTest> samplesCompile() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path document : documents()) {
      Matcher sample = SAMPLE.matcher(Files.readString(document));
      for (int number = 1; sample.find(); number++) {
        String text = sample.group(2).stripIndent();
        Path place = folder.resolve(document.getFileName() + "-" + number);
        tests.add(
            DynamicTest.dynamicTest(
                place.getFileName().toString(),
                () -> {
                  Folders.write(place.resolve("dashboards/sample.yaml"), text);
                  Run run = Run.in(place, "check");
                  assertEquals(ExitCode.SUCCESS, run.code(), text + "\n" + run.out());
                }));
      }
    }
    assertFalse(tests.isEmpty());
    return tests;
  }

  @Test
  void findingsAreReal() throws IOException {
    Folders.write(folder.resolve("dashboards/shop.yaml"), "teams:\n  shop:\n    titel: Shop\n");
    String commands = Files.readString(root().resolve("docs/commands.md"));
    assertShown(commands, Run.in(folder, "check").out());
    assertShown(commands, Run.in(folder, "check", "--format", "json").out());
  }

  @Test
  void queriesAreReal() throws IOException {
    String commands = Files.readString(root().resolve("docs/commands.md"));
    assertShown(commands, Run.in(folder, "promql", "check", "rate(http_requests_total)").out());
    assertShown(commands, Run.in(folder, "promql", "check", "--format", "json", "rate(up)").out());
    String scrape = "up{job=\"shop\"} 1\nup{job=\"stock\"} 0\n";
    assertShown(
        commands,
        Run.fed(scrape, folder, "promql", "eval", "sum(up)", "--data", "-", "--at", "100").out());
  }

  @Test
  void theTenLinesGiveWhatTheReadmeSays() throws IOException {
    String readme = Files.readString(root().resolve("README.md"));
    Matcher sample = SAMPLE.matcher(readme);
    assertTrue(sample.find());
    assertEquals(10, sample.group(2).lines().count());
    Folders.write(folder.resolve("dashboards/shop.yaml"), sample.group(2));
    Run render = Run.in(folder, "render");
    assertEquals(ExitCode.SUCCESS, render.code());
    int finding = readme.indexOf("dashboards/shop.yaml:");
    assertShown(render.err(), readme.substring(finding, readme.indexOf("```", finding)));
    assertTrue(Files.exists(folder.resolve("build/site/default/checkout.html")));
    assertTrue(Files.exists(folder.resolve("build/site/grafana/default/checkout.json")));
  }

  @Test
  void theSchemaIsTheOneOfTheProgram() throws IOException {
    assertEquals(
        Run.in(folder, "schema").out(),
        Files.readString(root().resolve("docs/dashwright.schema.json")),
        "to renew it: ./dashwright schema --out docs/dashwright.schema.json");
  }

  @Test
  void everyCommandAndRuleOptionIsDocumented() throws IOException {
    String commands = Files.readString(root().resolve("docs/commands.md"));
    for (Command command : Program.standard().commands()) {
      assertDocumented(commands, "dashwright " + command.name(), command);
      for (Command part : command.parts()) {
        assertDocumented(commands, "dashwright " + command.name() + " " + part.name(), part);
      }
    }
    GlobalOptions.mixin().optionsMap().keySet().forEach(option -> assertShown(commands, option));
  }

  private static void assertDocumented(String text, String words, Command command) {
    assertShown(text, words);
    command.spec().optionsMap().keySet().forEach(option -> assertShown(text, option));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        if (Files.notExists(document.resolveSibling(link.group(1)))) {
          broken.add(root().relativize(document) + ": " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static void assertShown(String text, String part) {
    assertTrue(text.contains(part), () -> "missing:\n" + part + "\nin:\n" + text);
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(root());
        Stream<Path> docs = Files.walk(root().resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static Path root() {
    return Checkout.root();
  }
}
