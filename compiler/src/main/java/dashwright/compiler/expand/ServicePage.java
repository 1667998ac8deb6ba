package dashwright.compiler.expand;

import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A service dashboard: its signals, its inside, who calls it, what it calls. */
final class ServicePage {
  private final Setting setting;
  private final ServiceCharts charts;

  ServicePage(Setting setting) {
    this.setting = setting;
    this.charts = new ServiceCharts(setting);
  }

  List<DraftSection> overview(Dashboard dashboard, Service service) {
    List<LinkPlan> links = new Links(setting).of(service, dashboard);
    WorkQueries work = charts.work(service);
    List<DraftChart> tiles =
        new WorkCharts(work, "overview")
            .tiles().stream()
                .map(tile -> tile.links(links))
                .map(tile -> tile.about(work.subject(), setting.required(service.id())))
                .toList();
    return nonEmpty(DraftSection.of(SectionPlan.Role.OVERVIEW, "overview", "Overview", "", tiles));
  }

  List<DraftSection> details(Dashboard dashboard, Service service) {
    List<LinkPlan> links = new Links(setting).of(service, dashboard);
    Subject subject = Subject.service(service.id());
    Neighbours neighbours = new Neighbours(setting);
    List<DraftSection> sections = new ArrayList<>();
    sections.addAll(
        nonEmpty(
            DraftSection.of(
                    SectionPlan.Role.SIGNALS,
                    "signals",
                    "Signals",
                    "what callers of " + service.title() + " see",
                    charts.signals(service, links, "signals"))
                .about(subject, List.of())));
    List<DraftChart> inside =
        charts.inside(service, links, "inside").stream()
            .map(chart -> chart.wide(narrow(chart.look())))
            .toList();
    sections.addAll(
        nonEmpty(
            DraftSection.of(
                    SectionPlan.Role.INSIDE, "inside", "Inside", "pools, queues and memory", inside)
                .about(subject, List.of())));
    Optional<DraftSection> upstream = neighbours.upstream(service, dashboard);
    upstream.ifPresent(sections::add);
    neighbours.downstream(service, dashboard).ifPresent(sections::add);
    return sections;
  }

  private static Chart.Width narrow(DraftChart.Look look) {
    return look.width() == Chart.Width.HALF ? Chart.Width.THIRD : look.width();
  }

  private static List<DraftSection> nonEmpty(DraftSection section) {
    return section.charts().isEmpty() ? List.of() : List.of(section);
  }
}
