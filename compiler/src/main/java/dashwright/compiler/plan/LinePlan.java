package dashwright.compiler.plan;

import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * A horizontal line of a chart.
 *
 * @param kind what the line says
 * @param side on which side of it is trouble
 * @param value where it is, in the chart's unit
 * @param severity how urgent it is to be there
 * @param alert the alert that it defines
 * @param existing the alert of a rule file that it stands for
 * @param label what it says besides the value; may be empty
 * @param lasting how long the alert waits
 * @param window over which the alert's rates are taken
 * @param origin where it is defined
 */
public record LinePlan(
    Kind kind,
    Threshold.Side side,
    BigDecimal value,
    Optional<AlertSeverity> severity,
    Optional<String> alert,
    Optional<String> existing,
    String label,
    Duration lasting,
    Duration window,
    Origin origin) {

  /** What a line says. */
  public enum Kind {
    /** Beyond it is trouble. */
    THRESHOLD,
    /** This was promised. */
    OBJECTIVE,
    /** Only to compare with. */
    REFERENCE
  }
}
