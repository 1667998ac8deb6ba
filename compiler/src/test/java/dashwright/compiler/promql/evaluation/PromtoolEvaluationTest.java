package dashwright.compiler.promql.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.RandomSeries.Gauges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our values against those of promtool, where it is installed; else skipped. */
class PromtoolEvaluationTest {
  private static final int QUERIES = 600;

  /** What Prometheus 3 finds wrong, and older ones do not, or only at another time. */
  private static final String NEWLY_WRONG = "multiple matches for labels: .*";

  @TempDir private Path folder;

  private int compared;

  @Test
  void agreesOnRandomQueries() throws IOException, InterruptedException {
    assumeTrue(Promtool.isInstalled(), "promtool is not on the PATH");
    Map<Labels, double[]> series = RandomSeries.of(1, Gauges.NUMBERS);
    RandomQueries random = new RandomQueries(2);
    List<Promtool.Query> queries = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      queries.add(new Promtool.Query(random.vector(1 + i % 4), 900_003 + i * 1_000L));
    }
    List<Promtool.Result> theirs =
        new Promtool(folder).evaluate(series, RandomSeries.INTERVAL, queries);
    Evaluator evaluator = new Evaluator(RandomSeries.storage(series), Settings.DEFAULT);
    List<String> differences = new ArrayList<>();
    int values = 0;
    for (int i = 0; i < QUERIES; i++) {
      values += theirs.get(i).values().size();
      differs(evaluator, queries.get(i), theirs.get(i)).ifPresent(differences::add);
    }
    assertEquals("", String.join("\n\n", differences));
    assertTrue(values > QUERIES, "they found only " + values + " values");
  }

  @Test
  void agreesOnScripts() throws IOException, InterruptedException {
    assumeTrue(Promtool.isInstalled(), "promtool is not on the PATH");
    List<String> differences = new ArrayList<>();
    for (Path file : ScriptsTest.files(ScriptsTest.OWN)) {
      if (!file.endsWith("prometheus-3.test")) {
        differences.addAll(differences(file));
      }
    }
    assertEquals("", String.join("\n\n", differences));
    assertTrue(compared > 200, "there were only " + compared + " queries");
  }

  /** All queries between two changes of the series are asked at once. */
  private List<String> differences(Path file) throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    ScriptStorage storage = new ScriptStorage();
    List<Promtool.Query> open = new ArrayList<>();
    for (Script.Command command : Script.parse(Files.readAllLines(file)).commands()) {
      if (command instanceof Script.Eval eval) {
        open.addAll(instants(eval));
      } else {
        differences.addAll(differences(storage, open));
        open.clear();
        change(storage, command);
      }
    }
    differences.addAll(differences(storage, open));
    return differences;
  }

  private static void change(ScriptStorage storage, Script.Command command) {
    if (command instanceof Script.Load load) {
      storage.load(load);
    } else {
      storage.clear();
    }
  }

  /** A query at each of its steps, unless it depends on where the others are. */
  private static List<Promtool.Query> instants(Script.Eval eval) {
    List<Promtool.Query> instants = new ArrayList<>();
    if (!eval.expression().matches(".*\\b(start|end)\\(\\).*")) {
      for (long time = eval.start(); time <= eval.end(); time += Math.max(1, eval.step())) {
        instants.add(new Promtool.Query(eval.expression(), time));
      }
    }
    return instants;
  }

  private List<String> differences(ScriptStorage storage, List<Promtool.Query> queries)
      throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    if (!queries.isEmpty()) {
      List<Promtool.Result> theirs =
          new Promtool(folder).evaluate(storage.series(), storage.interval(), queries);
      Evaluator evaluator = new Evaluator(storage, Settings.DEFAULT);
      for (int i = 0; i < queries.size(); i++) {
        differs(evaluator, queries.get(i), theirs.get(i)).ifPresent(differences::add);
      }
      compared += queries.size();
    }
    return differences;
  }

  private static Optional<String> differs(
      Evaluator evaluator, Promtool.Query query, Promtool.Result theirs) {
    Evaluation ours =
        evaluator.instant(
            Promql.parse(query.promql()).orElseThrow(), Instant.ofEpochMilli(query.time()));
    boolean same =
        ours instanceof Evaluation.Success success
            ? theirs.failure().isEmpty() && isClose(values(success.value()), theirs.values())
            : theirs.failure().isPresent() || isNewlyWrong((Evaluation.Failure) ours);
    return same ? Optional.empty() : Optional.of(query + "\n  ours: " + ours + "\n  " + theirs);
  }

  private static boolean isNewlyWrong(Evaluation.Failure failure) {
    return failure.message().matches(NEWLY_WRONG);
  }

  private static Map<Labels, Double> values(Value value) {
    Map<Labels, Double> values = new TreeMap<>();
    if (value instanceof Value.Scalar scalar) {
      values.put(Labels.NONE, scalar.value());
    } else if (value instanceof Value.Vector vector) {
      vector.points().forEach(point -> values.put(point.labels(), point.value()));
    }
    return values;
  }

  private static boolean isClose(Map<Labels, Double> ours, Map<Labels, Double> theirs) {
    return ours.keySet().equals(theirs.keySet())
        && ours.entrySet().stream()
            .allMatch(entry -> Expectations.isClose(entry.getValue(), theirs.get(entry.getKey())));
  }
}
