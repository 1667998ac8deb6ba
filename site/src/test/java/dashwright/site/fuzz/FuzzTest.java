package dashwright.site.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A few hundred cases of each kind; {@link NightlyFuzzing} has tens of thousands. */
final class FuzzTest {
  private static final long SEED = 1;

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(120, (Supplier<Subject>) DefinitionSubject::new),
        Arguments.of(400, (Supplier<Subject>) QuerySubject::new),
        Arguments.of(200, (Supplier<Subject>) ScrapeSubject::new),
        Arguments.of(200, (Supplier<Subject>) RuleSubject::new),
        Arguments.of(200, (Supplier<Subject>) EventSubject::new),
        Arguments.of(100, (Supplier<Subject>) ExportSubject::new),
        Arguments.of(300, (Supplier<Subject>) RecordingSubject::new));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatMustHoldForAnyText(int cases, Supplier<Subject> subject) {
    assertEquals(List.of(), new Fuzzing(subject.get(), SEED).run(0, cases));
  }
}
