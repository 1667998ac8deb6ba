package dashwright.renderer.assess;

import dashwright.compiler.plan.SignalPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Threshold;
import java.time.Instant;
import java.util.Optional;

/** Why a thing has its state. */
public sealed interface Reason {

  /** The state that follows from it alone. */
  State state();

  /** Since when it holds, where that is known. */
  Optional<Onset> since();

  /**
   * A signal is beyond a line.
   *
   * @param state what follows
   * @param signal which
   * @param value how it is now
   * @param limit the line
   * @param side on which side of the line trouble is
   * @param severity how urgent the line is
   * @param since since when
   */
  record Beyond(
      State state,
      SignalPlan signal,
      double value,
      double limit,
      Threshold.Side side,
      Optional<AlertSeverity> severity,
      Optional<Onset> since)
      implements Reason {}

  /**
   * More events than an SLO allows are bad at this moment; of a latency SLO, too slow.
   *
   * @param slo the SLO's id
   * @param ratio the share of bad events now
   * @param limit the share at which its alert rings
   * @param severity how urgent the alert is
   * @param since since when
   */
  record Breaks(
      String slo, double ratio, double limit, AlertSeverity severity, Optional<Onset> since)
      implements Reason {
    @Override
    public State state() {
      return State.FAILING;
    }
  }

  /**
   * A signal is far from what it was, beyond no line. It explains others; alone it is no failure.
   *
   * @param signal which
   * @param value how it is now
   * @param onset since when, and how it was before
   */
  record Departed(SignalPlan signal, double value, Onset onset) implements Reason {
    @Override
    public State state() {
      return State.OK;
    }

    @Override
    public Optional<Onset> since() {
      return Optional.of(onset);
    }
  }

  /**
   * A part of it is worse than the whole.
   *
   * @param part the part
   * @param state how the part is
   * @param since since when
   */
  record Part(Subject part, State state, Optional<Onset> since) implements Reason {}

  /**
   * The trouble of others starts here.
   *
   * @param of whose
   * @param since since when
   */
  record StartsTrouble(Subject of, Optional<Onset> since) implements Reason {
    @Override
    public State state() {
      return State.FAILING;
    }
  }

  /**
   * Nothing comes.
   *
   * @param last when the last value came; empty: none was found
   */
  record Silent(Optional<Instant> last) implements Reason {
    @Override
    public State state() {
      return State.NO_DATA;
    }

    @Override
    public Optional<Onset> since() {
      return Optional.empty();
    }
  }
}
