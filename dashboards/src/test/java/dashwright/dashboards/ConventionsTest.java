package dashwright.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dashwright.compiler.Compilation;
import dashwright.compiler.Compiler;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.dsl.java.Loading;
import dashwright.dsl.java.ProjectLoader;
import dashwright.dsl.source.Diagnostics;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.data.sample.SampleSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a team may ask of its own dashboards, beyond the rules that everybody has. */
final class ConventionsTest {
  private final Plan plan = compile();

  private static Plan compile() {
    Diagnostics diagnostics = new Diagnostics();
    var loaded = ProjectLoader.load(Path.of("."), Loading.standard(), diagnostics);
    Compilation compilation = Compiler.compile(loaded.model(), diagnostics);
    return compilation.plan().orElseThrow(() -> new AssertionError(compilation.diagnostics()));
  }

  @Test
  void everyServiceHasARunbook() {
    for (EnvironmentPlan environment : plan.environments()) {
      List<String> without =
          environment.services().stream()
              .filter(service -> service.runbook().isEmpty())
              .map(ServicePlan::id)
              .toList();
      assertEquals(List.of(), without, "services without a runbook in " + environment.id());
    }
  }

  @Test
  void everyQueryOfFulfilmentEvaluatesToData() {
    for (EnvironmentPlan environment : plan.environments()) {
      DataSource data = SampleSource.of(environment, SampleSource.NOW);
      for (DashboardPlan dashboard : fulfilment(environment)) {
        TimeGrid grid = new TimeGrid(SampleSource.NOW, dashboard.range(), dashboard.step());
        for (ChartPlan chart : dashboard.charts()) {
          for (QueryPlan query : chart.queries()) {
            assertFalse(data.answer(query, grid).series().isEmpty(), query.promql());
          }
        }
      }
    }
  }

  /** The made-up shop has one endpoint that says nothing; it is not of this team. */
  private static List<DashboardPlan> fulfilment(EnvironmentPlan environment) {
    return environment.dashboards().stream()
        .filter(dashboard -> dashboard.tags().contains("fulfilment"))
        .toList();
  }
}
