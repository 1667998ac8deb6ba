package dashwright.site.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Tens of thousands of cases, by hand or by night; not part of the build. {@code -Dfuzz.cases} says
 * how many of each kind, {@code -Dfuzz.seed} which, {@code -Dfuzz.only=KIND} or {@code
 * -Dfuzz.only=KIND/SEED/NUMBER} repeats.
 */
final class NightlyFuzzing {
  private static final int CASES = Integer.getInteger("fuzz.cases", 10_000);
  private static final long SEED = Long.getLong("fuzz.seed", 7);

  private static List<Subject> subjects() {
    return List.of(
        new DefinitionSubject(),
        new QuerySubject(),
        new ScrapeSubject(),
        new RuleSubject(),
        new EventSubject(),
        new ExportSubject(),
        new RecordingSubject());
  }

  @Test
  void whatMustHoldForAnyText() {
    String[] only = System.getProperty("fuzz.only", "").split("/", -1);
    List<String> failures = new ArrayList<>();
    for (Subject subject : subjects()) {
      if (only[0].isEmpty() || only[0].equals(subject.name())) {
        failures.addAll(run(subject, only));
      }
    }
    assertEquals(0, failures.size(), () -> String.join("\n", failures));
  }

  private static List<String> run(Subject subject, String[] only) {
    boolean one = only.length == 3;
    long seed = one ? Long.parseLong(only[1]) : SEED;
    int from = one ? Integer.parseInt(only[2]) : 0;
    int to = one ? from + 1 : CASES;
    List<String> failures = new Fuzzing(subject, seed).run(from, to);
    System.out.println(
        subject.name()
            + ": "
            + (to - from)
            + " cases, seed "
            + seed
            + ", "
            + failures.size()
            + " kinds of failure");
    return failures;
  }
}
