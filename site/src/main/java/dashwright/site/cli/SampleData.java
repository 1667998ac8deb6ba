package dashwright.site.cli;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.PathPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.data.sample.SampleSource;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The samples of all environments: each query is answered by the first environment that has it. */
final class SampleData implements DataSource {
  private final DataInfo info;
  private final Map<QueryPlan, DataSource> sources = new LinkedHashMap<>();

  SampleData(Plan plan, Instant now) {
    info = new DataInfo(DataInfo.Kind.SAMPLE, now);
    for (EnvironmentPlan environment : plan.environments()) {
      DataSource source = SampleSource.of(environment, now);
      queries(environment).forEach(query -> sources.putIfAbsent(query, source));
    }
  }

  @Override
  public DataInfo info() {
    return info;
  }

  @Override
  public Answer answer(QueryPlan query, TimeGrid grid) {
    return Optional.ofNullable(sources.get(query))
        .map(source -> source.answer(query, grid))
        .orElseThrow(
            () -> new IllegalArgumentException("not a query of the plan: " + query.promql()));
  }

  private static Stream<QueryPlan> queries(EnvironmentPlan environment) {
    return Stream.of(
            environment.signals().stream(),
            environment.slos().stream().flatMap(slo -> queries(slo).stream()),
            environment.dashboards().stream().flatMap(SampleData::queries))
        .flatMap(stream -> stream);
  }

  private static List<QueryPlan> queries(SloPlan slo) {
    return List.of(
        slo.sli(),
        slo.budgetLeft(),
        slo.burnHour(),
        slo.burnDay(),
        slo.badEvents(),
        slo.allEvents(),
        slo.burnDown());
  }

  private static Stream<QueryPlan> queries(DashboardPlan dashboard) {
    return Stream.of(
            dashboard.charts().stream().flatMap(chart -> chart.queries().stream()),
            dashboard.annotations().stream().map(annotation -> annotation.query()),
            dashboard.paths().stream()
                .flatMap(path -> path.hops().stream())
                .map(PathPlan.Hop::errors)
                .flatMap(Optional::stream))
        .flatMap(stream -> stream);
  }
}
