package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A part of the system: something that does work, or that work passes through.
 *
 * @param id its name
 * @param title how people call it
 * @param type what it is
 * @param team who owns it
 * @param description what it is for, a sentence
 * @param runbook a URL
 * @param links other pages about it
 * @param select the labels of its series
 * @param instrumentation the metric sets that it has
 * @param dependsOn what it calls; empty: nobody said
 * @param calledBy who calls it from outside of what is described; empty: nobody said
 * @param endpoints what it offers
 * @param charts its internal state
 * @param environments where it exists; empty: everywhere
 * @param origin where it is defined
 */
public record Service(
    String id,
    String title,
    Type type,
    Optional<Reference> team,
    Optional<String> description,
    Optional<PerEnvironment<String>> runbook,
    List<Link> links,
    Select select,
    List<Reference> instrumentation,
    Optional<List<Dependency>> dependsOn,
    Optional<List<Reference>> calledBy,
    List<Endpoint> endpoints,
    List<Chart> charts,
    List<Reference> environments,
    Origin origin) {

  /** What a service is. */
  public enum Type {
    SERVICE("service"),
    QUEUE("queue"),
    LOAD_BALANCER("load-balancer"),
    DATABASE("database"),
    CACHE("cache"),
    EXTERNAL("external");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** The word people write. */
    public String word() {
      return word;
    }

    /** The word people read. */
    public String title() {
      return word.replace('-', ' ');
    }
  }

  public Service {
    links = List.copyOf(links);
    instrumentation = List.copyOf(instrumentation);
    endpoints = List.copyOf(endpoints);
    charts = List.copyOf(charts);
    environments = List.copyOf(environments);
  }
}
