package dashwright.renderer.prometheus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.RuleGroup;
import dashwright.compiler.plan.RuleLabel;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.promql.Promql;
import dashwright.dsl.model.DurationText;
import java.time.Duration;
import java.util.List;

/** Groups of rules as a file that {@code rule_files} of Prometheus' configuration names. */
final class RuleFile implements RulePlan.Visitor<ObjectNode> {
  private RuleFile() {}

  static byte[] of(String comments, List<RuleGroup> groups) {
    ObjectNode file = Yaml.object();
    ArrayNode all = file.putArray("groups");
    for (RuleGroup group : groups) {
      ObjectNode node = all.addObject();
      node.put("name", group.name());
      node.put("interval", DurationText.print(group.interval()));
      ArrayNode rules = node.putArray("rules");
      group.rules().forEach(rule -> rules.add(rule.accept(new RuleFile())));
    }
    return Yaml.file(comments, file);
  }

  @Override
  public ObjectNode recording(RulePlan.Recording rule) {
    ObjectNode node = Yaml.object().put("record", rule.record()).put("expr", pretty(rule));
    put(node, "labels", rule.labels());
    return node;
  }

  @Override
  public ObjectNode alert(RulePlan.Alert rule) {
    ObjectNode node = Yaml.object().put("alert", rule.alert()).put("expr", pretty(rule));
    if (rule.lasting().compareTo(Duration.ZERO) > 0) {
      node.put("for", DurationText.print(rule.lasting()));
    }
    put(node, "labels", rule.labels());
    put(node, "annotations", rule.annotations());
    return node;
  }

  private static String pretty(RulePlan rule) {
    return Promql.parse(rule.promql()).map(Promql::pretty).orElse(rule.promql());
  }

  private static void put(ObjectNode node, String key, List<RuleLabel> labels) {
    if (!labels.isEmpty()) {
      ObjectNode values = node.putObject(key);
      labels.forEach(label -> values.put(label.name(), label.value()));
    }
  }
}
