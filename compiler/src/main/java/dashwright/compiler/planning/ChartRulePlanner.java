package dashwright.compiler.planning;

import dashwright.compiler.expand.DraftChart;
import dashwright.compiler.expand.DraftDashboard;
import dashwright.compiler.expand.DraftQuery;
import dashwright.compiler.plan.ChartRules;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.RuleLabel;
import dashwright.compiler.plan.RulePlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.ResultLabels;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Team;
import dashwright.dsl.model.Threshold;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Plans the Prometheus rules of thresholds: line and alert are of the same query and number. */
final class ChartRulePlanner {
  private final Resolved resolved;
  private final String environment;
  private final AlertLinks links;

  /** Alerts that are there already; a chart may be on several dashboards. */
  private final Set<String> known = new LinkedHashSet<>();

  ChartRulePlanner(Resolved resolved, String environment, AlertLinks links) {
    this.resolved = resolved;
    this.environment = environment;
    this.links = links;
  }

  /** The alerts of a dashboard; those of an earlier one are left out. */
  ChartRules of(DraftDashboard draft) {
    Queries queries = new Queries(resolved.catalogue(), List.of(), draft.resolution());
    List<RulePlan.Alert> alerts = new ArrayList<>();
    draft.sections().stream()
        .flatMap(section -> section.charts().stream())
        .forEach(chart -> alerts.addAll(alerts(draft.dashboard(), chart, queries)));
    return new ChartRules(draft.dashboard().id(), alerts);
  }

  private List<RulePlan.Alert> alerts(Dashboard on, DraftChart chart, Queries queries) {
    List<RulePlan.Alert> alerts = new ArrayList<>();
    for (LinePlan line : chart.lines()) {
      for (DraftQuery query : line.alert().isPresent() ? chart.queries() : List.<DraftQuery>of()) {
        String promql = compared(queries.alerted(query, line.window()), line);
        if (known.add(line.alert().get() + " " + promql)) {
          alerts.add(alert(on, chart, query, line, promql));
        }
      }
    }
    return alerts;
  }

  private static String compared(String promql, LinePlan line) {
    String operator = line.side() == Threshold.Side.ABOVE ? " > " : " < ";
    String text = "(" + promql + ")" + operator + NumberText.plain(line.value());
    return Promql.parse(text).map(Promql::print).orElse(text);
  }

  private RulePlan.Alert alert(
      Dashboard on, DraftChart chart, DraftQuery query, LinePlan line, String promql) {
    return new RulePlan.Alert(
        line.alert().orElseThrow(),
        promql,
        line.lasting(),
        labels(on, chart, query, line),
        annotations(on, chart, query, line),
        line.origin());
  }

  /** The labels of its series are its own: they tell its alerts apart. */
  private List<RuleLabel> labels(Dashboard on, DraftChart chart, DraftQuery query, LinePlan line) {
    List<RuleLabel> labels = new ArrayList<>();
    line.severity().ifPresent(level -> labels.add(new RuleLabel("severity", level.word())));
    labels.add(new RuleLabel("environment", environment));
    Optional<Service> service = service(chart, on);
    service.ifPresent(found -> labels.add(new RuleLabel("service", found.id())));
    team(service, on).ifPresent(team -> labels.add(new RuleLabel("team", team.id())));
    if (chart.queries().size() > 1) {
      labels.add(new RuleLabel("query", Queries.refId(chart.queries().indexOf(query))));
    }
    Set<String> taken = labels(query.promql());
    labels.removeIf(label -> taken.contains(label.name()));
    return labels;
  }

  /** The labels that series of a query have, or at least may have. */
  private Set<String> labels(String promql) {
    ResultLabels result = ResultLabels.of(promql);
    Set<String> names = new LinkedHashSet<>(result.labels());
    if (result instanceof ResultLabels.Unknown) {
      Selectors.of(promql).stream()
          .flatMap(selector -> resolved.catalogue().find(selector.metric()).stream())
          .flatMap(metric -> metric.labels().stream())
          .forEach(label -> names.add(label.name()));
    }
    return names;
  }

  private Optional<Service> service(DraftChart chart, Dashboard on) {
    Optional<String> subject =
        chart
            .subject()
            .filter(thing -> thing.kind() == Subject.Kind.SERVICE)
            .map(Subject::id)
            .or(
                () ->
                    chart
                        .subject()
                        .filter(thing -> thing.kind() == Subject.Kind.ENDPOINT)
                        .map(thing -> thing.id().substring(0, thing.id().indexOf('/'))));
    return subject.or(() -> on.service().map(ref -> ref.id())).map(resolved::service);
  }

  private Optional<Team> team(Optional<Service> service, Dashboard on) {
    return service.flatMap(resolved::team).or(() -> resolved.team(on));
  }

  private List<RuleLabel> annotations(
      Dashboard on, DraftChart chart, DraftQuery query, LinePlan line) {
    String side = line.side().name().toLowerCase(Locale.ROOT);
    String limit = NumberText.plain(line.value());
    List<RuleLabel> all = new ArrayList<>();
    all.add(
        new RuleLabel(
            "summary", AlertLinks.plain(chart.words().title()) + " " + side + " " + limit));
    String what =
        query
            .legend()
            .filter(legend -> chart.queries().size() > 1 && !legend.contains("{{"))
            .map(legend -> AlertLinks.plain(legend) + " is ")
            .orElse("It is ");
    all.add(
        new RuleLabel(
            "description",
            (what + "{{ $value | humanize }}. " + AlertLinks.plain(chart.words().description()))
                .strip()));
    all.addAll(links.of(on, chart.id(), chart.links()));
    return all;
  }
}
