package dashwright.compiler.inference;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.resolve.Resolver;
import dashwright.dsl.events.EventFiles;
import dashwright.dsl.model.Model;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.YamlReader;
import java.util.LinkedHashSet;
import java.util.List;

/** A catalogue to tell things from. */
final class Shop {
  private static final String CATALOGUE =
      """
      metrics:
        orders_total: { type: counter, unit: short, labels: { region: [eu, us], result: [ok, failed] }, typical: [0, 100], always-emitted: true }
        failed_total: { type: counter, unit: short, labels: { region: [eu, us] }, always-emitted: false }
        sent_bytes_total: { type: counter, unit: bytes, typical: [0, 1000] }
        cpu_nanoseconds_total: { type: counter, unit: ns }
        cpu_seconds_total: { type: counter, unit: s, labels: { cpu: 16, mode: [user, idle] }, typical: [0, 1] }
        items: { type: gauge, unit: short, labels: { region: [eu, us], kind: 3 }, typical: [0, 500] }
        balance: { type: gauge, unit: currencyEUR, typical: [-100, 100] }
        memory_bytes: { type: gauge, unit: bytes, labels: { host: 6 }, typical: [0, 1000] }
        limit_bytes: { type: gauge, unit: bytes, labels: { host: 6 }, typical: [1000, 1000] }
        started_seconds: { type: gauge, unit: s }
        load: { type: gauge, unit: none }
        alive: { type: gauge, unit: bool, labels: { host: 6 } }
        fill: { type: gauge, unit: percent }
        pay_seconds: { type: histogram, unit: s, labels: { region: [eu, us] }, buckets: [0.1, 1], typical: [0, 2] }
        pay_milliseconds: { type: histogram, unit: ms }
        native_seconds: { type: native-histogram, unit: s, labels: { region: [eu, us] } }
        wait_seconds: { type: summary, unit: s, labels: { region: [eu, us] } }
      """;

  private static final Knowledge KNOWLEDGE = knowledge();

  private Shop() {}

  private static Knowledge knowledge() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = SourceFile.of("shop.yaml", CATALOGUE);
    Model model = YamlReader.read(List.of(file), EventFiles.of(List.of()), diagnostics);
    return new Knowledge(
        Resolver.resolve(model, Model.empty(), diagnostics).catalogue(),
        new LinkedHashSet<>(List.of("job", "instance", "le", "quantile", "__name__")),
        List.of());
  }

  static Expression tree(String promql) {
    return Promql.parse(promql).orElseThrow(() -> new AssertionError(promql));
  }

  static Inference inference(Matcher... scope) {
    return new Inference(KNOWLEDGE.in(List.of(scope)));
  }

  static Inferred infer(String promql, Matcher... scope) {
    return inference(scope).of(tree(promql));
  }
}
