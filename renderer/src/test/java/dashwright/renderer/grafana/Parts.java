package dashwright.renderer.grafana;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.plan.TeamPlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Short ways to make parts of a plan. */
final class Parts {
  static final Origin HERE = new Origin.Whole("test");
  static final Duration MINUTE = Duration.ofMinutes(1);
  static final Duration HOUR = Duration.ofHours(1);
  static final Duration DAY = Duration.ofDays(1);
  static final TeamPlan TEAM =
      new TeamPlan(
          "storefront",
          "Storefront",
          Optional.of("#storefront-oncall"),
          Optional.of("https://oncall.example.com/storefront"));
  static final List<LinkPlan> LINKS =
      List.of(
          new LinkPlan(
              LinkPlan.Kind.RUNBOOK,
              "Runbook",
              new LinkPlan.Url(
                  "https://runbooks.example.com/checkout?from=${from}&to=${to}&env=${environment}")),
          new LinkPlan(
              LinkPlan.Kind.CONTACT,
              "#storefront-oncall",
              new LinkPlan.Name("#storefront-oncall")));

  private Parts() {}

  static QueryDraft query(String refId, String template, Measure.Quantity quantity) {
    return new QueryDraft(refId, template, Measure.of(quantity));
  }

  static QueryDraft query(String refId, String template, Measure measure) {
    return new QueryDraft(refId, template, measure);
  }

  /** A query in the making. */
  record QueryDraft(
      String refId,
      String template,
      Measure measure,
      String legend,
      Optional<Subject> subject,
      List<QueryPlan.SeriesLabel> labels,
      QueryPlan.Evaluation evaluation) {

    QueryDraft(String refId, String template, Measure measure) {
      this(refId, template, measure, "", Optional.empty(), List.of(), QueryPlan.Evaluation.RANGE);
    }

    QueryDraft legend(String text) {
      return new QueryDraft(refId, template, measure, text, subject, labels, evaluation);
    }

    QueryDraft about(Subject thing) {
      return new QueryDraft(
          refId, template, measure, legend, Optional.of(thing), labels, evaluation);
    }

    QueryDraft by(String label) {
      List<QueryPlan.SeriesLabel> one = List.of(new QueryPlan.SeriesLabel(label, List.of(), 3));
      return new QueryDraft(refId, template, measure, legend, subject, one, evaluation);
    }

    QueryDraft now() {
      return new QueryDraft(
          refId, template, measure, legend, subject, labels, QueryPlan.Evaluation.INSTANT);
    }

    QueryPlan plan() {
      return new QueryPlan(
          refId,
          template,
          template,
          legend,
          measure,
          subject,
          Duration.ofSeconds(15),
          labels,
          Optional.empty(),
          evaluation,
          HERE);
    }
  }

  static ChartDraft chart(String id, Chart.Type type, Unit unit, QueryDraft... queries) {
    List<QueryPlan> plans = List.of(queries).stream().map(QueryDraft::plan).toList();
    return new ChartDraft(id, type, unit, plans);
  }

  /** A chart in the making: its id is its title, its panel id a hash of it. */
  static final class ChartDraft {
    private final String id;
    private final Chart.Type type;
    private final Unit unit;
    private final List<QueryPlan> queries;
    private String description = "How it goes. Above the line customers notice.";
    private String text = "";
    private boolean stack;
    private List<LinePlan> lines = List.of();
    private List<String> columns = List.of();
    private List<String> deploymentsOf = List.of();

    private ChartDraft(String id, Chart.Type type, Unit unit, List<QueryPlan> queries) {
      this.id = id;
      this.type = type;
      this.unit = unit;
      this.queries = queries;
    }

    ChartDraft description(String markdown) {
      description = markdown;
      return this;
    }

    ChartDraft text(String markdown) {
      text = markdown;
      return this;
    }

    ChartDraft stacked() {
      stack = true;
      return this;
    }

    ChartDraft lines(LinePlan... plans) {
      lines = List.of(plans);
      return this;
    }

    ChartDraft columns(String... labels) {
      columns = List.of(labels);
      return this;
    }

    ChartDraft deploymentsOf(String... services) {
      deploymentsOf = List.of(services);
      return this;
    }

    ChartPlan at(int x, int y, int width, int height) {
      return new ChartPlan(
          id,
          Math.max(1, id.hashCode() & Integer.MAX_VALUE),
          id,
          "",
          description,
          type,
          unit,
          new ChartPlan.Grid(x, y, width, height),
          stack,
          Optional.empty(),
          Optional.empty(),
          Chart.Scale.LINEAR,
          columns,
          queries,
          lines,
          LINKS,
          Optional.empty(),
          deploymentsOf,
          text.isEmpty() ? Optional.empty() : Optional.of(text),
          HERE);
    }
  }

  static SectionPlan section(SectionPlan.Role role, String id, int y, ChartPlan... charts) {
    return new SectionPlan(id, id, "", role, Optional.empty(), List.of(), y, List.of(charts));
  }

  static LinePlan high(String value) {
    return threshold(Threshold.Side.ABOVE, value, AlertSeverity.HIGH, "TooMuch");
  }

  static LinePlan low(String value) {
    return threshold(Threshold.Side.ABOVE, value, AlertSeverity.LOW, "SlightlyTooMuch");
  }

  static LinePlan objective(String value) {
    return line(LinePlan.Kind.OBJECTIVE, Threshold.Side.BELOW, value, "");
  }

  static LinePlan reference(String value, String label) {
    return line(LinePlan.Kind.REFERENCE, Threshold.Side.BELOW, value, label);
  }

  static LinePlan threshold(
      Threshold.Side side, String value, AlertSeverity severity, String alert) {
    return new LinePlan(
        LinePlan.Kind.THRESHOLD,
        side,
        new BigDecimal(value),
        Optional.of(severity),
        Optional.of(alert),
        Optional.empty(),
        "",
        Duration.ofMinutes(10),
        Duration.ofMinutes(5),
        HERE);
  }

  /** A line that stands for an alert of a rule file. */
  static LinePlan existing(String value, Optional<AlertSeverity> severity, String alert) {
    return new LinePlan(
        LinePlan.Kind.THRESHOLD,
        Threshold.Side.ABOVE,
        new BigDecimal(value),
        severity,
        Optional.empty(),
        Optional.of(alert),
        "",
        Duration.ofMinutes(10),
        Duration.ofMinutes(5),
        HERE);
  }

  private static LinePlan line(
      LinePlan.Kind kind, Threshold.Side side, String value, String label) {
    return new LinePlan(
        kind,
        side,
        new BigDecimal(value),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        label,
        Duration.ZERO,
        Duration.ofMinutes(5),
        HERE);
  }

  static Event deployment(String time, String service, String version, String text) {
    return new Event(
        Instant.parse(time),
        service.isEmpty() ? Optional.empty() : Optional.of(service),
        version,
        Optional.empty(),
        Optional.empty(),
        text,
        HERE);
  }
}
