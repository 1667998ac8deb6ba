package dashwright.renderer.data.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.promql.Promql;
import dashwright.renderer.data.TimeGrid;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Prints how fast queries are read, and how fast the charts of the example are evaluated on sample
 * data. No test: it is run by hand.
 *
 * <pre>
 * ./mvnw -pl renderer -am -Dtest=QueryBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dpromql.corpus.dir=FOLDER test
 * </pre>
 *
 * <p>The folder holds {@code real.json}, an array of objects with a field {@code expr}; without it
 * the queries of the example are read.
 */
class QueryBenchmark {
  private static final Path EXAMPLE = Path.of("..", "dashboards");
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 10;

  @Test
  void print() throws IOException {
    List<EnvironmentPlan> environments = Shop.compiled(EXAMPLE);
    List<String> corpus = corpus(environments);
    int problems = read(corpus, WARM_UP);
    double seconds = seconds(() -> read(corpus, ROUNDS)) / ROUNDS;
    say("%d expressions, %d remarks", corpus.size(), problems / WARM_UP);
    say("parse and type check: %.0f expressions a second", corpus.size() / seconds);
    for (String state : List.of("cold", "warm")) {
      List<Integer> charts = new ArrayList<>();
      double all = seconds(() -> environments.forEach(each -> charts.add(evaluate(each))));
      int count = charts.stream().mapToInt(Integer::intValue).sum();
      say("all %d charts of the example, %s: %.2f s of CPU", count, state, all);
    }
  }

  private static List<String> corpus(List<EnvironmentPlan> environments) throws IOException {
    Optional<String> folder = Optional.ofNullable(System.getProperty("promql.corpus.dir"));
    if (folder.isEmpty()) {
      return environments.stream()
          .flatMap(EnvironmentPlan::queries)
          .map(QueryPlan::promql)
          .distinct()
          .toList();
    }
    String text = Files.readString(Path.of(folder.get(), "real.json"));
    List<String> corpus = new ArrayList<>();
    for (JsonNode test : new ObjectMapper().readTree(text)) {
      corpus.add(test.get("expr").asText());
    }
    return corpus;
  }

  /** Reads all a few times; returns how much there was to say of them. */
  private static int read(List<String> corpus, int rounds) {
    int problems = 0;
    for (int i = 0; i < rounds; i++) {
      for (String promql : corpus) {
        problems += Promql.check(promql).size();
      }
    }
    return problems;
  }

  /** Evaluates all charts on data that nobody has read yet; returns how many there are. */
  private static int evaluate(EnvironmentPlan environment) {
    SampleSource source = SampleSource.of(environment, SampleSource.NOW);
    int charts = 0;
    for (DashboardPlan dashboard : environment.dashboards()) {
      TimeGrid grid = new TimeGrid(SampleSource.NOW, dashboard.range(), dashboard.step());
      for (ChartPlan chart : dashboard.charts()) {
        chart.queries().forEach(query -> source.answer(query, grid));
        charts++;
      }
    }
    return charts;
  }

  private static double seconds(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
