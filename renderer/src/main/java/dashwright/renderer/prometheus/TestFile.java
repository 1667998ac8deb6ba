package dashwright.renderer.prometheus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.SloRules;
import dashwright.dsl.model.DurationText;
import dashwright.renderer.prometheus.Scenario.Check;
import java.util.List;
import java.util.Optional;

/** Tests of the rules of an SLO, for {@code promtool test rules}. */
final class TestFile {
  private TestFile() {}

  /** The tests of an SLO; empty where no series could be made that its streams count. */
  static Optional<byte[]> of(String environment, SloPlan slo, SloRules rules) {
    return Workload.of(slo.bad(), slo.total(), rules.slice())
        .map(found -> file(slo, rules, new SloScenarios(environment, slo, rules, found).all()));
  }

  private static byte[] file(SloPlan slo, SloRules rules, List<Scenario> scenarios) {
    ObjectNode file = Yaml.object();
    file.putArray("rule_files").add(slo.id() + ".rules.yaml");
    file.put("evaluation_interval", DurationText.print(Ticks.of(slo, rules).every()));
    ArrayNode order = file.putArray("group_eval_order");
    rules.groups().forEach(group -> order.add(group.name()));
    ArrayNode tests = file.putArray("tests");
    scenarios.forEach(scenario -> tests.add(test(scenario)));
    return Yaml.file(SloComments.MADE, file);
  }

  private static ObjectNode test(Scenario scenario) {
    ObjectNode test = Yaml.object().put("name", scenario.name());
    test.put("interval", DurationText.print(Workload.INTERVAL));
    ArrayNode series = test.putArray("input_series");
    scenario
        .workload()
        .roles()
        .forEach(
            (labels, role) ->
                series
                    .addObject()
                    .put("series", InputSeries.name(labels))
                    .put("values", InputSeries.values(role, scenario.phases())));
    ArrayNode checks = test.putArray("promql_expr_test");
    scenario.checks().forEach(check -> checks.add(check(check)));
    return test;
  }

  private static ObjectNode check(Check check) {
    ObjectNode node = Yaml.object().put("expr", check.promql());
    node.put("eval_time", DurationText.print(check.at()));
    ArrayNode samples = node.putArray("exp_samples");
    for (String labels : check.samples()) {
      samples.addObject().put("labels", labels).put("value", check.value());
    }
    return node;
  }
}
