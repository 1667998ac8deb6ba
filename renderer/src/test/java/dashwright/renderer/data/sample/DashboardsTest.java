package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Chart;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real dashboards show something in every chart, but for the one thing that is silent. */
class DashboardsTest {

  @Test
  void noChartIsEmpty() {
    for (EnvironmentPlan environment : Shop.compiled(Path.of("..", "dashboards"))) {
      SampleSource source = SampleSource.of(environment, SampleSource.NOW);
      List<String> empty = new ArrayList<>();
      for (DashboardPlan dashboard : environment.dashboards()) {
        for (ChartPlan chart : dashboard.charts()) {
          if (chart.type() != Chart.Type.TEXT && !hasValue(source, dashboard, chart)) {
            empty.add(dashboard.id() + "/" + chart.id());
          }
        }
      }
      assertTrue(
          empty.stream().allMatch(chart -> chart.contains(silent(environment, source))),
          () -> environment.id() + ": " + empty);
    }
  }

  private static boolean hasValue(SampleSource source, DashboardPlan dashboard, ChartPlan chart) {
    boolean has = false;
    for (QueryPlan query : chart.queries()) {
      TimeGrid grid = new TimeGrid(SampleSource.NOW, dashboard.range(), dashboard.step());
      Answer.Data data = assertInstanceOf(Answer.Data.class, source.answer(query, grid));
      for (Series series : data.series()) {
        has |= Read.gaps(series.toArray()) < series.size();
      }
    }
    return has;
  }

  /** The id of the service that stopped sending; a name of no chart where an endpoint did. */
  private static String silent(EnvironmentPlan environment, SampleSource source) {
    Read read = new Read(source);
    TimeGrid now = Read.grid(Duration.ofMinutes(1), Duration.ofMinutes(1));
    List<String> silent =
        environment.services().stream()
            .filter(service -> !service.select().isEmpty())
            .map(service -> service.id())
            .filter(
                id ->
                    read.all("traces_span_metrics_calls_total{service_name=\"" + id + "\"}", now)
                        .isEmpty())
            .toList();
    assertTrue(silent.size() <= 1, silent::toString);
    return silent.isEmpty() ? "no chart" : silent.get(0);
  }

  @Test
  void theStoryIsTold() {
    EnvironmentPlan production =
        Shop.compiled(Path.of("..", "dashboards")).stream()
            .filter(environment -> environment.id().equals("production"))
            .findFirst()
            .orElseThrow();
    Read read = Read.of(production);
    String failed =
        "sum(rate(traces_span_metrics_calls_total{service_name=\"%1$s\","
            + "span_kind=\"SPAN_KIND_SERVER\",status_code=\"STATUS_CODE_ERROR\"}[2m]))"
            + " / sum(rate(traces_span_metrics_calls_total{service_name=\"%1$s\","
            + "span_kind=\"SPAN_KIND_SERVER\"}[2m]))";
    for (String service : List.of("payment", "checkout")) {
      double[] errors = read.values(failed.formatted(service), Read.HOUR);
      assertTrue(errors[31] < 0.002, service);
      assertEquals(0.031, errors[60], 0.006, service);
    }
  }
}
