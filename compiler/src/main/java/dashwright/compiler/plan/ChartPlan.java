package dashwright.compiler.plan;

import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart, final.
 *
 * @param id unique within the dashboard, stable when charts move: {@code section.chart}
 * @param panel the Grafana panel id: 31 bits of a hash of the id, at least 1
 * @param title what it shows
 * @param subtitle the unit or the denominator in words; may be empty
 * @param description how to read it; Markdown's links, emphasis and code only
 * @param type how it is drawn
 * @param unit the unit of its values
 * @param grid where it stands
 * @param stack whether series stand on each other
 * @param min the least value of the axis
 * @param max the greatest value of the axis
 * @param scale the kind of axis
 * @param columns of a table, the labels to show, in order
 * @param queries what it draws
 * @param lines its horizontal lines, as defined
 * @param links runbook, related dashboards, contact, escalation, own links
 * @param subject what it is about, where that is one thing
 * @param deploymentsOf ids of the services whose deployments matter to it; empty: all of the
 *     dashboard
 * @param text of a text chart, the text
 * @param origin where it is defined
 */
public record ChartPlan(
    String id,
    int panel,
    String title,
    String subtitle,
    String description,
    Chart.Type type,
    Unit unit,
    Grid grid,
    boolean stack,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    Chart.Scale scale,
    List<String> columns,
    List<QueryPlan> queries,
    List<LinePlan> lines,
    List<LinkPlan> links,
    Optional<Subject> subject,
    List<String> deploymentsOf,
    Optional<String> text,
    Origin origin) {

  /**
   * A place on a grid of 24 columns; rows are Grafana's units of 30 pixels.
   *
   * @param x first column, from 0
   * @param y first row, from 0
   * @param width in columns
   * @param height in rows
   */
  public record Grid(int x, int y, int width, int height) {}

  public ChartPlan {
    columns = List.copyOf(columns);
    queries = List.copyOf(queries);
    lines = List.copyOf(lines);
    links = List.copyOf(links);
    deploymentsOf = List.copyOf(deploymentsOf);
  }
}
