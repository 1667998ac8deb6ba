package dashwright.renderer.plan;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SignalPlan;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Metric;
import dashwright.renderer.json.JsonObject;

/** Charts, their lines and their queries. */
final class ChartJson {
  private ChartJson() {}

  static JsonObject chart(ChartPlan chart) {
    return new JsonObject()
        .text("id", chart.id())
        .number("panel", chart.panel())
        .text("title", chart.title())
        .text("subtitle", chart.subtitle())
        .text("description", chart.description())
        .text("type", chart.type().word())
        .text("unit", chart.unit().id())
        .object("grid", chart.grid(), ChartJson::grid)
        .text("stack", chart.stack() ? "normal" : "")
        .number("min", chart.min())
        .number("max", chart.max())
        .text("scale", chart.scale().word())
        .texts("columns", chart.columns())
        .text("text", chart.text())
        .objects("queries", chart.queries(), ChartJson::query)
        .objects("lines", chart.lines(), ChartJson::line)
        .objects("links", chart.links(), LinkJson::link)
        .object("subject", chart.subject(), DashboardJson::subject)
        .texts("deploymentsOf", chart.deploymentsOf())
        .place(chart.origin());
  }

  static JsonObject signal(SignalPlan signal) {
    return new JsonObject()
        .text("title", signal.title())
        .text("unit", signal.unit().id())
        .object("query", signal.query(), ChartJson::query)
        .objects("lines", signal.lines(), ChartJson::line);
  }

  static JsonObject query(QueryPlan query) {
    return new JsonObject()
        .text("refId", query.refId())
        .text("promql", query.promql())
        .text("template", query.template())
        .text("legend", query.legend())
        .object("measure", query.measure(), ChartJson::measure)
        .object("subject", query.subject(), DashboardJson::subject)
        .duration("every", query.every())
        .objects("labels", query.labels(), ChartJson::label)
        .object("typical", query.typical(), ChartJson::typical)
        .word("evaluation", query.evaluation())
        .place(query.origin());
  }

  private static JsonObject measure(Measure measure) {
    return new JsonObject()
        .word("quantity", measure.quantity())
        .number("quantile", measure.quantile())
        .text("over", measure.over().map(DurationText::print));
  }

  private static JsonObject label(QueryPlan.SeriesLabel label) {
    return new JsonObject()
        .text("name", label.name())
        .texts("values", label.values())
        .number("count", label.count());
  }

  private static JsonObject typical(Metric.Typical typical) {
    return new JsonObject().number("low", typical.low()).number("high", typical.high());
  }

  private static JsonObject grid(ChartPlan.Grid grid) {
    return new JsonObject()
        .number("x", grid.x())
        .number("y", grid.y())
        .number("width", grid.width())
        .number("height", grid.height());
  }

  private static JsonObject line(LinePlan line) {
    return new JsonObject()
        .word("kind", line.kind())
        .word("side", line.side())
        .number("value", line.value())
        .text("severity", line.severity().map(severity -> severity.word()))
        .text("alert", line.alert())
        .text("existing", line.existing())
        .text("label", line.label())
        .duration("for", line.lasting())
        .duration("window", line.window())
        .place(line.origin());
  }
}
