package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.Optional;

/**
 * Who owns services and dashboards.
 *
 * @param id its name
 * @param title how people call it
 * @param contact a channel, address or URL
 * @param escalation a URL to open when nobody answers
 * @param folder the Grafana folder of its dashboards
 * @param origin where it is defined
 */
public record Team(
    String id,
    String title,
    Optional<String> contact,
    Optional<PerEnvironment<String>> escalation,
    Optional<String> folder,
    Origin origin) {}
