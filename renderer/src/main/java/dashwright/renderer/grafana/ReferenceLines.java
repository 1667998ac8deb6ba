package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.LinePlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal lines that have a name: a threshold step has none, so each is also a series that never
 * changes. Its query's name cannot be that of a planned one, which has no digit.
 */
record ReferenceLines(List<LinePlan> lines) {

  /** Lines of a chart that are worth a name. */
  static ReferenceLines of(List<LinePlan> lines) {
    return new ReferenceLines(
        lines.stream()
            .filter(line -> !line.label().isEmpty() || line.kind() != LinePlan.Kind.THRESHOLD)
            .toList());
  }

  List<Target> targets(Duration every) {
    List<Target> targets = new ArrayList<>();
    for (LinePlan line : lines) {
      targets.add(
          new Target(
              refId(targets.size()),
              Expression.constant(line.value()),
              Verbatim.legend(LineText.name(line)),
              Target.Reading.COURSE,
              Target.Format.TIME_SERIES,
              every));
    }
    return targets;
  }

  List<FieldOverride> overrides() {
    List<FieldOverride> overrides = new ArrayList<>();
    for (LinePlan line : lines) {
      overrides.add(
          FieldOverride.ofQuery(refId(overrides.size()))
              .colour(Paint.of(line))
              .with("custom.drawStyle", Json.text("line"))
              .with("custom.lineWidth", Json.number(1))
              .with("custom.lineStyle", style(line))
              .with("custom.fillOpacity", Json.number(0))
              .with("custom.showPoints", Json.text("never"))
              .with("custom.stacking", Json.object().put("mode", "none").put("group", "A")));
    }
    return overrides;
  }

  private static String refId(int index) {
    return "L" + (index + 1);
  }

  private static ObjectNode style(LinePlan line) {
    return switch (line.kind()) {
      case THRESHOLD -> LineStyle.DASHED.json();
      case OBJECTIVE -> LineStyle.DASH_DOT.json();
      case REFERENCE -> LineStyle.DOTTED.json();
    };
  }
}
