package dashwright.compiler.planning;

import dashwright.compiler.expand.DraftDashboard;
import dashwright.compiler.expand.Expanded;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.RuleLabel;
import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Slo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What to open next when an alert fires: its runbook, and the page that shows it. */
final class AlertLinks {
  private final Resolved resolved;
  private final Expanded expanded;

  AlertLinks(Resolved resolved, Expanded expanded) {
    this.resolved = resolved;
    this.expanded = expanded;
  }

  /** Of an SLO: the page that shows it, else that of its service. */
  List<RuleLabel> of(Slo slo, List<LinkPlan> links) {
    Optional<String> page =
        dashboard(d -> shows(d, slo.id()))
            .map(d -> page(d, "slo." + slo.id()))
            .or(() -> dashboard(d -> isOf(d, slo.service().id())).map(d -> page(d, "")));
    return annotations(links, page);
  }

  /** Of a chart on a dashboard. */
  List<RuleLabel> of(Dashboard dashboard, String chart, List<LinkPlan> links) {
    return annotations(links, Optional.of(page(dashboard, chart)));
  }

  private List<RuleLabel> annotations(List<LinkPlan> links, Optional<String> page) {
    List<RuleLabel> all = new ArrayList<>();
    links.stream()
        .filter(link -> link.kind() == LinkPlan.Kind.RUNBOOK)
        .map(LinkPlan::target)
        .filter(LinkPlan.Url.class::isInstance)
        .findFirst()
        .ifPresent(
            target -> all.add(new RuleLabel("runbook_url", plain(((LinkPlan.Url) target).url()))));
    resolved
        .project()
        .url()
        .map(url -> url.in(expanded.environment().id()))
        .ifPresent(
            url -> page.ifPresent(p -> all.add(new RuleLabel("dashboard_url", plain(url + p)))));
    return all;
  }

  /** Prometheus reads templates in annotations. */
  static String plain(String text) {
    return text.replace("{{", "{{ \"{{\" }}");
  }

  private Optional<Dashboard> dashboard(Predicate<Dashboard> wanted) {
    return expanded.dashboards().stream().map(DraftDashboard::dashboard).filter(wanted).findFirst();
  }

  private static boolean shows(Dashboard dashboard, String slo) {
    return dashboard.kind() == Dashboard.Kind.SLO
        && dashboard.slos().stream().anyMatch(reference -> reference.id().equals(slo));
  }

  private static boolean isOf(Dashboard dashboard, String service) {
    return dashboard.kind() == Dashboard.Kind.SERVICE
        && dashboard.service().map(Reference::id).equals(Optional.of(service));
  }

  private String page(Dashboard dashboard, String part) {
    String page = "/" + expanded.environment().id() + "/" + dashboard.id() + ".html";
    return part.isEmpty() ? page : page + "#" + part;
  }
}
