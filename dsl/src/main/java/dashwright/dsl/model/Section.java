package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * Charts of an author under one heading.
 *
 * @param title the heading
 * @param description a sentence beside it
 * @param position where it stands
 * @param charts the charts in their order
 * @param origin where it is defined
 */
public record Section(
    String title,
    Optional<String> description,
    Position position,
    List<Chart> charts,
    Origin origin) {

  /** Where a section stands. */
  public enum Position {
    /** Before the standard charts. */
    TOP,
    /** After the standard charts. */
    END
  }

  public Section {
    charts = List.copyOf(charts);
  }
}
