package dashwright.renderer.assess;

import dashwright.compiler.plan.SignalPlan;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a signal is that is about nothing in particular.
 *
 * @param signal the signal
 * @param state how it is
 * @param reason why, unless all is well
 * @param value its value now
 */
public record WatchFindings(
    SignalPlan signal, State state, Optional<Reason> reason, OptionalDouble value) {

  /** Worst first, then by title. */
  public static final Comparator<WatchFindings> WORST_FIRST =
      Comparator.comparing(WatchFindings::state)
          .thenComparing(watch -> watch.signal().title())
          .thenComparing(watch -> watch.signal().query().promql());
}
