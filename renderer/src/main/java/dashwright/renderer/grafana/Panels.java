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
    int shift = 0;
    for (SectionPlan section : dashboard.sections()) {
      panels.add(row(section, ids.next(dashboard.id() + "/" + section.id()), shift));
      int top = section.y() + shift + 1;
      List<ObjectNode> first = first(section, top, ids);
      panels.addAll(first);
      shift += first.stream().mapToInt(Panels::bottom).max().orElse(top) - top;
      for (ChartPlan chart : section.charts()) {
        panels.add(panel(section, chart, shift));
      }
    }
    return panels;
  }

  private static int bottom(ObjectNode panel) {
    return panel.get("gridPos").get("y").intValue() + panel.get("gridPos").get("h").intValue();
  }

  /** What leads through an outage stands before the charts of a section. */
  private List<ObjectNode> first(SectionPlan section, int top, RowIds ids) {
    return switch (section.role()) {
      case ERROR_PATH -> List.of(ways(top, ids));
      case UPSTREAM, DOWNSTREAM -> neighbours(section, top, ids);
      case OVERVIEW, SLO_TABLE, SLO, ENDPOINT, SIGNALS, INSIDE, AUTHORS -> List.of();
    };
  }

  private ObjectNode ways(int top, RowIds ids) {
    Ways ways = new Ways(board);
    ObjectNode panel =
        Json.object().put("id", ids.next(board.dashboard().id() + "/ways")).put("type", "text");
    panel.put("title", "Ways of errors").put("description", "Each endpoint and what is behind it.");
    panel.set("gridPos", grid(new ChartPlan.Grid(0, top, COLUMNS, ways.height()), 0));
    panel.put("transparent", false);
    panel.set("links", Json.array());
    panel.set("fieldConfig", Fields.config(Json.object(), List.of()));
    return panel.set("options", ways.options());
  }

  private List<ObjectNode> neighbours(SectionPlan section, int top, RowIds ids) {
    List<ObjectNode> panels = new ArrayList<>();
    for (ChartPlan chart : new NeighbourStats(board, section).charts()) {
      int id = ids.next(board.dashboard().id() + "/" + section.id() + "/now/" + chart.id());
      ObjectNode panel = panel(section, chart, 0, new StatVisual(board, chart));
      panel.put("id", id).put("title", Verbatim.line(NeighbourStats.title(chart)));
      panel.set("gridPos", grid(NeighbourStats.place(panels.size(), top), 0));
      panel.set("fieldConfig", NeighbourStats.fields(board, chart));
      ((ObjectNode) panel.get("options")).put("colorMode", "background");
      panels.add(panel);
    }
    return panels;
  }

  private static ObjectNode row(SectionPlan section, int id, int shift) {
    List<String> title = new ArrayList<>(List.of(section.title()));
    if (!section.subtitle().isEmpty()) {
      title.add(section.subtitle());
    }
    ObjectNode row = Json.object().put("id", id).put("type", "row");
    row.put("title", Verbatim.line(String.join(" · ", title))).put("collapsed", false);
    row.set("gridPos", grid(new ChartPlan.Grid(0, section.y(), COLUMNS, 1), shift));
    row.set("panels", Json.array());
    return row;
  }

  private ObjectNode panel(SectionPlan section, ChartPlan chart, int shift) {
    return panel(section, chart, shift, Visuals.of(board, section, chart));
  }

  private ObjectNode panel(SectionPlan section, ChartPlan chart, int shift, Visual visual) {
    List<Target> targets = visual.targets();
    ObjectNode panel = Json.object().put("id", chart.panel()).put("type", visual.type());
    panel.put("title", Verbatim.line(chart.title()));
    panel.put("description", Descriptions.of(chart, section.links()));
    panel.set("gridPos", grid(chart.grid(), shift));
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

  private static ObjectNode grid(ChartPlan.Grid grid, int shift) {
    ObjectNode node = Json.object().put("x", grid.x()).put("y", grid.y() + shift);
    return node.put("w", grid.width()).put("h", grid.height());
  }
}
