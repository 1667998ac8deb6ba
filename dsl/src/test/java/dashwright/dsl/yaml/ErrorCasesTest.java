package dashwright.dsl.yaml;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dashwright.dsl.Findings;
import dashwright.dsl.GoldenText;
import dashwright.dsl.events.EventFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A table of mistakes and what is said about them, in {@code src/test/golden/errors.txt}: each case
 * has a title after {@code ===}, the definition, and after {@code >>>} the findings.
 */
final class ErrorCasesTest {
  private static final Path TABLE = GoldenText.inModule("src/test/golden/errors.txt");
  private static final SourceFile EVENTS =
      SourceFile.of("deployments.csv", "time,service,version,environment,url,text\n");

  @Test
  void everyMistakeIsToldExactly() {
    List<Case> cases = cases(GoldenText.read(TABLE));
    assertFalse(cases.size() < 60, "the table of mistakes was not read");
    GoldenText.check(TABLE, cases.stream().map(Case::text).collect(Collectors.joining("\n")));
  }

  @Test
  void everyCaseIsAMistake() {
    for (Case each : cases(GoldenText.read(TABLE))) {
      assertFalse(each.findings().isEmpty(), each.title());
    }
  }

  private static List<Case> cases(String table) {
    List<Case> cases = new ArrayList<>();
    for (String part : Pattern.compile("^=== ", Pattern.MULTILINE).splitAsStream(table).toList()) {
      if (!part.isBlank()) {
        int line = part.indexOf('\n') + 1;
        int findings = part.indexOf("\n>>>\n");
        String definition =
            findings < 0 ? part.substring(line) : part.substring(line, findings + 1);
        cases.add(new Case(part.substring(0, line).strip(), definition));
      }
    }
    return cases;
  }

  private record Case(String title, String definition) {
    String findings() {
      Diagnostics diagnostics = new Diagnostics();
      YamlReader.read(
          List.of(SourceFile.of("shop.yaml", definition)),
          EventFiles.of(List.of(EVENTS)),
          diagnostics);
      return Findings.text(diagnostics);
    }

    String text() {
      return "=== " + title + "\n" + definition + ">>>\n" + findings();
    }
  }
}
