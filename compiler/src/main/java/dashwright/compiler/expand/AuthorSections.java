package dashwright.compiler.expand;

import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.promql.Matcher;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Section;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The authors' own sections of a dashboard. */
final class AuthorSections {
  private final Setting setting;

  AuthorSections(Setting setting) {
    this.setting = setting;
  }

  /** The sections of a dashboard that stand at a position. */
  List<DraftSection> at(Section.Position position, Dashboard dashboard) {
    List<DraftSection> found = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    for (Section section : dashboard.sections()) {
      String slug = slug(section.title());
      int number = used.merge(slug, 1, Integer::sum);
      if (section.position() == position) {
        found.add(section(section, number == 1 ? slug : slug + "-" + number, dashboard));
      }
    }
    return found;
  }

  private DraftSection section(Section section, String id, Dashboard dashboard) {
    Optional<Service> service =
        dashboard.service().map(reference -> setting.resolved().service(reference));
    Scopes scopes = new Scopes(setting);
    List<Matcher> scope = service.map(scopes::of).orElseGet(scopes::environment);
    AuthorCharts authors = new AuthorCharts(setting);
    Links links = new Links(setting);
    List<DraftChart> charts = new ArrayList<>();
    for (Chart chart : section.charts()) {
      charts.add(
          authors.chart(
              chart,
              id + "." + chart.id(),
              scope,
              service.map(s -> Subject.service(s.id())),
              links.of(chart, service, dashboard),
              DraftChart.Maker.AUTHOR));
    }
    return DraftSection.of(
        SectionPlan.Role.AUTHORS,
        "section." + id,
        section.title(),
        section.description().orElse(""),
        charts);
  }

  private static String slug(String title) {
    String plain =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? "section" : plain;
  }
}
