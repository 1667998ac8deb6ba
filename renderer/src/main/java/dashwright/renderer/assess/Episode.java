package dashwright.renderer.assess;

import java.time.Instant;

/**
 * Trouble that is over.
 *
 * @param from when it began
 * @param to when it ended
 * @param worst the worst value in between
 */
public record Episode(Instant from, Instant to, double worst) {}
