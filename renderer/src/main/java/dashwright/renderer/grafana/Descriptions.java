package dashwright.renderer.grafana;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.LinkPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What panels and dashboards say about themselves. */
final class Descriptions {
  private static final String RECORDED =
      "Reads series that the rules of the SLO record, `slo:…`, once a minute from rates over 5 minutes or more.";

  private Descriptions() {}

  /** How to read a panel, what its lines mean, whom to tell; Markdown. */
  static String of(ChartPlan chart, List<LinkPlan> around) {
    List<String> parts = new ArrayList<>();
    add(parts, Markdown.of(chart.description()));
    add(parts, Markdown.plain(chart.subtitle()));
    if (parts.isEmpty()) {
      add(parts, Markdown.plain(chart.title()));
    }
    add(parts, lines(chart));
    if (chart.queries().stream().anyMatch(query -> query.recorded().isPresent())) {
      add(parts, RECORDED);
    }
    List<LinkPlan> links = Stream.concat(chart.links().stream(), around.stream()).toList();
    add(parts, String.join("\n\n", Links.names(links).stream().map(Markdown::plain).toList()));
    return String.join("\n\n", parts);
  }

  /** What a dashboard is for, whom to tell; plain text. */
  static String of(DashboardPlan dashboard) {
    List<String> parts = new ArrayList<>();
    add(parts, Verbatim.text(dashboard.description()).strip());
    if (!dashboard.audience().isEmpty()) {
      parts.add("For: " + Verbatim.line(dashboard.audience()));
    }
    Stream<LinkPlan> team = dashboard.team().stream().flatMap(Links::ofTeam);
    List<LinkPlan> links = Stream.concat(dashboard.links().stream(), team).toList();
    Links.names(links).forEach(name -> parts.add(Verbatim.line(name)));
    return String.join("\n", parts);
  }

  private static String lines(ChartPlan chart) {
    List<String> lines = new ArrayList<>();
    for (LinePlan line : chart.lines()) {
      lines.add("- " + LineText.meaning(line, chart.unit()));
    }
    return String.join("\n", lines);
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part);
    }
  }
}
