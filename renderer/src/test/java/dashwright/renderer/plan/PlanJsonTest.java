package dashwright.renderer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dashwright.compiler.Compiler;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.yaml.ProjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanJsonTest {
  private static final String SHOP =
      """
      environments:
        production: { title: Production, datasource: prometheus, select: { env: live } }
        staging: { title: Staging, datasource: prometheus-staging, select: { env: test } }
      teams:
        shop: { title: Shop, contact: "#shop", escalation: https://oncall.example.com/shop }
      services:
        checkout:
          title: Checkout
          team: shop
          runbook: https://runbooks.example.com/checkout
          select: { service_name: checkout }
          instrumentation: [otel-http-server]
          depends-on: []
          endpoints: { pay: { title: Pay, select: { http_route: /pay } } }
      slos:
        orders:
          title: Orders succeed
          service: checkout
          objective: 99.9%
          window: 30d
          sli: availability
      dashboards:
        shop-slo: { kind: slo, title: Shop, slos: [orders], resolution: month }
        shop-api: { kind: public-api, title: API, services: [checkout] }
        checkout:
          kind: service
          title: Checkout
          service: checkout
          sections:
            - title: Money
              charts:
                declined:
                  title: Declined
                  unit: percentunit
                  scope: none
                  max: 1
                  queries: [{ promql: "sum(rate(declined_total[$window]))", legend: declined }]
                  thresholds: [{ above: 0.05, severity: high, alert: Declined, for: 10m }]
      """;

  @TempDir Path folder;
  private Plan plan;
  private JsonNode json;

  @BeforeEach
  void render() throws IOException {
    Files.writeString(folder.resolve("shop.yaml"), SHOP);
    Diagnostics diagnostics = new Diagnostics();
    plan =
        Compiler.compile(ProjectReader.read(folder, diagnostics), diagnostics)
            .plan()
            .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    json = new ObjectMapper().readTree(files(plan.environments()).get("plan/production.json"));
  }

  @Test
  void writesAFileForEachEnvironment() {
    assertEquals(
        List.of("plan/production.json", "plan/staging.json"),
        List.copyOf(files(plan.environments()).keySet()));
    assertEquals(
        List.of("plan/staging.json"),
        List.copyOf(files(plan.environments().subList(1, 2)).keySet()));
    assertTrue(files(plan.environments()).get("plan/staging.json").endsWith("}\n"));
  }

  @Test
  void holdsEveryDashboardChartAndQuery() {
    EnvironmentPlan environment = plan.environments().get(0);
    for (int d = 0; d < environment.dashboards().size(); d++) {
      DashboardPlan dashboard = environment.dashboards().get(d);
      JsonNode node = json.at("/dashboards/" + d);
      assertEquals(dashboard.id(), node.get("id").textValue());
      assertEquals(
          dashboard.charts().stream().map(ChartPlan::id).toList(),
          texts(node.get("sections").findValues("charts"), "/id"));
      assertEquals(
          dashboard.charts().stream()
              .flatMap(chart -> chart.queries().stream())
              .map(QueryPlan::promql)
              .toList(),
          texts(node.get("sections").findValues("queries"), "/promql"));
    }
    assertEquals(environment.signals().size(), json.get("signals").size());
  }

  @Test
  void writesAChartAsItIsRead() {
    JsonNode sections = json.at("/dashboards/2/sections");
    JsonNode chart = sections.get(sections.size() - 1).at("/charts/0");
    assertEquals("Declined", chart.get("title").textValue());
    assertEquals("percentunit", chart.get("unit").textValue());
    assertEquals("timeseries", chart.get("type").textValue());
    assertEquals("1", chart.get("max").asText());
    assertEquals("sum(rate(declined_total[1m15s]))", chart.at("/queries/0/promql").textValue());
    assertEquals("sum(rate(declined_total[$window]))", chart.at("/queries/0/template").textValue());
    assertEquals("range", chart.at("/queries/0/evaluation").textValue());
    assertEquals("0.05", chart.at("/lines/0/value").asText());
    assertEquals("above", chart.at("/lines/0/side").textValue());
    assertEquals("high", chart.at("/lines/0/severity").textValue());
    assertEquals("Declined", chart.at("/lines/0/alert").textValue());
    assertEquals("10m", chart.at("/lines/0/for").textValue());
    assertTrue(chart.get("origin").textValue().matches(".*shop\\.yaml:\\d+"), chart.toString());
    assertFalse(chart.has("min"), "what is empty is left out");
  }

  @Test
  void writesAnSloAsItIsRead() {
    JsonNode slo = json.at("/slos/0");
    assertEquals("orders", slo.get("id").textValue());
    assertEquals("0.999", slo.get("objective").asText());
    assertEquals("30d", slo.get("window").textValue());
    assertEquals(2, slo.get("alerts").size());
    assertTrue(slo.at("/sli/promql").textValue().contains("env=\"live\""));
  }

  @Test
  void writesServicesLinksAndPathsAsTheyAreRead() {
    assertEquals("pay", json.at("/services/0/endpoints/0/id").textValue());
    assertEquals("Shop", json.at("/services/0/team/title").textValue());
    assertEquals(
        "https://runbooks.example.com/checkout", json.at("/services/0/runbook").textValue());
    assertEquals("endpoint", json.at("/dashboards/1/paths/0/endpoint/kind").textValue());
    assertEquals("checkout", json.at("/dashboards/1/paths/0/hops/0/service").textValue());
    assertTrue(json.at("/dashboards/2/links").findValuesAsText("kind").contains("escalation"));
  }

  private SortedMap<String, String> files(List<EnvironmentPlan> environments) {
    SortedMap<String, String> files = new TreeMap<>();
    PlanJson.render(
        plan,
        environments,
        (path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)));
    return files;
  }

  /** What is at a place of each element of some arrays. */
  private static List<String> texts(List<JsonNode> arrays, String place) {
    return arrays.stream()
        .flatMap(array -> StreamSupport.stream(array.spliterator(), false))
        .map(element -> element.at(place).textValue())
        .toList();
  }
}
