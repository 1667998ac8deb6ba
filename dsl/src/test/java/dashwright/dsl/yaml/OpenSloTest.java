package dashwright.dsl.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.Findings;
import dashwright.dsl.events.EventFiles;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Model;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** OpenSLO documents become SLOs of ours; what goes wrong is in the table of mistakes. */
final class OpenSloTest {
  private static final String WINDOW = "timeWindow: [{ duration: 4w, isRolling: true }]";

  private final Diagnostics diagnostics = new Diagnostics();

  private Model read(String... files) {
    return YamlReader.read(
        IntStream.range(0, files.length)
            .mapToObj(i -> SourceFile.of("file" + i + ".yaml", files[i]))
            .toList(),
        EventFiles.of(List.of()),
        diagnostics);
  }

  private Slo slo(String... files) {
    Model model = read(files);
    assertEquals("", Findings.text(diagnostics));
    return model.slos().get(0);
  }

  private static String slo(String indicator, String window, String objectives) {
    return """
    apiVersion: openslo/v1
    kind: SLO
    metadata: { name: orders-succeed }
    spec:
      service: cart
      %s
      %s
      budgetingMethod: Occurrences
      objectives: %s
    """
        .formatted(indicator, window, objectives);
  }

  private static String ratio(boolean counter, String part, String events, String total) {
    return "indicator: { metadata: { name: x }, spec: { ratioMetric: { counter: %s, %s: %s, total: %s } } }"
        .formatted(counter, part, metric(events), metric(total));
  }

  private static String metric(String query) {
    return "{ metricSource: { type: prometheus, spec: { query: '" + query + "' } } }";
  }

  @Test
  void everythingThatAnSloSays() {
    Slo slo = slo(OpenSloSample.SLO, OpenSloSample.OTHERS);
    assertEquals("orders-succeed", slo.id());
    assertEquals("Orders succeed", slo.title());
    assertEquals("Orders are placed.", slo.description().orElseThrow());
    assertEquals("cart", slo.service().id());
    assertEquals("place-order", slo.endpoint().orElseThrow().id());
    assertEquals(new BigDecimal("0.9995"), slo.objective().value().in("any"));
    assertEquals(new Slo.Window.Calendar(Slo.Period.MONTH), slo.window().fallback());
    assertEquals(Slo.MeasuredAt.LOAD_BALANCER, slo.measuredAt().orElseThrow());
    assertEquals("Repair first.", slo.policy().orElseThrow());
    assertEquals(new Slo.Agreed("Head of store", "2026-10-01"), slo.agreed().orElseThrow());
    assertEquals("https://runbooks.example.com/orders", slo.runbook().orElseThrow().in("any"));
    Slo.Sli.Good sli = (Slo.Sli.Good) slo.sli();
    assertEquals("placed_total{a=\"}\"}", sli.good().value());
    assertEquals("orders_total", sli.total().value());
    assertEquals(
        List.of("14.4 HIGH PT1H PT5M PT2M", "1.5 LOW PT24H PT3H PT0S"),
        ((Slo.Alerts.Own) slo.alerts().value()).alerts().stream().map(OpenSloTest::text).toList());
  }

  private static String text(Slo.OwnAlert own) {
    Slo.BurnAlert alert = own.in("any");
    AlertSeverity severity = alert.severity();
    return String.join(
        " ",
        alert.burn().toPlainString(),
        severity.name(),
        alert.longWindow().toString(),
        alert.shortWindow().toString(),
        alert.lasting().toString());
  }

  @Test
  void withoutPoliciesNobodyIsTold() {
    Slo slo = slo(slo(ratio(true, "bad", "a_total", "b_total"), WINDOW, "[{ target: 0.9 }]"));
    assertEquals(new Slo.Alerts.None(), slo.alerts().value());
    assertEquals(new Slo.Window.Rolling(Duration.ofDays(28)), slo.window().fallback());
    assertEquals("Orders succeed", slo.title());
  }

  @Test
  void aValueIsNoCounter() {
    Slo slo =
        slo(slo(ratio(false, "bad", "a", "sum(rate(b_total[5m]))"), WINDOW, "[{ target: 0.9 }]"));
    Slo.Sli.Bad sli = (Slo.Sli.Bad) slo.sli();
    assertEquals("sum(a)", sli.bad().value());
    assertEquals("sum(rate(b_total[5m]))", sli.total().value());
  }

  @Test
  void aGaugeThatIsUp() {
    String indicator =
        "indicator: { metadata: { name: x }, spec: { thresholdMetric: " + metric("up") + " } }";
    Slo slo = slo(slo(indicator, WINDOW, "[{ op: gte, value: 1, target: 0.99 }]"));
    assertEquals("up", ((Slo.Sli.Up) slo.sli()).gauge().value());
  }

  @Test
  void severalObjectivesAreSeveralSlos() {
    Model model =
        read(
            slo(
                ratio(true, "bad", "a_total", "b_total"),
                WINDOW,
                "[{ displayName: soft, target: 0.9 }, { displayName: hard, target: 0.99 }]"));
    assertEquals("", Findings.text(diagnostics));
    assertEquals(
        "orders-succeed Orders succeed: soft 0.9, orders-succeed-2 Orders succeed: hard 0.99",
        model.slos().stream()
            .map(slo -> slo.id() + " " + slo.title() + " " + objective(slo))
            .collect(Collectors.joining(", ")));
  }

  private static BigDecimal objective(Slo slo) {
    PerEnvironment<BigDecimal> objective = slo.objective().value();
    return objective.in("any");
  }

  @Test
  void servicesOfOursComeFirst() {
    String service =
        """
        apiVersion: openslo/v1
        kind: Service
        metadata: { name: cart, displayName: Basket }
        spec: {}
        """;
    assertEquals("Basket", read(service).services().get(0).title());
    Model both = read(service, "services: { cart: { title: Cart } }\n");
    assertEquals(List.of("Cart"), both.services().stream().map(s -> s.title()).toList());
    assertTrue(Findings.text(diagnostics).contains("info[openslo-ignored]"));
  }

  @Test
  void acceptedFindingsHoldInThemToo() {
    Model model =
        read(
            """
            apiVersion: openslo/v1
            kind: SLO
            # dashwright: allow objective-too-strict because lives depend on it
            metadata: { name: orders-succeed }
            spec: {}
            """);
    assertEquals(1, model.suppressions().size());
  }
}
