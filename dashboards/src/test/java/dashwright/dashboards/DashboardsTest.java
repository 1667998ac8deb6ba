package dashwright.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import dashwright.compiler.Compilation;
import dashwright.compiler.Compiler;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SignalPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.java.Loading;
import dashwright.dsl.java.ProjectLoader;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.source.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The real definitions compile without a finding, and their plan holds together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DashboardsTest {
  private Compilation compilation;
  private Plan plan;

  @BeforeAll
  void compile() {
    Diagnostics diagnostics = new Diagnostics();
    compilation =
        Compiler.compile(
            ProjectLoader.load(Path.of("."), Loading.standard(), diagnostics).model(), diagnostics);
    plan = compilation.plan().orElseThrow();
  }

  @Test
  void thereIsNoFinding() {
    assertEquals(List.of(), compilation.diagnostics());
  }

  @Test
  void everyKindIsThereInEveryEnvironmentOfTheShop() {
    for (EnvironmentPlan environment : shop()) {
      assertTrue(count(environment, Dashboard.Kind.SLO) >= 1);
      assertTrue(count(environment, Dashboard.Kind.PUBLIC_API) >= 1);
      assertTrue(count(environment, Dashboard.Kind.SERVICE) >= 6);
      assertTrue(count(environment, Dashboard.Kind.CUSTOM) >= 1);
      assertTrue(environment.slos().size() >= 5);
    }
  }

  /** What anybody can run is in an environment of its own, and nothing of the shop is there. */
  @Test
  void theStackThatWatchesIsLocal() {
    EnvironmentPlan local = plan.environments().get(2);
    assertEquals("local", local.id());
    assertEquals(
        List.of("prometheus", "alertmanager", "host"),
        local.services().stream().map(ServicePlan::id).toList());
    assertEquals(
        List.of("monitoring-slo", "query-api", "prometheus", "alertmanager", "host"),
        local.dashboards().stream().map(DashboardPlan::id).toList());
    assertEquals(
        List.of("queries-succeed", "queries-are-fast", "host-is-seen"),
        local.slos().stream().map(SloPlan::id).toList());
    assertEquals(List.of(), local.deployments());
    for (EnvironmentPlan environment : shop()) {
      assertTrue(
          environment.dashboards().stream()
              .allMatch(dashboard -> dashboard.annotations().isEmpty()),
          "restarts are of the local stack alone");
      assertTrue(environment.dashboards().stream().noneMatch(d -> d.tags().contains("monitoring")));
    }
  }

  private List<EnvironmentPlan> shop() {
    List<EnvironmentPlan> shop = plan.environments().subList(0, 2);
    assertEquals(List.of("production", "staging"), shop.stream().map(EnvironmentPlan::id).toList());
    return shop;
  }

  private static long count(EnvironmentPlan environment, Dashboard.Kind kind) {
    return environment.dashboards().stream().filter(d -> d.kind() == kind).count();
  }

  private Stream<DashboardPlan> dashboards() {
    return plan.environments().stream().flatMap(e -> e.dashboards().stream());
  }

  @Test
  void chartsStandBesideEachOther() {
    dashboards().forEach(DashboardsTest::assertApart);
  }

  private static void assertApart(DashboardPlan dashboard) {
    Set<String> cells = new HashSet<>();
    for (ChartPlan chart : dashboard.charts()) {
      ChartPlan.Grid grid = chart.grid();
      assertTrue(grid.x() >= 0 && grid.x() + grid.width() <= 24, chart.id());
      for (int x = grid.x(); x < grid.x() + grid.width(); x++) {
        for (int y = grid.y(); y < grid.y() + grid.height(); y++) {
          assertTrue(cells.add(x + "," + y), dashboard.id() + ": " + chart.id() + " overlaps");
        }
      }
    }
  }

  @Test
  void idsAreUnique() {
    dashboards()
        .forEach(
            dashboard -> {
              List<ChartPlan> charts = dashboard.charts();
              assertEquals(charts.size(), charts.stream().map(ChartPlan::id).distinct().count());
              assertEquals(charts.size(), charts.stream().map(ChartPlan::panel).distinct().count());
            });
    List<String> uids = dashboards().map(DashboardPlan::uid).toList();
    assertEquals(uids.size(), uids.stream().distinct().count());
  }

  @Test
  void everyChartHasItsQueriesAndLinks() {
    dashboards()
        .flatMap(dashboard -> dashboard.charts().stream())
        .filter(chart -> chart.type() != Chart.Type.TEXT)
        .forEach(
            chart -> {
              assertTrue(!chart.queries().isEmpty(), chart.id());
              assertTrue(!chart.description().isBlank(), chart.id());
              assertTrue(!chart.links().isEmpty(), chart.id());
              Set<String> refIds = new HashSet<>();
              chart.queries().forEach(q -> assertTrue(refIds.add(q.refId()), chart.id()));
            });
  }

  @Test
  void promtoolTakesEveryQuery(@TempDir Path folder) throws IOException, InterruptedException {
    StringBuilder rules = new StringBuilder("groups:\n- name: all\n  rules:\n");
    Stream.concat(
            plan.environments().stream().flatMap(e -> e.signals().stream()).map(SignalPlan::query),
            dashboards().flatMap(d -> d.charts().stream()).flatMap(c -> c.queries().stream()))
        .map(QueryPlan::promql)
        .distinct()
        .forEach(
            promql ->
                rules
                    .append("  - record: r\n    expr: |-\n      ")
                    .append(promql.replace("$from", "0").replace("\n", "\n      "))
                    .append('\n'));
    Path file = folder.resolve("rules.yaml");
    Files.writeString(file, rules, StandardCharsets.UTF_8);
    Process promtool = start(file);
    String said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, promtool.waitFor(), said);
  }

  private static Process start(Path file) {
    try {
      return new ProcessBuilder("promtool", "check", "rules", "--lint=none", file.toString())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      return abort("promtool is not on the PATH");
    }
  }
}
