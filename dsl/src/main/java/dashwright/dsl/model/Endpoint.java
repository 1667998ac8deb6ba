package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * Something that a service offers to its callers.
 *
 * @param id its name within the service
 * @param title how people call it
 * @param description what it is for, a sentence
 * @param select the labels of its series, besides the service's
 * @param dependsOn what it calls; empty: what its service calls
 * @param runbook a URL, instead of the service's
 * @param origin where it is defined
 */
public record Endpoint(
    String id,
    String title,
    Optional<String> description,
    Select select,
    Optional<List<Dependency>> dependsOn,
    Optional<PerEnvironment<String>> runbook,
    Origin origin) {}
