package dashwright.dsl.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that an author can write makes the reader throw, or point outside of the file. */
final class MutationTest {
  private static final int TIMES = 1_500;

  static List<String> texts() {
    return List.of(Sample.FILE.text(), OpenSloSample.SLO + "---\n" + OpenSloSample.OTHERS);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextGivesAModelOrFindingsInsideOfIt(String text) {
    Mutations mutations = new Mutations(text, 7);
    int broken = 0;
    for (int i = 0; i < TIMES; i++) {
      SourceFile file = SourceFile.of("shop.yaml", mutations.next());
      Diagnostics diagnostics = new Diagnostics();
      Model model = YamlReader.read(List.of(file), Sample.EVENTS, diagnostics);
      diagnostics.sorted().forEach(MutationTest::checkPlaces);
      model.services().forEach(service -> checkPlace(service.origin()));
      model.suppressions().forEach(suppression -> checkPlace(suppression.within()));
      broken += diagnostics.hasErrors() ? 1 : 0;
    }
    assertTrue(broken > TIMES / 3 && broken < TIMES, broken + " of " + TIMES + " were broken");
  }

  private static void checkPlaces(Diagnostic diagnostic) {
    checkPlace(diagnostic.origin());
    diagnostic.labels().forEach(label -> checkPlace(label.origin()));
    assertTrue(diagnostic.help().isPresent(), diagnostic::message);
  }

  private static void checkPlace(Origin origin) {
    if (origin instanceof Origin.InFile place) {
      Span span = place.span();
      boolean inside =
          span.endLine() <= place.file().lines().size()
              && span.column() <= place.file().line(span.line()).length() + 1
              && span.endColumn() <= place.file().line(span.endLine()).length() + 1;
      assertTrue(inside, () -> origin + " in\n" + place.file().text());
    }
  }
}
