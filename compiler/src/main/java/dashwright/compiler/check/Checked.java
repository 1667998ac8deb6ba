package dashwright.compiler.check;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftDashboard;
import dashwright.compiler.expand.Expanded;
import dashwright.compiler.inference.Knowledge;
import dashwright.compiler.resolve.Resolved;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What rules look at. The same thing in two environments is there twice; equal findings count once.
 *
 * @param resolved the project as defined
 * @param expanded its environments with all their charts
 * @param charts every chart of every dashboard in every environment
 * @param queries every query, on a dashboard or not; those that stand at the same place and look at
 *     the same series once
 */
public record Checked(
    Resolved resolved, List<Expanded> expanded, List<ReadChart> charts, List<ReadQuery> queries) {
  public Checked {
    expanded = List.copyOf(expanded);
    charts = List.copyOf(charts);
    queries = List.copyOf(queries);
  }

  /** Reads the queries of a project. */
  public static Checked of(Resolved resolved, List<Expanded> expanded) {
    Knowledge knowledge =
        new Knowledge(resolved.catalogue(), ImplicitLabels.of(resolved, expanded), List.of());
    Readings readings = new Readings(knowledge);
    List<ReadChart> charts =
        expanded.stream().flatMap(environment -> readings.charts(environment).stream()).toList();
    expanded.forEach(readings::readOthers);
    return new Checked(resolved, expanded, charts, readings.all());
  }

  /** Visits every chart. */
  public void charts(BiConsumer<DraftDashboard, DraftChart> visitor) {
    charts.forEach(chart -> visitor.accept(chart.dashboard(), chart.draft()));
  }

  /** Visits every query. */
  public void queries(Consumer<ReadQuery> visitor) {
    queries.forEach(visitor);
  }
}
