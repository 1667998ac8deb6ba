package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * Vertical lines that all dashboards share.
 *
 * @param id its name
 * @param title what the reader sees
 * @param source where the events come from
 * @param environments the only environments in which it exists; none: all
 * @param origin where it is defined
 */
public record Annotation(
    String id, String title, Source source, List<Reference> environments, Origin origin) {
  public Annotation {
    environments = List.copyOf(environments);
  }

  /** Where events come from. */
  public sealed interface Source {}

  /**
   * Events of a file, read when the project was read.
   *
   * @param file the name as written
   * @param events the events by time
   */
  public record File(Located<String> file, List<Event> events) implements Source {
    public File {
      events = List.copyOf(events);
    }
  }

  /**
   * A query that has a value only at an event.
   *
   * @param text the query
   * @param legend what stands at a line; the title unless it is given
   */
  public record Promql(Located<String> text, Optional<String> legend) implements Source {}
}
