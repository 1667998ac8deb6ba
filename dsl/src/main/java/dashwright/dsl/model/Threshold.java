package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * A value that matters: a line, and maybe an alert.
 *
 * @param side on which side of it is trouble
 * @param value the value
 * @param severity how urgent it is to be there
 * @param alert the name of the alert that it defines
 * @param existing the name of an alert that rule files define
 * @param label what the line says, besides its value
 * @param lasting how long the alert waits
 * @param window over which the alert's rates are taken; empty: 5 minutes
 * @param origin where it is defined
 */
public record Threshold(
    Side side,
    PerEnvironment<BigDecimal> value,
    Optional<AlertSeverity> severity,
    Optional<String> alert,
    Optional<Located<String>> existing,
    Optional<String> label,
    Optional<PerEnvironment<Duration>> lasting,
    Optional<PerEnvironment<Duration>> window,
    Origin origin) {

  /** On which side of a line trouble is. */
  public enum Side {
    ABOVE,
    BELOW
  }
}
