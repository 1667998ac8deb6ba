package dashwright.renderer.assess;

import dashwright.dsl.model.Event;
import java.time.Duration;

/**
 * A deployment shortly before an onset. The order in time is all that is known.
 *
 * @param deployment what was deployed
 * @param ahead how long before the onset
 */
public record Suspect(Event deployment, Duration ahead) {}
