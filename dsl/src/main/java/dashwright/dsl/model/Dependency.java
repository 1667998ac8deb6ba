package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.Optional;

/**
 * That something needs a service, or one of its endpoints.
 *
 * @param service the service's id
 * @param endpoint the endpoint's id
 * @param need whether the caller fails with it
 * @param origin where it is said
 */
public record Dependency(String service, Optional<String> endpoint, Need need, Origin origin) {

  /** Whether the caller fails when the dependency does. */
  public enum Need {
    REQUIRED,
    OPTIONAL
  }
}
