package dashwright.compiler.promql.evaluation;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Evaluates by {@code promtool test rules}: what it did not expect, it tells. */
final class Promtool {
  /**
   * An instant query.
   *
   * @param promql the query, on one line
   * @param time when, in milliseconds
   */
  record Query(String promql, long time) {}

  /** A query that failed, or its values; those of a scalar have no labels. */
  record Result(Optional<String> failure, Map<Labels, Double> values) {}

  private static final Pattern ANSWER =
      Pattern.compile(
          " # query ([0-9]+)\", time: [^,]*,(?: err: ([^\n]*)|\\s*exp: nil\\s*got: ([^\n]*))");
  private static final Pattern VALUE =
      Pattern.compile("(\\{(?:[^\"}]|\"(?:[^\"\\\\]|\\\\.)*\")*\\}) ([^\\s,]+)");

  private final Path folder;

  Promtool(Path folder) {
    this.folder = folder;
  }

  static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "promtool")));
  }

  /** The results of queries; a query that gives nothing has an empty one. */
  List<Result> evaluate(Map<Labels, double[]> series, long interval, List<Query> queries)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("test.yaml"), file(series, interval, queries));
    Path output = folder.resolve("output");
    new ProcessBuilder("promtool", "test", "rules", file.toString())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
    return results(Files.readString(output, StandardCharsets.UTF_8), queries.size());
  }

  private static String file(Map<Labels, double[]> series, long interval, List<Query> queries) {
    StringBuilder out = new StringBuilder("rule_files: []\ntests:\n- interval: ");
    out.append(interval).append("ms\n  input_series:\n");
    series.forEach(
        (labels, values) -> {
          out.append("  - series: ").append(quoted(labels.text())).append("\n    values: '");
          for (double value : values) {
            out.append(point(value)).append(' ');
          }
          out.append("'\n");
        });
    out.append("  promql_expr_test:\n");
    for (int i = 0; i < queries.size(); i++) {
      Query query = queries.get(i);
      out.append("  - expr: ").append(quoted(query.promql() + " # query " + i));
      out.append("\n    eval_time: ").append(query.time()).append("ms\n");
    }
    // Series are loaded up to the last query only.
    out.append("  - expr: vacuous\n    eval_time: 1d\n");
    return out.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String point(double value) {
    if (Gap.is(value)) {
      return "_";
    }
    if (Samples.isStale(value)) {
      return "stale";
    }
    return Double.isInfinite(value) ? (value > 0 ? "Inf" : "-Inf") : Double.toString(value);
  }

  private static List<Result> results(String output, int count) {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      results.add(new Result(Optional.empty(), Map.of()));
    }
    Matcher answer = ANSWER.matcher(output);
    while (answer.find()) {
      String got = Optional.ofNullable(answer.group(3)).orElse("");
      results.set(
          Integer.parseInt(answer.group(1)),
          new Result(Optional.ofNullable(answer.group(2)), values(got)));
    }
    return results;
  }

  private static Map<Labels, Double> values(String got) {
    Map<Labels, Double> values = new TreeMap<>();
    Matcher value = VALUE.matcher(got);
    while (value.find()) {
      Labels labels = SeriesNotation.parse(value.group(1) + " 0").labels();
      values.put(labels, SeriesNotation.number(value.group(2)).orElseThrow());
    }
    return values;
  }
}
