package dashwright.renderer.measure;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Project;
import dashwright.dsl.source.Diagnostic;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at the values of charts, as they are drawn.
 *
 * @param data where values come from
 * @param limits how much a chart may show
 */
public record DataReview(DataSource data, Project.Limits limits) {

  /**
   * What there is to say about environments.
   *
   * @param environments some environments of a project; where there are several, findings name them
   */
  public List<Diagnostic> of(List<EnvironmentPlan> environments) {
    Map<String, Diagnostic> findings = new LinkedHashMap<>();
    for (EnvironmentPlan environment : environments) {
      String where = environments.size() > 1 ? " in `" + environment.id() + "`" : "";
      for (DashboardPlan dashboard : environment.dashboards()) {
        for (Diagnostic finding : of(dashboard, where)) {
          findings.putIfAbsent(finding.rule() + finding.origin() + finding.message(), finding);
        }
      }
    }
    return List.copyOf(findings.values());
  }

  private List<Diagnostic> of(DashboardPlan dashboard, String where) {
    TimeGrid grid = new TimeGrid(data.info().until(), dashboard.range(), dashboard.step());
    List<Diagnostic> findings = new ArrayList<>();
    for (ChartPlan chart : dashboard.charts()) {
      if (chart.type() != Chart.Type.TEXT) {
        Map<QueryPlan, Answer> answers = new LinkedHashMap<>();
        chart.queries().forEach(query -> answers.put(query, data.answer(query, grid)));
        findings.addAll(new ChartReview(chart, where, grid, answers, limits).findings());
      }
    }
    return findings;
  }
}
