package dashwright.site.metrics;

import dashwright.dsl.model.Metric;
import java.util.List;

/**
 * A metric as a scrape shows it.
 *
 * @param metric the entry for the catalogue
 * @param remarks what is guessed or not known, each a line without its full stop
 */
public record CatalogueEntry(Metric metric, List<String> remarks) {
  public CatalogueEntry {
    remarks = List.copyOf(remarks);
  }
}
