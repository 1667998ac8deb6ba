package dashwright.renderer.grafana;

import static dashwright.renderer.grafana.Parts.chart;
import static dashwright.renderer.grafana.Parts.deployment;
import static dashwright.renderer.grafana.Parts.query;
import static dashwright.renderer.grafana.Parts.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.SectionPlan.Role;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for every dashboard, or makes one differ from another. */
class GrafanaOutputTest {
  private static final SectionPlan FIRST =
      section(
          Role.AUTHORS,
          "first",
          0,
          chart("a", Chart.Type.TIMESERIES, Unit.SHORT, query("A", "up", Quantity.LEVEL))
              .at(0, 1, 24, 8));
  private static final SectionPlan SECOND =
      section(
          Role.AUTHORS,
          "second",
          9,
          chart("b", Chart.Type.TIMESERIES, Unit.SHORT, query("A", "up", Quantity.LEVEL))
              .at(0, 10, 24, 8));

  @Test
  void filesStandWhereTheContractSays() {
    assertEquals(
        List.of(
            "grafana/production/checkout.json",
            "grafana/production/payment.json",
            "grafana/production/shop-api.json",
            "grafana/production/shop-slo.json",
            "grafana/provisioning/dashboards/production.yaml",
            "grafana/provisioning/dashboards/staging.yaml",
            "grafana/staging/payment.json"),
        List.copyOf(Collected.files(ShopPlan.plan()).keySet()));
  }

  @Test
  void filesAreText() {
    Collected.files(ShopPlan.plan())
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              assertTrue(
                  text.endsWith("\n") && !text.endsWith("\n\n") && !text.contains("\r"), path);
            });
  }

  @Test
  void idsAreUniqueAndPositive() {
    for (JsonNode dashboard : Collected.dashboards(ShopPlan.plan())) {
      List<Integer> ids = new ArrayList<>(ids(dashboard).values());
      assertEquals(ids.size(), new TreeSet<>(ids).size(), ids::toString);
      assertTrue(ids.stream().allMatch(id -> id > 0), ids::toString);
    }
  }

  @Test
  void idsStayWhenSectionsMoveOrAppear() {
    Map<String, Integer> before = ids(json(List.of(), FIRST, SECOND));
    SectionPlan added = section(Role.AUTHORS, "third", 18);
    Map<String, Integer> after = ids(json(List.of(), added, SECOND, FIRST));
    assertTrue(after.entrySet().containsAll(before.entrySet()), before + " " + after);
  }

  @Test
  void aRowStepsAsideForAPanelAndForAnotherRow() {
    int taken = "d/Aa".hashCode();
    RowIds ids = RowIds.besides(List.of(taken));
    assertEquals(taken + 1, ids.next("d/Aa"));
    assertEquals(taken + 2, ids.next("d/BB"), "the two names have the same hash");
  }

  @Test
  void nothingThatAServerOwnsIsWritten() {
    for (JsonNode dashboard : Collected.dashboards(ShopPlan.plan())) {
      for (String owned :
          List.of("id", "version", "iteration", "gnetId", "revision", "style", "meta")) {
        assertFalse(dashboard.has(owned), owned);
      }
    }
  }

  @Test
  void onlyTheFirstEnvironmentHasThePlainTitle() {
    Plan plan = ShopPlan.plan();
    assertEquals(
        "Shop: payment", Collected.dashboard(plan, "production/payment").get("title").asText());
    assertEquals(
        "Shop: payment (Staging)",
        Collected.dashboard(plan, "staging/payment").get("title").asText());
  }

  @Test
  void theNewestTwentyDeploymentsAreWritten() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      events.add(
          deployment(Instant.ofEpochSecond(1_795_000_000L + i).toString(), "payment", "v" + i, ""));
    }
    JsonNode list = json(events, FIRST).get("annotations").get("list");
    String expr = list.get(1).get("expr").asText();
    assertEquals(20, expr.split("\nor\n").length);
    assertFalse(expr.contains("\"v4\""), expr);
    assertTrue(expr.contains("\"v5\"") && expr.contains("vector(1795000024000)"), expr);
  }

  @Test
  void deploymentsThatNoChartShowsAreNotWritten() {
    SectionPlan picky =
        section(
            Role.AUTHORS,
            "picky",
            0,
            chart("a", Chart.Type.TIMESERIES, Unit.SHORT, query("A", "up", Quantity.LEVEL))
                .deploymentsOf("checkout")
                .at(0, 1, 24, 8));
    JsonNode list =
        json(List.of(deployment("2026-11-20T10:00:00Z", "payment", "1", "")), picky)
            .get("annotations")
            .get("list");
    assertEquals(List.of("Annotations & Alerts", "Builds"), list.findValuesAsText("name"));
  }

  @Test
  void valuesLinkToTheDashboardsOfOthers() {
    JsonNode path =
        Collected.panel(Collected.dashboard(ShopPlan.plan(), "production/shop-api"), "path.order");
    List<String> urls = path.get("fieldConfig").get("overrides").findValuesAsText("url");
    assertEquals(
        List.of(
            "/d/checkout?${__url_time_range}&${__all_variables}",
            "/d/payment?${__url_time_range}&${__all_variables}"),
        urls);
  }

  @Test
  void aColourMeansOneSeries() {
    JsonNode api = Collected.dashboard(ShopPlan.plan(), "production/shop-api");
    JsonNode path = Collected.panel(api, "path.order").get("fieldConfig").get("overrides");
    JsonNode rate = Collected.panel(api, "order.rate").get("fieldConfig").get("overrides");
    assertEquals(
        List.of(), path.findValuesAsText("fixedColor"), "two error ratios, none is the red one");
    assertEquals(List.of("red", "#8b95a3"), rate.findValuesAsText("fixedColor"));
  }

  private static JsonNode json(List<Event> events, SectionPlan... sections) {
    DashboardPlan dashboard =
        ShopPlan.dashboard(
            "one",
            Dashboard.Kind.CUSTOM,
            "one",
            Duration.ofHours(1),
            Duration.ofMinutes(1),
            events,
            sections);
    EnvironmentPlan environment =
        new EnvironmentPlan(
            "default",
            "Default",
            "prometheus",
            Optional.empty(),
            List.of(dashboard),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Collected.dashboard(new Plan("One", "UTC", List.of(environment)), "default/one");
  }

  private static Map<String, Integer> ids(JsonNode dashboard) {
    Map<String, Integer> ids = new TreeMap<>();
    dashboard
        .get("panels")
        .forEach(panel -> ids.put(panel.get("title").asText(), panel.get("id").asInt()));
    return ids;
  }
}
