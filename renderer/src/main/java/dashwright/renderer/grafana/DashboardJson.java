package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.DashboardPlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A dashboard in the classic model. No field that a server owns: neither id nor version. */
final class DashboardJson {
  private static final int SCHEMA_VERSION = 42;
  private static final int SHARED_CROSSHAIR = 1;

  private DashboardJson() {}

  static ObjectNode of(Board board, String title, String timezone) {
    DashboardPlan dashboard = board.dashboard();
    ObjectNode node = Json.object().put("uid", dashboard.uid());
    node.put("title", Verbatim.line(title));
    node.put("description", Descriptions.of(dashboard));
    node.set("tags", Json.texts(tags(board)));
    node.put("timezone", timezone.equals("UTC") ? "utc" : timezone);
    node.put("editable", false).put("graphTooltip", SHARED_CROSSHAIR);
    node.put("fiscalYearStartMonth", 0).put("weekStart", "");
    node.put("liveNow", false).put("preload", false);
    node.put("refresh", TimeSpan.refresh(dashboard.step())).put("schemaVersion", SCHEMA_VERSION);
    node.putObject("time").put("from", TimeSpan.ago(dashboard.range())).put("to", "now");
    ObjectNode picker = node.putObject("timepicker").put("hidden", false);
    picker.set("refresh_intervals", Json.texts(TimeSpan.refreshChoices()));
    node.set("links", new Links(board.environment().id()).ofDashboard(dashboard));
    node.set("annotations", new Annotations(board).json());
    node.set("templating", Variables.json(board));
    node.set("panels", new Panels(board).json());
    return node;
  }

  private static Set<String> tags(Board board) {
    DashboardPlan dashboard = board.dashboard();
    Set<String> tags = new LinkedHashSet<>(List.of("dashwright", dashboard.kind().word()));
    tags.add(board.environment().id());
    dashboard.team().ifPresent(team -> tags.add(team.id()));
    dashboard.tags().forEach(tag -> tags.add(Verbatim.line(tag)));
    return tags;
  }
}
