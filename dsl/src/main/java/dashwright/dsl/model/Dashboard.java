package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A page for an audience.
 *
 * @param id its name
 * @param kind what it shows by itself
 * @param title what it is called
 * @param audience who reads it
 * @param description a sentence
 * @param resolution range and step; empty: the project's
 * @param service the service of a service dashboard
 * @param services the services whose endpoints a public-API dashboard shows
 * @param endpoints single endpoints, as {@code service/endpoint}
 * @param slos the SLOs that it shows
 * @param team who owns it
 * @param tags words to find it by
 * @param folder the Grafana folder, instead of the team's
 * @param uid the Grafana uid, instead of the id
 * @param links other pages
 * @param related dashboards to read next
 * @param variables the choices of its reader; empty: all of the project
 * @param annotations the vertical lines; empty: all of the project
 * @param environments where it exists; empty: everywhere
 * @param sections the authors' own charts
 * @param origin where it is defined
 */
public record Dashboard(
    String id,
    Kind kind,
    String title,
    Optional<String> audience,
    Optional<String> description,
    Optional<Reference> resolution,
    Optional<Reference> service,
    List<Reference> services,
    List<Reference> endpoints,
    List<Reference> slos,
    Optional<Reference> team,
    List<String> tags,
    Optional<String> folder,
    Optional<Located<String>> uid,
    List<Link> links,
    List<Reference> related,
    Optional<List<Reference>> variables,
    Optional<List<Reference>> annotations,
    List<Reference> environments,
    List<Section> sections,
    Origin origin) {

  /** What a dashboard shows by itself. */
  public enum Kind {
    SLO("slo"),
    PUBLIC_API("public-api"),
    SERVICE("service"),
    CUSTOM("custom");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word people write. */
    public String word() {
      return word;
    }
  }

  public Dashboard {
    services = List.copyOf(services);
    endpoints = List.copyOf(endpoints);
    slos = List.copyOf(slos);
    tags = List.copyOf(tags);
    links = List.copyOf(links);
    related = List.copyOf(related);
    environments = List.copyOf(environments);
    sections = List.copyOf(sections);
  }
}
