package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our verdicts against those of promtool, where it is installed; else skipped. */
class PromtoolTest {
  private static final List<String> SEEDS =
      List.of(
          "sum by (a, b) (rate(x{c=\"d\", e!~\"f|g\"}[5m])) / on (a) group_left (h) y > bool 1",
          "histogram_quantile(0.9, sum without (a) (rate(x_bucket{le!=\"\"}[5m] offset 1h)))",
          "topk(3, x) or quantile(scalar(y), z) unless ignoring (a, b) w",
          "-max_over_time(rate(x[5m])[1h:1m] @ end())[2h:] ^ 2 * 3 - 4 % 5",
          "label_replace(x, \"a\", \"$1\", `b`, '(.*)') == 1 and {__name__=~\"c.+\"} @ 12.5",
          "count_values(\"a\", x) + ignoring (a) group_right (b,) sum(sum) by (by)",
          "1 + 0x1F / 08 - .5 * 2. ^ 1e3 < bool NaN != bool Inf",
          "absent(x{a=~\"[a-z]{2,3}(b|c)?\"}) * scalar(vector(time())) atan2 hour()",
          "clamp(round(x, 5), 1, 2) offset 5m",
          "{a=\"\", b=~\"c*\"} or start or end{on=\"x\"} offset -1w");

  /**
   * What promtool said before numbers and durations were one, and before metrics could be quoted.
   */
  private static final Pattern OUTDATED =
      Pattern.compile(
          "unexpected duration|expected duration|unexpected string .* in label matching"
              + "|unexpected \"\\(\"|bad number or duration|missing unit");

  @TempDir private Path folder;

  @Test
  void agrees() throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "promtool is not on the PATH");
    List<String> expressions = mutants();
    Map<Integer, String> refused = refused(expressions);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      String promql = expressions.get(i);
      String theirs = refused.getOrDefault(i, "");
      List<Promql.Problem> ours =
          Promql.check(promql).stream().filter(p -> p.kind() != Promql.Kind.EXPERIMENTAL).toList();
      if (theirs.isEmpty() != ours.isEmpty() && !isKnown(ours, theirs)) {
        differences.add(promql + "\n  ours: " + ours + "\n  theirs: " + theirs);
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(refused.size() < expressions.size() - SEEDS.size() / 2, "nothing is accepted");
  }

  /** Old ones also let junk pass behind a range, and a timestamp before it. */
  private static boolean isKnown(List<Promql.Problem> ours, String theirs) {
    return theirs.isEmpty()
        ? ours.get(0).message().matches(".* in subquery or range, .*|no @ modifiers .*")
        : OUTDATED.matcher(theirs).find();
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "promtool")));
  }

  /** The seeds, and what becomes of them when some tokens are lost, doubled or exchanged. */
  private static List<String> mutants() {
    SplittableRandom random = new SplittableRandom(4);
    List<String> mutants = new ArrayList<>(SEEDS);
    for (int i = 0; i < 3_000; i++) {
      String seed = SEEDS.get(i % SEEDS.size());
      List<String> tokens = new ArrayList<>();
      Lexer.lex(seed).forEach(token -> tokens.add(token.extent().of(seed)));
      for (int n = random.nextInt(1, 4); n > 0; n--) {
        int at = random.nextInt(tokens.size());
        String other = tokens.get(random.nextInt(tokens.size()));
        switch (random.nextInt(3)) {
          case 0 -> tokens.subList(at, random.nextInt(at, tokens.size())).clear();
          case 1 -> tokens.add(at, other);
          default -> tokens.set(at, other);
        }
      }
      mutants.add(String.join(" ", tokens));
    }
    return mutants.stream().filter(text -> !text.isBlank()).toList();
  }

  /** What promtool refuses, by the number of the expression, and why. */
  private Map<Integer, String> refused(List<String> expressions)
      throws IOException, InterruptedException {
    StringBuilder rules = new StringBuilder("groups:\n- name: g\n  rules:\n");
    for (int i = 0; i < expressions.size(); i++) {
      String quoted = "'" + expressions.get(i).replace("'", "''") + "'";
      rules.append("  - record: r").append(i).append("\n    expr: ").append(quoted).append('\n');
    }
    Path file = Files.writeString(folder.resolve("rules.yaml"), rules);
    Path output = folder.resolve("output");
    new ProcessBuilder("promtool", "check", "rules", file.toString())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
    Matcher line =
        Pattern.compile("\"r(\\d+)\": could not parse expression: ([^\n]*)")
            .matcher(Files.readString(output, StandardCharsets.UTF_8));
    Map<Integer, String> refused = new TreeMap<>();
    while (line.find()) {
      refused.put(Integer.parseInt(line.group(1)), line.group(2));
    }
    return refused;
  }
}
