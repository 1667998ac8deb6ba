package dashwright.renderer.chart;

import java.time.Instant;
import java.util.Optional;

/**
 * A vertical line: mostly a deployment.
 *
 * @param at when
 * @param label what stands at it: {@code payment 3.0.1}
 * @param service the id of the service that it is about; empty: all
 * @param text a sentence about it; may be empty
 * @param url more about it
 */
public record Moment(
    Instant at, String label, Optional<String> service, String text, Optional<String> url) {

  /** One of which no more is known. */
  public Moment(Instant at, String label, Optional<String> service) {
    this(at, label, service, "", Optional.empty());
  }
}
