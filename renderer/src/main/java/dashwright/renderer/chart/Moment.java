package dashwright.renderer.chart;

import java.time.Instant;
import java.util.Optional;

/**
 * A vertical line: mostly a deployment.
 *
 * @param at when
 * @param label what stands at it: {@code payment 3.0.1}
 * @param service the id of the service that it is about; empty: all
 */
public record Moment(Instant at, String label, Optional<String> service) {}
