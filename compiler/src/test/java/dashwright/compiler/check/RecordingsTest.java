package dashwright.compiler.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.compiler.Compiled;
import dashwright.compiler.Compiler;
import dashwright.dsl.events.EventFiles;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What recording rules make is in the catalogue, by name. */
final class RecordingsTest {
  private static final SourceFile RULES =
      SourceFile.of(
          "../alerts/shop.yaml",
          """
          groups:
            - name: shop
              rules:
                - record: shop:orders:rate5m
                  expr: sum(rate(orders_total[5m]))
          """);

  private static String findings(String promql) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile shop =
        SourceFile.of(
            "shop.yaml",
            """
            project: { title: Shop, catalogue: closed, rule-files: [../alerts/*.yaml] }
            dashboards:
              shop:
                kind: custom
                title: Shop
                sections: [{ title: Orders, charts: { orders: { unit: reqps, queries: [{ promql: '%PROMQL%' }] } } }]
            """
                .replace("%PROMQL%", promql));
    Model model =
        YamlReader.read(
            List.of(shop),
            EventFiles.of(List.of()),
            (pattern, ignored) -> List.of(RULES),
            diagnostics);
    List<Diagnostic> unknown =
        Compiler.compile(model, diagnostics).diagnostics().stream()
            .filter(d -> !d.rule().startsWith("missing-"))
            .toList();
    return Compiled.text(unknown);
  }

  @Test
  void aRecordedMetricIsKnown() {
    assertEquals("", findings("sum by (anything) (shop:orders:rate5m{region=\"eu\"})"));
  }

  @Test
  void aMisspeltOneIsNot() {
    assertEquals(
        """
        shop.yaml:6:87: error[unknown-metric]: metric `shop:order:rate5m` is not in the catalogue
          help: did you mean `shop:orders:rate5m`?
        """,
        findings("shop:order:rate5m"));
  }
}
