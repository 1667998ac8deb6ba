package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Prometheus' own cases and expressions of real dashboards, where they are at hand: {@code
 * -Dpromql.corpus.dir=…}, or a folder beside the checkout. Without them these tests count as
 * skipped.
 */
class CorpusTest {
  private static final Path DEFAULT = Path.of("..", "..", "shared", "conformance", "promql");

  private static JsonNode read(String name) throws IOException {
    String given = System.getProperty("promql.corpus.dir");
    Path file = (given == null ? DEFAULT : Path.of(given)).resolve(name);
    assumeTrue(Files.exists(file), () -> "no " + file + "; give the folder as -Dpromql.corpus.dir");
    return new ObjectMapper().readTree(file.toFile());
  }

  /** All cases that a judgement finds fault with. */
  private static List<String> faults(String file, Function<JsonNode, String> judge)
      throws IOException {
    List<String> faults = new ArrayList<>();
    for (JsonNode test : read(file)) {
      String fault = judge.apply(test);
      if (!fault.isEmpty()) {
        faults.add(test + " " + fault);
      }
    }
    return faults;
  }

  private static String refused(String promql) {
    List<String> messages =
        Promql.check(promql).stream()
            .filter(problem -> problem.kind() != Promql.Kind.EXPERIMENTAL)
            .map(Promql.Problem::message)
            .toList();
    return messages.isEmpty() ? "" : messages.toString();
  }

  @Test
  void acceptsWhatIsValid() throws IOException {
    assertEquals(List.of(), faults("valid.json", test -> refused(test.asText())));
  }

  @Test
  void acceptsWhatPeopleWrite() throws IOException {
    assertEquals(List.of(), faults("real.json", test -> refused(test.get("expr").asText())));
  }

  @Test
  void acceptsAndFlagsExperiments() throws IOException {
    assertEquals(
        List.of(),
        faults(
            "experimental.json",
            test -> {
              String promql = test.get("expr").asText();
              boolean plain =
                  Promql.check(promql).stream()
                      .noneMatch(problem -> problem.kind() == Promql.Kind.EXPERIMENTAL);
              return plain ? "not flagged" : refused(promql);
            }));
  }

  @Test
  void refusesWhatIsInvalidForTheSameReason() throws IOException {
    assertEquals(
        List.of(),
        faults(
            "invalid.json",
            test -> {
              String promql = test.get("expr").asText();
              String expected = words(test.get("errors").get(0).asText());
              List<String> found =
                  Promql.check(promql).stream()
                      .filter(problem -> problem.kind() != Promql.Kind.EXPERIMENTAL)
                      .map(problem -> words(problem.message()))
                      .toList();
              boolean deep = promql.length() > 50_000;
              boolean same =
                  found.stream()
                      .anyMatch(
                          message ->
                              deep
                                  ? message.contains("nested more than")
                                  : saysTheSame(message, expected));
              return same ? "" : found.toString();
            }));
  }

  private static boolean saysTheSame(String message, String expected) {
    boolean range =
        message.contains("value out of range") && expected.contains("value out of range");
    return message.equals(expected) || range;
  }

  /** A message without the ways in which we mark a text's own words. */
  private static String words(String message) {
    return message.replaceAll("[`'\"<>]|op:", "").replace("got matrix", "got range vector");
  }

  @Test
  void printsAsPrometheusDoes() throws IOException {
    assertEquals(
        List.of(),
        faults(
            "format.json",
            test -> {
              Expression tree = Promql.parse(test.get("in").asText()).orElseThrow();
              boolean line = test.get("kind").asText().equals("string");
              // Its own cases split everything of more than ten characters.
              String printed = line ? Promql.print(tree) : Layout.print(tree, 10);
              return printed.equals(test.get("out").asText()) ? "" : printed;
            }));
  }

  @Test
  void whatPeopleWriteSurvivesPrinting() throws IOException {
    assertEquals(
        List.of(),
        faults(
            "real.json",
            test -> {
              Expression tree = Promql.parse(test.get("expr").asText()).orElseThrow();
              String printed = Promql.pretty(tree);
              return Shape.of(printed).equals(Shape.of(tree)) ? "" : printed;
            }));
  }
}
