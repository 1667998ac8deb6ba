package dashwright.compiler.diff;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.SignalPlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Charts with their queries, lines and links, as facts. */
final class ChartThings {
  private ChartThings() {}

  static Thing chart(ChartPlan chart, SectionPlan section) {
    ChartPlan.Grid grid = chart.grid();
    return new Facts(Kind.CHART, chart.id())
        .text(Aspect.SECTION, section.id())
        .text(Aspect.PANEL, Integer.toString(chart.panel()))
        .text(Aspect.TITLE, chart.title())
        .text(Aspect.SUBTITLE, chart.subtitle())
        .text(Aspect.DESCRIPTION, chart.description())
        .word(Aspect.TYPE, chart.type())
        .text(Aspect.UNIT, chart.unit().id())
        .text(Aspect.PLACE, grid.x() + " " + grid.y())
        .text(Aspect.WIDTH, Integer.toString(grid.width()))
        .text(Aspect.HEIGHT, Integer.toString(grid.height()))
        .text(Aspect.STACK, chart.stack() ? "stacked" : "")
        .number(Aspect.MIN, chart.min())
        .number(Aspect.MAX, chart.max())
        .word(Aspect.SCALE, chart.scale())
        .list(Aspect.COLUMNS, chart.columns())
        .text(Aspect.TEXT, chart.text())
        .text(Aspect.SUBJECT, chart.subject().map(PlanThings::subject))
        .set(Aspect.DEPLOYMENTS_OF, chart.deploymentsOf())
        .parts(chart.queries().stream().map(ChartThings::query).toList())
        .parts(chart.lines().stream().map(ChartThings::line).toList())
        .parts(links(chart.links()))
        .thing(Optional.of(chart.origin()));
  }

  static Thing query(QueryPlan query) {
    String id = query.legend().isEmpty() ? query.refId() : query.legend();
    return query(id, query);
  }

  static Thing query(String id, QueryPlan query) {
    return facts(Kind.QUERY, id, query).thing(id, Optional.of(query.origin()));
  }

  static Thing signal(SignalPlan signal) {
    QueryPlan query = signal.query();
    String subject = query.subject().map(PlanThings::subject).orElse("");
    String id = (subject + " " + measure(query.measure())).strip();
    return facts(Kind.SIGNAL, id, query)
        .text(Aspect.TITLE, signal.title())
        .text(Aspect.UNIT, signal.unit().id())
        .parts(signal.lines().stream().map(ChartThings::line).toList())
        .thing(id, Optional.of(query.origin()));
  }

  private static Facts facts(Kind kind, String id, QueryPlan query) {
    return new Facts(kind, id)
        .text(Aspect.REF_ID, query.refId())
        .text(Aspect.QUERY, query.template())
        .text(Aspect.PROMQL, query.promql())
        .text(Aspect.RECORDED, query.recorded())
        .text(Aspect.LEGEND, query.legend())
        .text(Aspect.MEASURE, measure(query.measure()))
        .text(Aspect.SUBJECT, query.subject().map(PlanThings::subject))
        .duration(Aspect.EVERY, query.every())
        .set(Aspect.SERIES, query.labels().stream().map(ChartThings::label).toList())
        .text(Aspect.TYPICAL, query.typical().map(MetricThings::range))
        .word(Aspect.EVALUATION, query.evaluation());
  }

  private static String label(QueryPlan.SeriesLabel label) {
    return label.name() + ": " + label.count() + " " + String.join(", ", label.values());
  }

  private static String measure(Measure measure) {
    return measure.quantity().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + measure.quantile().map(q -> " p" + NumberText.plain(q.movePointRight(2))).orElse("")
        + measure.over().map(d -> " over " + DurationText.print(d)).orElse("");
  }

  private static Thing line(LinePlan line) {
    String title = lineTitle(line);
    return new Facts(Kind.LINE, title)
        .word(Aspect.KIND, line.kind())
        .word(Aspect.SIDE, line.side())
        .number(Aspect.VALUE, line.value())
        .text(Aspect.SEVERITY, line.severity().map(AlertSeverity::word))
        .text(Aspect.ALERT, line.alert())
        .text(Aspect.EXISTING, line.existing())
        .text(Aspect.LABEL, line.label())
        .duration(Aspect.FOR, line.lasting())
        .duration(Aspect.ALERT_WINDOW, line.window())
        .thing(title, Optional.of(line.origin()));
  }

  private static String lineTitle(LinePlan line) {
    return line.alert()
        .or(line::existing)
        .or(() -> Optional.of(line.label()).filter(label -> !label.isEmpty()))
        .or(() -> line.severity().map(AlertSeverity::word))
        .orElseGet(() -> line.kind().name().toLowerCase(Locale.ROOT));
  }

  static List<Thing> links(List<LinkPlan> links) {
    return links.stream().map(ChartThings::link).toList();
  }

  private static Thing link(LinkPlan link) {
    String kind = link.kind().name().toLowerCase(Locale.ROOT);
    boolean single =
        switch (link.kind()) {
          case RUNBOOK, CONTACT, ESCALATION -> true;
          case RELATED, OWN -> false;
        };
    String target = target(link.target());
    String id = single ? kind : kind + " " + (target.isEmpty() ? link.title() : target);
    Facts facts =
        new Facts(Kind.LINK, id)
            .text(Aspect.KIND, kind)
            .text(Aspect.TITLE, link.title())
            .text(Aspect.TARGET, target);
    if (link.target() instanceof LinkPlan.Dashboard dashboard) {
      facts.text(Aspect.UID, dashboard.uid());
    }
    return facts.thing(Optional.empty());
  }

  private static String target(LinkPlan.Target target) {
    if (target instanceof LinkPlan.Dashboard dashboard) {
      return dashboard.id();
    }
    return target instanceof LinkPlan.Url url ? url.url() : ((LinkPlan.Name) target).text();
  }
}
