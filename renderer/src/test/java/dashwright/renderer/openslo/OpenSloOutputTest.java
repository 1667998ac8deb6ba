package dashwright.renderer.openslo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.Compilation;
import dashwright.compiler.Compiler;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.events.EventFiles;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenSloOutputTest {
  private static final String PROJECT =
      """
      project: { timezone: Europe/Berlin }
      environments:
        live: { select: { env: live } }
      teams:
        shop: { title: Shop }
      metrics:
        placed_total: { type: counter, unit: short, every: 15s, labels: { result: [ok, failed], env: [live] } }
        cart_up: { type: gauge, unit: short, every: 15s, labels: { env: [live] } }
      """;
  private static final String SERVICE =
      """
      services:
        cart:
          title: Cart
          team: shop
          select: { service_name: cart }
          runbook: https://runbooks.example.com/cart
          instrumentation: [otel-http-server]
          depends-on: []
          called-by: []
          endpoints: { add: { title: Add, select: { http_route: /add } } }
      """;
  private static final String SLOS =
      """
      slos:
        availability:
          service: cart
          endpoint: add
          objective: 99.9%
          window: 30d
          measured-at: load-balancer
          policy: |
            Repair first: "everything" else
            # waits.
          agreed: { with: "Head of store, and her deputy", on: 2026-10-01 }
        fast: { service: cart, objective: 99%, window: month, sli: { latency: 250ms }, alerts: workbook }
        placed: { service: cart, title: "yes: #1", objective: 99.95%, window: week, sli: { good: 'placed_total{result="ok"}', total: placed_total }, alerts: none }
        refused:
          service: cart
          description: Orders are not refused.
          objective: 95%
          window: quarter
          sli: { bad: 'sum(rate(placed_total{result="failed"}[5m]))', total: 'sum(rate(placed_total[5m]))' }
          alerts: [{ burn: 3.5, severity: low, long: 6h, short: 20m, for: 3m }]
        up: { service: cart, objective: 90%, window: 36h, sli: { up: cart_up }, runbook: https://runbooks.example.com/up, alerts: none }
      """;

  private static Plan plan(String... texts) {
    List<SourceFile> files = new ArrayList<>();
    for (String text : texts) {
      files.add(SourceFile.of("file" + files.size() + ".yaml", text));
    }
    Diagnostics diagnostics = new Diagnostics();
    Compilation compilation =
        Compiler.compile(
            YamlReader.read(files, EventFiles.of(List.of()), diagnostics), diagnostics);
    assertTrue(
        !compilation.hasErrors() && compilation.plan().isPresent(),
        () -> String.join("\n", texts) + compilation.diagnostics());
    return compilation.plan().orElseThrow();
  }

  private static Map<String, String> render(Plan plan) {
    Map<String, String> files = new TreeMap<>();
    OpenSloOutput.render(
        plan.timezone(),
        plan.environments(),
        (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }

  private static String slos(Map<String, String> files) {
    StringBuilder all = new StringBuilder();
    files.forEach((path, text) -> all.append(path.contains("/slos/") ? "---\n" + text : ""));
    return all.toString();
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    Plan first = plan(PROJECT, SERVICE, SLOS);
    Map<String, String> written = render(first);
    Plan second = plan(PROJECT, SERVICE, slos(written));
    assertEquals(written, render(second));
    List<SloPlan> ours = first.environments().get(0).slos();
    List<SloPlan> theirs = second.environments().get(0).slos();
    assertEquals(5, theirs.size());
    for (int i = 0; i < ours.size(); i++) {
      assertEquals(promise(ours.get(i)), promise(theirs.get(i)));
    }
  }

  /** All of it but places; a latency that is counted by hand may not be negative. */
  private static String promise(SloPlan slo) {
    List<String> alerts =
        slo.alerts().stream()
            .map(
                a ->
                    String.join(
                        " ",
                        a.burn().toPlainString(),
                        a.severity().word(),
                        a.longWindow().toString(),
                        a.shortWindow().toString(),
                        a.lasting().toString()))
            .toList();
    String bad = slo.bad().replaceAll("^clamp_min(\\(.*), 0\\)$", "$1)");
    return String.join(
        "\n",
        slo.id(),
        slo.title(),
        slo.description(),
        slo.service() + slo.endpoint() + slo.measuredAt() + slo.window(),
        slo.objective().stripTrailingZeros().toPlainString(),
        slo.policy() + slo.agreed() + slo.links(),
        bad,
        slo.total(),
        alerts.toString());
  }

  @Test
  void servicesCanBeReadToo() {
    Map<String, String> written = render(plan(PROJECT, SERVICE, SLOS));
    assertEquals(
        """
        apiVersion: "openslo/v1"
        kind: "Service"
        metadata:
          name: "cart"
          displayName: "Cart"
        spec: {}
        """,
        written.get("openslo/live/services/cart.yaml"));
    String up = written.get("openslo/live/slos/up.yaml");
    Plan plan = plan(PROJECT, written.get("openslo/live/services/cart.yaml"), up);
    assertEquals("Cart", plan.environments().get(0).services().get(0).title());
  }

  @ParameterizedTest
  @CsvSource({"0, 0m", "1, 1m", "60, 1m", "61, 2m", "3600, 1h", "5400, 90m", "2592000, 30d"})
  void durationsAreRoundedUpToMinutes(long seconds, String text) {
    assertEquals(text, Shorthand.of(Duration.ofSeconds(seconds)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\uD83D\uDE80"})
  void descriptionsAreCut(String character) {
    String most = character.repeat(1050);
    assertEquals(most, Yaml.description(most));
    assertEquals(character.repeat(1049) + "…", Yaml.description(most + character));
  }
}
