package dashwright.renderer.assess;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Slo;
import java.time.Instant;
import java.util.Optional;

/**
 * The events that an SLO counts, at this moment.
 *
 * @param plan the SLO
 * @param bad bad events a second
 * @param all all events a second
 * @param ratio bad of all
 */
record SloNow(SloPlan plan, Reading bad, Reading all, Reading ratio) {

  /** The events of an SLO, where they can be read. */
  static Optional<SloNow> of(SloPlan plan, Readings readings) {
    Subject subject = Subject.slo(plan.id());
    return readings
        .find(subject, Measure.Quantity.FAILURES)
        .flatMap(
            bad ->
                readings
                    .find(subject, Measure.Quantity.TRAFFIC)
                    .map(all -> new SloNow(plan, bad, all, bad.over(all))));
  }

  /** The share of bad events at which the budget is used as fast as an alert allows. */
  double limit(Slo.BurnAlert alert) {
    return alert.burn().multiply(plan.budget()).doubleValue();
  }

  /** Since when so many events are bad. */
  Onset onset(Readings readings) {
    return readings.onset(ratio, () -> readings.day(bad).over(readings.day(all)));
  }

  /** How many events were bad since then. */
  double badSince(Instant start, Readings readings) {
    return readings.covers(start) ? bad.eventsSince(start) : readings.day(bad).eventsSince(start);
  }

  /** What the SLO is about. */
  Subject subject() {
    return plan.endpoint()
        .map(endpoint -> Subject.endpoint(plan.service(), endpoint))
        .orElseGet(() -> Subject.service(plan.service()));
  }
}
