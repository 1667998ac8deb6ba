package dashwright.renderer.prometheus;

import dashwright.compiler.plan.RuleLabel;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.evaluation.Labels;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What series the rules of an SLO must have made. That an alert fires is seen by the series {@code
 * ALERTS} that Prometheus makes of it; its texts, which have templates, are not compared.
 *
 * @param environment the environment's id
 * @param slo the SLO's id
 * @param group the labels of the SLO's streams
 */
record Expectations(String environment, String slo, Labels group) {

  /** A recorded series has a value. */
  Scenario.Check recorded(Duration at, String name, BigDecimal value) {
    String selector = name + identity();
    Map<String, String> labels = new TreeMap<>(group.map());
    labels.put("environment", environment);
    labels.put("slo", slo);
    return new Scenario.Check(at, selector, List.of(name + braces(labels)), value);
  }

  /** A recorded series is not there. */
  Scenario.Check unrecorded(Duration at, String name) {
    return Scenario.Check.none(at, name + identity());
  }

  /** An alert fires. */
  Scenario.Check fires(Duration at, RulePlan.Alert alert, Labels series) {
    Map<String, String> labels = new TreeMap<>(series.map());
    labels.put("environment", environment);
    labels.put("slo", slo);
    labels.putAll(identity(alert));
    return Scenario.Check.one(at, "ALERTS" + braces(identity(alert)), "ALERTS" + braces(labels));
  }

  /** An alert does not fire. */
  Scenario.Check silent(Duration at, RulePlan.Alert alert) {
    return Scenario.Check.none(at, "ALERTS" + braces(identity(alert)));
  }

  /** No alert of the SLO fires. */
  Scenario.Check allSilent(Duration at) {
    return Scenario.Check.none(
        at,
        "ALERTS{alertstate=\"firing\",environment=\"" + environment + "\",slo=\"" + slo + "\"}");
  }

  private String identity() {
    return "{environment=\"" + environment + "\",slo=\"" + slo + "\"}";
  }

  private Map<String, String> identity(RulePlan.Alert alert) {
    Map<String, String> labels = new TreeMap<>();
    labels.put("alertname", alert.alert());
    labels.put("alertstate", "firing");
    labels.put("environment", environment);
    labels.put("slo", slo);
    for (RuleLabel label : alert.labels()) {
      labels.put(label.name(), label.value());
    }
    return labels;
  }

  private static String braces(Map<String, String> labels) {
    return labels.entrySet().stream()
        .map(label -> Matcher.equal(label.getKey(), label.getValue()).text())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
