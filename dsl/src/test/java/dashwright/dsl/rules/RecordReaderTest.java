package dashwright.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.Findings;
import dashwright.dsl.model.Recording;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private List<String> read(String text) {
    return RecordReader.read(SourceFile.of("rules.yaml", text), diagnostics).stream()
        .map(RecordReaderTest::text)
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
