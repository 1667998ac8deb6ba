package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.QueryPlan;
import java.util.ArrayList;
import java.util.List;

/** A row for each set of labels, a column for each label and each query. */
record TableVisual(Board board, ChartPlan chart) implements Visual {

  @Override
  public String type() {
    return "table";
  }

  @Override
  public List<Target> targets() {
    return chart.queries().stream()
        .map(query -> Target.of(query, Target.Reading.LAST, Target.Format.TABLE))
        .toList();
  }

  @Override
  public ArrayNode transformations() {
    return TableFrame.transformations(chart.columns(), columns());
  }

  /**
   * Labels are words even where they look like numbers, so the unit is that of number columns only.
   */
  @Override
  public ObjectNode fieldConfig() {
    ObjectNode defaults = TableFrame.defaults();
    FieldOverride numbers =
        FieldOverride.ofNumbers()
            .with("unit", Json.text(chart.unit().id()))
            .with("mappings", Mappings.ofGaps(chart))
            .with("thresholds", Thresholds.ofValue(chart.lines()))
            .with("custom.cellOptions", TableFrame.colouredText());
    List<FieldOverride> overrides = new ArrayList<>(List.of(numbers));
    List<TableFrame.Column> columns = columns();
    for (int i = 0; i < columns.size(); i++) {
      FieldOverride column = FieldOverride.ofColumn(columns.get(i).title());
      Fields.link(board, chart.queries().get(i))
          .ifPresent(links -> overrides.add(column.with("links", links)));
    }
    return Fields.config(defaults, overrides);
  }

  @Override
  public ObjectNode options() {
    return TableFrame.options(Json.array());
  }

  /** What Grafana calls the values of a query depends on how many queries there are. */
  private List<TableFrame.Column> columns() {
    List<QueryPlan> queries = chart.queries();
    return queries.stream()
        .map(
            query ->
                new TableFrame.Column(
                    queries.size() == 1 ? "Value" : "Value #" + query.refId(), title(query)))
        .toList();
  }

  private String title(QueryPlan query) {
    boolean named = !query.legend().isEmpty() && !query.legend().contains("{{");
    String title =
        chart.queries().size() == 1 ? chart.title() : chart.title() + " " + query.refId();
    return Verbatim.line(named ? query.legend() : title);
  }
}
