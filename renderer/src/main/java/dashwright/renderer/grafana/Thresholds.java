package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.LinePlan;
import dashwright.dsl.model.AlertSeverity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Horizontal lines as threshold steps. A step colours from its value upwards, so trouble below a
 * line is the colour of the step before it.
 */
final class Thresholds {
  private Thresholds() {}

  /**
   * Steps of a chart over time, which draws a line at each. What is fine is transparent: then
   * Grafana draws the lines below it in the colour beneath them.
   */
  static ObjectNode ofChart(List<LinePlan> lines) {
    return steps(lines, Paint.NONE, Paint::of);
  }

  /** Steps that colour a single value; lines only to compare with have no colour. */
  static ObjectNode ofValue(List<LinePlan> lines) {
    List<LinePlan> urgent = lines.stream().filter(line -> rank(line) > 0).toList();
    return steps(urgent, urgent.isEmpty() ? Paint.NEUTRAL : Paint.OK, Thresholds::stateColour);
  }

  /** Steps as given: a colour from minus infinity on, then others, ascending. */
  static ObjectNode of(String lowest, List<Step> steps) {
    ArrayNode array = Json.array(step(Optional.empty(), lowest));
    steps.forEach(step -> array.add(step(Optional.of(step.from()), step.colour())));
    return Json.object().put("mode", "absolute").<ObjectNode>set("steps", array);
  }

  private static ObjectNode step(Optional<BigDecimal> from, String colour) {
    ObjectNode node = Json.object();
    node.set("value", Json.numberOrNull(from));
    return node.put("color", colour);
  }

  /**
   * A colour from a value upwards.
   *
   * @param from the value
   * @param colour the colour
   */
  record Step(BigDecimal from, String colour) {
    static Step of(String from, String colour) {
      return new Step(new BigDecimal(from), colour);
    }
  }

  private static ObjectNode steps(
      List<LinePlan> lines, String fine, Function<LinePlan, String> colour) {
    TreeSet<BigDecimal> values = new TreeSet<>(lines.stream().map(LinePlan::value).toList());
    List<Step> steps = new ArrayList<>();
    for (BigDecimal from : values) {
      steps.add(new Step(from, zone(lines, Optional.of(from), fine, colour)));
    }
    return of(zone(lines, Optional.empty(), fine, colour), steps);
  }

  /**
   * The colour between this value, or minus infinity, and the next: that of the most urgent trouble
   * there.
   */
  private static String zone(
      List<LinePlan> lines,
      Optional<BigDecimal> from,
      String fine,
      Function<LinePlan, String> colour) {
    return lines.stream()
        .filter(line -> covers(line, from))
        .max(Comparator.comparingInt(Thresholds::rank))
        .map(colour)
        .orElse(fine);
  }

  private static boolean covers(LinePlan line, Optional<BigDecimal> from) {
    return switch (line.side()) {
      case ABOVE -> from.isPresent() && line.value().compareTo(from.get()) <= 0;
      case BELOW -> from.isEmpty() || line.value().compareTo(from.get()) > 0;
    };
  }

  private static int rank(LinePlan line) {
    return switch (line.kind()) {
      case THRESHOLD -> line.severity().map(Thresholds::rank).orElse(0);
      case OBJECTIVE -> 1;
      case REFERENCE -> 0;
    };
  }

  private static int rank(AlertSeverity severity) {
    return switch (severity) {
      case LOW -> 2;
      case HIGH -> 3;
    };
  }

  /** A missed objective burns, even where no alert says so. */
  private static String stateColour(LinePlan line) {
    return line.kind() == LinePlan.Kind.OBJECTIVE ? Paint.LOW : Paint.of(line);
  }
}
