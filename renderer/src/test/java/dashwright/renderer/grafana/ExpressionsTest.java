package dashwright.renderer.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dashwright.compiler.plan.SloPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Prometheus says to the expressions. */
class ExpressionsTest {
  @TempDir private Path folder;

  @Test
  void prometheusReadsEveryExpression() throws IOException, InterruptedException {
    List<String> expressions = new ArrayList<>();
    List<JsonNode> dashboards = new ArrayList<>(Collected.dashboards(ShopPlan.plan()));
    dashboards.addAll(Collected.dashboards(HostilePlan.plan()));
    for (JsonNode dashboard : dashboards) {
      dashboard.findParents("expr").forEach(node -> expressions.add(node.get("expr").asText()));
    }
    assertTrue(expressions.size() > 40, () -> "only " + expressions.size());
    Path rules = Files.writeString(folder.resolve("rules.yml"), Promtool.rules(expressions));
    Promtool.accepts("check", rules);
  }

  /** Two SLOs, so that a good one never covers for a bad one. */
  @Test
  void theStateOfAnSloFollowsItsBurnRateAndBudget() throws IOException, InterruptedException {
    states("healthy", "0.001", "0.001", "0.0001", 0);
    states("burning", "0.001", "0.003", "0.0001", 3);
    states("burning-fast", "0.02", "0.003", "0.0001", 4);
    states("exhausted", "0.0001", "0.0001", "0.002", 2);
    states("exhausted-burning", "0.0001", "0.003", "0.002", 5);
    states("exhausted-burning-fast", "0.02", "0.02", "0.002", 6);
    states("silent", "", "0.0001", "0.0001", 0.5);
    states("silent-exhausted", "", "0.0001", "0.002", 2.5);
    states("unknown", "", "", "", 0.5);
  }

  private void states(String name, String hour, String day, String month, double expected)
      throws IOException, InterruptedException {
    List<SloPlan> slos = ShopPlan.production().slos();
    Path rules = folder.resolve("state.yml");
    Files.writeString(rules, Promtool.rules(List.of(SloState.expression(slos))));
    StringBuilder test = new StringBuilder("rule_files: [state.yml]\ntests:\n- input_series:\n");
    series(test, slos.get(0).id(), hour, day, month);
    series(test, slos.get(1).id(), "0.0001", "0.0001", "0.0001");
    test.append("  promql_expr_test:\n  - expr: r0\n    eval_time: 0m\n    exp_samples:\n");
    sample(test, slos.get(0).id(), expected);
    sample(test, slos.get(1).id(), 0);
    Promtool.accepts("test", Files.writeString(folder.resolve(name + ".yml"), test));
  }

  private static void series(
      StringBuilder test, String slo, String hour, String day, String month) {
    String[][] windows = {{"1h", hour}, {"1d", day}, {"30d", month}};
    for (String[] window : windows) {
      if (!window[1].isEmpty()) {
        one(test, "slo:e:sum" + window[0], slo, window[1]);
        one(test, "slo:t:sum" + window[0], slo, "1");
      }
    }
  }

  private static void one(StringBuilder test, String name, String slo, String value) {
    test.append("  - series: '").append(name).append("{slo=\"").append(slo).append("\"}'\n");
    test.append("    values: '").append(value).append("'\n");
  }

  private static void sample(StringBuilder test, String slo, double value) {
    test.append("    - labels: 'r0{slo=\"").append(slo).append("\"}'\n");
    test.append("      value: ").append(value).append('\n');
  }

  @Test
  void wordsInAnExpressionStayWords() {
    assertEquals(
        "label_replace(vector(1), \"a\", \"say \\\"$$1\\\" \\\\ $$\u2060{x}\", \"\", \"\")",
        Expression.labelled("vector(1)", "a", "say \"$1\" \\\n${x}"));
  }
}
