package dashwright.renderer.assess;

import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Event;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A stop on the way from a failing endpoint to the start of its trouble.
 *
 * @param subject the endpoint that is called, or the service where the endpoint is not known
 * @param title how people call the service
 * @param operation how people call the endpoint; may be empty
 * @param failed the share of its calls that fails
 * @param own the share that fails by itself: what failed calls behind it do not explain
 * @param p99 all but one in a hundred are faster, in seconds
 * @param deployed its latest deployment
 */
public record Hop(
    Subject subject,
    String title,
    String operation,
    OptionalDouble failed,
    OptionalDouble own,
    OptionalDouble p99,
    Optional<Event> deployed) {

  /** The id of the service. */
  public String service() {
    return Subjects.service(subject);
  }
}
