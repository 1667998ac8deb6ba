package dashwright.site.fuzz;

import dashwright.dsl.rules.RuleReader;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A file of Prometheus rules. */
final class RuleSubject implements Subject {
  private static final String RULES =
      """
      groups:
        - name: shop
          interval: 30s
          rules:
            - record: job:http_requests:rate5m
              expr: sum by (job) (rate(http_requests_total[5m]))
              labels: { team: store }
            - alert: OrdersSlow
              expr: |
                histogram_quantile(0.99, sum by (le) (rate(request_duration_seconds_bucket[5m]))) > 0.5
              for: 10m
              keep_firing_for: 5m
              labels:
                severity: page
              annotations:
                summary: "{{ $labels.job }} is slow: {{ $value | humanizeDuration }}"
      """;

  private final List<String> corpus =
      Stream.concat(
              Stream.of(RULES),
              Corpus.files("site/src/test/parity/shared/alerts", ".yaml").stream()
                  .map(SourceFile::text))
          .toList();

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public List<String> corpus() {
    return corpus;
  }

  @Override
  public void examine(String text) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    RuleReader.read(SourceFile.of("alerts.yaml", text), diagnostics);
    Findings.examine(diagnostics.sorted());
  }
}
