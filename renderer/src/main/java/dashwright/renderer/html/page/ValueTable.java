package dashwright.renderer.html.page;

import java.util.List;

/**
 * Values as a table.
 *
 * @param caption what it shows
 * @param columns the heads of the columns, that of the first one too
 * @param rows the cells; the first of a row is its head
 */
public record ValueTable(String caption, List<String> columns, List<List<String>> rows) {
  public ValueTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
