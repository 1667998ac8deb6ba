package dashwright.compiler.golden;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.PathPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.SignalPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import java.util.stream.Collectors;

/** A plan as text that a person can read. */
final class PlanText {
  private final StringBuilder out = new StringBuilder();

  private PlanText() {}

  static String of(Plan plan) {
    PlanText text = new PlanText();
    text.line(0, plan.title() + ", " + plan.timezone());
    plan.environments().forEach(text::environment);
    return text.out.toString();
  }

  private void line(int indent, String text) {
    out.append("  ".repeat(indent)).append(text.strip().replaceAll("\\s+", " ")).append('\n');
  }

  private void environment(EnvironmentPlan e) {
    line(0, "");
    line(
        0,
        "environment "
            + e.id()
            + " on "
            + e.datasource()
            + e.url().map(u -> " at " + u).orElse(""));
    e.dashboards().forEach(this::dashboard);
    e.signals().forEach(this::signal);
  }

  private void dashboard(DashboardPlan d) {
    line(0, "");
    line(
        1,
        d.kind().word()
            + " "
            + d.id()
            + " uid "
            + d.uid()
            + " folder "
            + d.folder()
            + " "
            + DurationText.print(d.range())
            + "/"
            + DurationText.print(d.step()));
    d.links().forEach(link -> line(2, "-> " + link(link)));
    d.variables().forEach(v -> line(2, "variable " + v.id() + " = " + v.values()));
    d.deployments().forEach(event -> line(2, "deployment " + event.time() + " " + event.version()));
    d.sections().forEach(this::section);
    d.paths().forEach(this::path);
  }

  private void section(SectionPlan s) {
    line(
        2,
        s.role()
            + " "
            + s.id()
            + " \""
            + s.title()
            + "\" y="
            + s.y()
            + subject(s.subject().orElse(null)));
    s.charts().forEach(this::chart);
  }

  private void chart(ChartPlan c) {
    ChartPlan.Grid g = c.grid();
    line(
        3,
        c.type().word()
            + " "
            + c.id()
            + " \""
            + c.title()
            + "\" "
            + c.unit().id()
            + " at "
            + g.x()
            + ","
            + g.y()
            + " "
            + g.width()
            + "x"
            + g.height()
            + subject(c.subject().orElse(null)));
    c.queries().forEach(q -> query(4, q));
    c.lines().forEach(l -> line(4, line(l)));
    line(4, "-> " + c.links().stream().map(PlanText::link).collect(Collectors.joining(", ")));
  }

  private void path(PathPlan path) {
    line(2, "path" + subject(path.endpoint()));
    path.hops()
        .forEach(
            hop ->
                line(
                    3 + hop.depth(),
                    hop.service()
                        + hop.endpoint().map(e -> "/" + e).orElse("")
                        + (hop.need() == dashwright.dsl.model.Dependency.Need.OPTIONAL
                            ? " optional"
                            : "")));
  }

  private void query(int indent, QueryPlan q) {
    line(
        indent,
        q.refId()
            + " \""
            + q.legend()
            + "\" "
            + q.measure().quantity()
            + ": "
            + q.promql()
            + (q.template().contains("=~\"$") ? "   narrowed" : "")
            + (q.labels().isEmpty()
                ? ""
                : "   by "
                    + q.labels().stream()
                        .map(l -> l.name() + "(" + l.count() + ")")
                        .collect(Collectors.joining(", "))));
  }

  private void signal(SignalPlan signal) {
    query(1, signal.query());
    signal.lines().forEach(line -> line(2, line(line)));
  }

  private static String subject(Subject subject) {
    return subject == null ? "" : " about " + subject.id();
  }

  private static String line(LinePlan l) {
    String alert =
        l.alert()
            .map(
                name ->
                    name
                        + " for "
                        + DurationText.print(l.lasting())
                        + " over "
                        + DurationText.print(l.window()))
            .orElse("");
    return l.kind()
        + " "
        + l.side()
        + " "
        + NumberText.plain(l.value())
        + l.severity().map(s -> " " + s.word()).orElse("")
        + " "
        + alert
        + " "
        + l.label();
  }

  private static String link(LinkPlan link) {
    LinkPlan.Target t = link.target();
    String to =
        t instanceof LinkPlan.Dashboard d
            ? d.id()
            : t instanceof LinkPlan.Url u ? u.url() : ((LinkPlan.Name) t).text();
    return link.kind() + " " + link.title() + " (" + to + ")";
  }
}
