package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.SectionPlan;
import java.util.ArrayList;
import java.util.List;

/** The panels of a dashboard: for each section a row, then its charts. */
final class Panels {
  private static final int COLUMNS = 24;

  private final Board board;
  private final Links links;

  Panels(Board board) {
    this.board = board;
    this.links = new Links(board.environment().id());
  }

  ArrayNode json() {
    DashboardPlan dashboard = board.dashboard();
    RowIds ids = RowIds.besides(dashboard.charts().stream().map(ChartPlan::panel).toList());
    ArrayNode panels = Json.array();
    for (SectionPlan section : dashboard.sections()) {
      panels.add(row(section, ids.next(dashboard.id() + "/" + section.id())));
      section.charts().forEach(chart -> panels.add(panel(section, chart)));
    }
    return panels;
  }

  private static ObjectNode row(SectionPlan section, int id) {
    List<String> title = new ArrayList<>(List.of(section.title()));
    if (!section.subtitle().isEmpty()) {
      title.add(section.subtitle());
    }
    ObjectNode row = Json.object().put("id", id).put("type", "row");
    row.put("title", Verbatim.line(String.join(" · ", title))).put("collapsed", false);
    row.set("gridPos", grid(new ChartPlan.Grid(0, section.y(), COLUMNS, 1)));
    row.set("panels", Json.array());
    return row;
  }

  private ObjectNode panel(SectionPlan section, ChartPlan chart) {
    Visual visual = Visuals.of(board, section, chart);
    List<Target> targets = visual.targets();
    ObjectNode panel = Json.object().put("id", chart.panel()).put("type", visual.type());
    panel.put("title", Verbatim.line(chart.title()));
    panel.put("description", Descriptions.of(chart, section.links()));
    panel.set("gridPos", grid(chart.grid()));
    if (!targets.isEmpty()) {
      panel.set("datasource", Target.datasource());
      panel.put("interval", TimeSpan.interval(board.every(chart)));
      panel.put("maxDataPoints", board.points());
    }
    panel.put("transparent", false);
    panel.set("links", links.ofPanel(chart.links(), section.links()));
    if (!targets.isEmpty()) {
      panel.set("targets", Json.array(targets.stream().map(Target::json).toList()));
      panel.set("transformations", visual.transformations());
    }
    panel.set("fieldConfig", visual.fieldConfig());
    panel.set("options", visual.options());
    return panel;
  }

  private static ObjectNode grid(ChartPlan.Grid grid) {
    ObjectNode node = Json.object().put("x", grid.x()).put("y", grid.y());
    return node.put("w", grid.width()).put("h", grid.height());
  }
}
