package dashwright.renderer.prometheus;

import dashwright.compiler.plan.ChartRules;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.SloRules;
import dashwright.renderer.output.Sink;
import java.util.List;

/**
 * A project's SLOs and thresholds as Prometheus rules: {@code prometheus/ENV/slos/SLO.rules.yaml}
 * with tests beside it, {@code SLO.test.yaml}, and {@code
 * prometheus/ENV/charts/DASHBOARD.rules.yaml}.
 */
public final class PrometheusOutput {
  private final EnvironmentPlan environment;

  /** The output of an environment. */
  public PrometheusOutput(EnvironmentPlan environment) {
    this.environment = environment;
  }

  /** Writes the files of all its SLOs and dashboards. */
  public void writeAll(Sink sink) {
    environment.slos().forEach(slo -> writeSlo(slo.id(), sink));
    environment.dashboards().forEach(dashboard -> writeCharts(dashboard.id(), sink));
  }

  /** Writes the files of an SLO; tests where series can be made that it counts. */
  public void writeSlo(String id, Sink sink) {
    SloPlan slo = environment.slo(id).orElseThrow();
    SloRules rules = environment.rules().slo(id).orElseThrow();
    String path = "prometheus/" + environment.id() + "/slos/" + id;
    sink.write(path + ".rules.yaml", RuleFile.of(SloComments.of(slo, rules), rules.groups()));
    TestFile.of(environment.id(), slo, rules)
        .ifPresent(tests -> sink.write(path + ".test.yaml", tests));
  }

  /** Writes the file of a dashboard, if its charts have alerts. */
  public void writeCharts(String dashboard, Sink sink) {
    for (ChartRules rules : environment.rules().charts()) {
      if (rules.dashboard().equals(dashboard)) {
        sink.write(
            "prometheus/" + environment.id() + "/charts/" + dashboard + ".rules.yaml",
            RuleFile.of(SloComments.MADE, List.of(rules.group())));
      }
    }
  }
}
