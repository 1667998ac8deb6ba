package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened: a deployment.
 *
 * @param time when
 * @param service the service's id; empty: all services
 * @param version what was deployed
 * @param environment where; empty: everywhere
 * @param url more about it
 * @param text a sentence
 * @param origin where it is written
 */
public record Event(
    Instant time,
    Optional<String> service,
    String version,
    Optional<String> environment,
    Optional<String> url,
    String text,
    Origin origin) {}
