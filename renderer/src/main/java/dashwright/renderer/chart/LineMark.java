package dashwright.renderer.chart;

import dashwright.compiler.plan.LinePlan;

/**
 * A horizontal line.
 *
 * @param plan what it means
 * @param value where it is
 * @param text its label: {@code 1 % high}
 * @param meaning the same in words: {@code high, above 1 %}
 * @param ink how it is drawn
 */
public record LineMark(LinePlan plan, double value, String text, String meaning, Ink ink) {

  /** Whether a value is on the side where trouble is. */
  public boolean crossedBy(double other) {
    if (plan.kind() != LinePlan.Kind.THRESHOLD || plan.severity().isEmpty()) {
      return false;
    }
    return switch (plan.side()) {
      case ABOVE -> other > value;
      case BELOW -> other < value;
    };
  }
}
