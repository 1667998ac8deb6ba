package dashwright.renderer.assess;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Subject;
import java.util.List;
import java.util.Optional;

/** Tells which kind of trouble a thing has. */
final class Troubles {
  private Troubles() {}

  /** What to follow from a thing that fails; empty where only its parts fail. */
  static Optional<ErrorPath.Trouble> of(Subject subject, List<Reason> reasons, Readings readings) {
    return reasons.stream()
        .filter(reason -> reason.state().fails())
        .flatMap(reason -> of(subject, reason, readings).stream())
        .min(ErrorPath.Trouble::compareTo);
  }

  private static Optional<ErrorPath.Trouble> of(Subject subject, Reason reason, Readings readings) {
    if (reason instanceof Reason.Beyond beyond) {
      Measure.Quantity quantity = beyond.signal().query().measure().quantity();
      return Optional.of(
          quantity == Measure.Quantity.ERROR_RATIO
              ? ErrorPath.Trouble.ERRORS
              : quantity == Measure.Quantity.LATENCY
                  ? ErrorPath.Trouble.LATENCY
                  : ErrorPath.Trouble.STATE);
    }
    if (reason instanceof Reason.Breaks breaks) {
      double errors = readings.now(subject, Measure.Quantity.ERROR_RATIO).orElse(0);
      return Optional.of(
          errors >= breaks.ratio() / 2 ? ErrorPath.Trouble.ERRORS : ErrorPath.Trouble.LATENCY);
    }
    return Optional.empty();
  }
}
