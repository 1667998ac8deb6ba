package dashwright.compiler.expand;

import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An SLO dashboard: the table of all its SLOs, then each. */
final class SloPage {
  private final Setting setting;
  private final List<DraftSlo> all;

  SloPage(Setting setting, List<DraftSlo> all) {
    this.setting = setting;
    this.all = all;
  }

  /** The SLOs of a dashboard that exist here. */
  List<DraftSlo> slos(Dashboard dashboard) {
    return dashboard.slos().stream()
        .flatMap(ref -> all.stream().filter(draft -> draft.slo().id().equals(ref.id())))
        .toList();
  }

  List<DraftSection> sections(Dashboard dashboard, Duration range) {
    List<DraftSlo> shown = slos(dashboard);
    List<DraftSection> sections = new ArrayList<>();
    if (!shown.isEmpty()) {
      sections.add(table(shown, dashboard));
    }
    shown.forEach(draft -> sections.add(section(draft, dashboard, range)));
    return sections;
  }

  private DraftSection table(List<DraftSlo> shown, Dashboard dashboard) {
    List<DraftQuery> queries =
        shown.stream()
            .flatMap(
                draft ->
                    List.of(draft.sli(), draft.budgetLeft(), draft.burnHour(), draft.burnDay())
                        .stream())
            .toList();
    DraftChart table =
        DraftChart.standard(
                "slos.table",
                DraftChart.Words.of(
                    "SLOs",
                    "",
                    "Every promise, what was kept, what is left of its budget, and how fast that is"
                        + " used."),
                DraftChart.Look.of(Chart.Type.TABLE, Unit.PERCENTUNIT).wide(Chart.Width.FULL),
                queries,
                dashboard.origin())
            .links(new Links(setting).of(shown.stream().map(DraftSlo::slo).toList(), dashboard));
    return DraftSection.of(
        SectionPlan.Role.SLO_TABLE, "slos", "SLOs", "worst first", List.of(table));
  }

  private DraftSection section(DraftSlo draft, Dashboard dashboard, Duration range) {
    Slo slo = draft.slo();
    List<LinkPlan> links = new Links(setting).of(slo, dashboard);
    Subject subject = Subject.slo(slo.id());
    List<DraftChart> charts =
        new SloCharts(setting, draft, range)
            .all().stream()
                .map(chart -> chart.links(links))
                .map(chart -> chart.about(subject, setting.required(slo.service().id())))
                .toList();
    return new DraftSection(
        "slo." + slo.id(),
        slo.title(),
        promise(draft),
        SectionPlan.Role.SLO,
        Optional.of(subject),
        links,
        charts);
  }

  /** The promise as a sentence. */
  static String promise(DraftSlo draft) {
    if (draft.slo().description().isPresent()) {
      return draft.slo().description().get();
    }
    BigDecimal percent = draft.budget().objective().multiply(BigDecimal.valueOf(100));
    return NumberText.plain(percent)
        + " % of events are good, "
        + draft.budget().window().promised();
  }
}
