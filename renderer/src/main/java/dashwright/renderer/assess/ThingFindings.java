package dashwright.renderer.assess;

import dashwright.compiler.plan.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a service, an endpoint, or the calls of one service to another are.
 *
 * @param subject what it is about
 * @param title how people call it
 * @param state how it is: the worst of its reasons
 * @param reasons why, worst first; none: all is well
 * @param vitals its numbers now
 * @param recovered trouble of the last hour that is over
 * @param suspects deployments shortly before it began to fail, the nearest first
 * @param impact what the trouble cost since it began
 */
public record ThingFindings(
    Subject subject,
    String title,
    State state,
    List<Reason> reasons,
    Vitals vitals,
    Optional<Episode> recovered,
    List<Suspect> suspects,
    Optional<Impact> impact) {

  /** Worst first; then by the share that fails, then by title. */
  public static final Comparator<ThingFindings> WORST_FIRST =
      Comparator.comparing(ThingFindings::state)
          .thenComparingDouble(thing -> -thing.vitals().errorRatio().orElse(0))
          .thenComparing(ThingFindings::title)
          .thenComparing(thing -> thing.subject().id());

  public ThingFindings {
    reasons = List.copyOf(reasons);
    suspects = List.copyOf(suspects);
  }

  /** The reason that counts most. */
  public Optional<Reason> reason() {
    return reasons.stream().findFirst();
  }

  /** Since when the reason holds that counts most. */
  public Optional<Onset> since() {
    return reason().flatMap(Reason::since);
  }

  /** The id of the service, or of the callee. */
  public String service() {
    return Subjects.service(subject);
  }
}
