package dashwright.dsl.events;

import dashwright.dsl.model.Located;
import dashwright.dsl.source.Span;
import java.util.List;

/**
 * A record of a CSV text.
 *
 * @param fields its values
 * @param span from its first to its last character
 */
record CsvRecord(List<Located<String>> fields, Span span) {
  CsvRecord {
    fields = List.copyOf(fields);
  }

  /** Whether it stands for an empty line. */
  boolean isBlank() {
    return fields.size() == 1 && fields.get(0).value().isBlank();
  }
}
