package dashwright.renderer.replay;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * How good the burn-rate alerts of an SLO are, by the events that they are about (B. Beyer et al.,
 * The Site Reliability Workbook, 2018, chapter 5): precision is the share of alerts that were about
 * a significant event, recall the share of significant events of which an alert told.
 *
 * @param firings how often an alert fired
 * @param right how often with at least {@link Incident#SIGNIFICANT} of the budget spent between the
 *     start of its long window and its end
 * @param significant incidents that spent at least so much
 * @param told those of them during which, or within the short window after which, an alert fired
 * @param spending for how long the error ratio was above 1 - objective
 * @param firing for how long an alert fired, several at once counted once
 * @param both for how long both was so
 */
public record Accuracy(
    int firings,
    int right,
    int significant,
    int told,
    Duration spending,
    Duration firing,
    Duration both) {

  /** Right alerts of all; empty where none fired. */
  public OptionalDouble precision() {
    return share(right, firings);
  }

  /** Incidents told of all significant ones; empty where there was none. */
  public OptionalDouble recall() {
    return share(told, significant);
  }

  /** For how long the budget was spent too fast and nobody was told. */
  public Duration silent() {
    return spending.minus(both);
  }

  /** For how long an alert fired while the SLI was within its objective. */
  public Duration idle() {
    return firing.minus(both);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
