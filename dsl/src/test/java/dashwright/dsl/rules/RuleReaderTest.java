package dashwright.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.Findings;
import dashwright.dsl.model.ForeignAlert;
import dashwright.dsl.model.Recording;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private List<String> read(String text) {
    return RuleReader.read(SourceFile.of("rules.yaml", text), diagnostics).recordings().stream()
        .map(RuleReaderTest::text)
        .toList();
  }

  private static String text(Recording recording) {
    return recording.name() + " " + recording.origin().line() + ":" + recording.origin().column();
  }

  @Test
  void recordsAreReadAndAlertsAreNot() {
    assertEquals(
        List.of("job:requests:rate5m 6:17", "job:errors:rate5m 13:19"),
        read(
            """
            # rules of the shop
            groups:
              - name: shop
                interval: 30s
                rules:
                  - record: job:requests:rate5m
                    expr: sum by (job) (rate(requests_total[5m]))
                    labels: { record: no }
                  - alert: RequestsGone
                    expr: absent(job:requests:rate5m)
              - name: more
                rules:
                  - { record: 'job:errors:rate5m', expr: &errors up }
                  - { alert: Another, expr: *errors }
            """));
    assertEquals("", Findings.text(diagnostics));
  }

  @Test
  void alertsAreReadWithAllTheySay() {
    List<ForeignAlert> alerts =
        RuleReader.read(
                SourceFile.of(
                    "rules.yaml",
                    """
                    groups:
                      - name: shop
                        rules:
                          - alert: PaymentsFailing
                            expr: |
                              sum(rate(failed_total[5m]))
                                > 0.05
                            for: 10m
                            keep_firing_for: [odd]
                            labels: { severity: high, tier: 1, empty: }
                            annotations:
                              summary: &what Payments fail
                          - { alert: Again, expr: &e up == 0, annotations: { summary: *what } }
                          - { alert: Same, expr: *e, for: soon }
                          - { alert: Unreadable, expr: { a: b } }
                          - { alert: [a], expr: up }
                    """),
                diagnostics)
            .alerts();
    assertEquals(
        """
        PaymentsFailing 4:16 sum(rate(failed_total[5m]))
          > 0.05 for PT10M {severity=high, tier=1, empty=} {summary=Payments fail}
        Again 13:18 up == 0 for PT0S {} {summary=}
        Same 14:18  for PT0S {} {}
        Unreadable 15:18  for PT0S {} {}
        """,
        alerts.stream().map(RuleReaderTest::text).collect(Collectors.joining()));
    assertEquals("", Findings.text(diagnostics));
  }

  private static String text(ForeignAlert alert) {
    return String.join(
            " ",
            alert.name(),
            alert.origin().line() + ":" + alert.origin().column(),
            alert.promql().strip(),
            "for",
            alert.lasting().toString(),
            alert.labels().toString(),
            alert.annotations().toString())
        + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing",
        "groups:",
        "groups: []",
        "groups: [{ name: a }]",
        "groups: { rules: [{ record: a }] }",
        "- record: a",
        "record: a",
        "groups: [a, [{ record: b }], { rules: a }, { rules: [a, { record: { a: b } }] }]"
      })
  void otherThingsRecordNothing(String text) {
    assertEquals(List.of(), read(text));
    assertEquals("", Findings.text(diagnostics));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "groups: [",
        "groups: {a: [}",
        "a: b: c",
        "\tgroups: []",
        "a: *nowhere\n\"",
        "\u0000"
      })
  void whatIsNotYamlIsToldAtItsPlace(String text) {
    assertEquals(List.of(), read(text));
    assertTrue(
        Findings.text(diagnostics)
            .endsWith(
                """
                error[yaml-syntax]: this file of Prometheus rules is not YAML
                  help: `promtool check rules` tells more
                """),
        () -> Findings.text(diagnostics));
  }

  @Test
  void deepFilesAreAnswered() {
    read("groups: " + "[".repeat(100_000));
    assertTrue(Findings.text(diagnostics).contains("is not YAML"));
  }
}
