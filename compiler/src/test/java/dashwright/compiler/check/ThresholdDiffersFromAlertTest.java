package dashwright.compiler.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.Compilation;
import dashwright.compiler.Compiled;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ThresholdDiffersFromAlertTest {
  private static final String SAME = "sum by (a, b) (rate(orders_total{x=\"1\",y=\"2\"}[5m]))";
  private static final String LINE = "{ above: 5, severity: low, existing: Orders }";

  private static String findings(String threshold, String rules) {
    String definitions =
        """
        project: { rule-files: [alerts.yaml] }
        environments:
          live: { select: { env: live } }
          test: { select: { env: test } }
        metrics:
          orders_total: { type: counter, unit: short, every: 15s, labels: { a: 2, b: 2, x: 2, y: 2 } }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    queries:
                      - { promql: 'sum(orders_total)', legend: any }
                      - { promql: 'sum by (b, a) (rate(orders_total{y="2",x="1"}[$window]))', legend: all }
                    thresholds: [THRESHOLD]
        """
            .replace("THRESHOLD", threshold);
    String file = "groups:\n- name: shop\n  rules:\n" + rules;
    Compilation compilation =
        Compiled.beside(definitions, List.of(SourceFile.of("alerts.yaml", file)));
    List<Diagnostic> found =
        compilation.diagnostics().stream()
            .filter(d -> d.rule().equals("threshold-differs-from-alert"))
            .toList();
    return Compiled.text(found);
  }

  private static String alert(String expression) {
    return "  - { alert: Orders, expr: '" + expression + "', labels: { severity: low } }\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SAME + " > 5",
        SAME + " >= 10 / 2",
        "5 < " + SAME,
        "( " + SAME + " ) > bool 5",
        "sum(rate(orders_total{y=\"2\", x=\"1\"}[10m])) by (a,b) > 5",
        "sum by (a, b) (rate(orders_total{x=\"1\",y=\"2\",env=\"live\"}[5m])) > 5 or "
            + "sum by (a, b) (rate(orders_total{x=\"1\",y=\"2\",env=\"test\"}[5m])) > 5",
        "sum(orders_total) > 5 and on () hour() > 8",
        "hour() > 8 and sum(orders_total) > 5",
        "sum(orders_total) > 5 unless up == 0",
      })
  void agree(String expression) {
    assertEquals("", findings(LINE, alert(expression)));
  }

  private static String differ(String threshold, String expression) {
    return findings(threshold, alert(expression))
        .lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("alerts.yaml"))
        .map(line -> line.replaceFirst("^shop.yaml:\\d+:\\d+: error\\[[^\\]]*\\]: ", ""))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          sum(orders_total) > 6               | the threshold is `above: 5`, but alert `Orders` (alerts.yaml:4) fires at `above: 6` / help: write `above: 6`, or change the alert
          sum(orders_total) < 5               | the threshold is `above: 5`, but alert `Orders` (alerts.yaml:4) fires at `below: 5` / help: write `below: 5`, or change the alert
          5 > sum(orders_total)               | the threshold is `above: 5`, but alert `Orders` (alerts.yaml:4) fires at `below: 5` / help: write `below: 5`, or change the alert
          sum(orders_total{x="3"}) > 5        | chart `Orders` draws something else than alert `Orders` (alerts.yaml:4) watches / help: draw `sum(orders_total{x="3"})`
          sum(orders_total{env="old"}) > 5    | chart `Orders` draws something else than alert `Orders` (alerts.yaml:4) watches / help: draw `sum(orders_total{env="old"})`
          sum(orders_total offset 1h) > 5     | chart `Orders` draws something else than alert `Orders` (alerts.yaml:4) watches / help: draw `sum(orders_total offset 1h)`
          sum(orders_total) == 5              | alert `Orders` (alerts.yaml:4) compares nothing with a number, so no line can stand for it / help: remove the threshold, or write the alert as a comparison with a number
          sum(orders_total) > avg(other)      | alert `Orders` (alerts.yaml:4) compares nothing with a number, so no line can stand for it / help: remove the threshold, or write the alert as a comparison with a number
          sum(orders_total > 5                | alert `Orders` (alerts.yaml:4) compares nothing with a number, so no line can stand for it / help: remove the threshold, or write the alert as a comparison with a number
          """)
  void differences(String expression, String finding) {
    assertEquals(finding, differ(LINE, expression));
  }

  @Test
  void waitsAndSeveritiesAreLeftOutByNobody() {
    String rules =
        "  - { alert: Orders, expr: sum(orders_total) > 5, for: 10m, labels: { severity: high } }\n";
    assertEquals(
        """
        shop.yaml:20:26: error[threshold-differs-from-alert]: alert `Orders` (alerts.yaml:4) has the severity `high`, the threshold none
          alerts.yaml:4: the alert is here
          help: write `severity: high`, or change the alert
        shop.yaml:20:26: error[threshold-differs-from-alert]: alert `Orders` (alerts.yaml:4) waits 10m, the threshold says 0s
          alerts.yaml:4: the alert is here
          help: write `for: 10m`, or change the alert
        """,
        findings("{ above: 5, existing: Orders }", rules));
    assertEquals("", findings("{ above: 5, severity: high, existing: Orders, for: 10m }", rules));
    assertEquals(
        "", findings("{ above: 5, existing: Orders, for: 10m }", rules.replace("high", "sev1")));
  }

  @Test
  void anAlertThatNobodyMakes() {
    assertEquals(
        """
        shop.yaml:20:26: error[threshold-differs-from-alert]: no rule of `project.rule-files` makes an alert `Order`
          help: did you mean `Orders`?
        """,
        findings("{ above: 5, existing: Order }", alert("up > 5")));
  }

  @Test
  void anyAlertOfTheNameMayAgree() {
    String rules = alert("sum(orders_total) > 6") + alert("sum(orders_total) > 5");
    assertEquals("", findings(LINE, rules));
    assertEquals(
        "", findings("{ above: { default: 5, test: 6 }, severity: low, existing: Orders }", rules));
  }
}
