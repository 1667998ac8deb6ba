package dashwright.compiler.expand;

import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.promql.Matcher;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Section;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The authors' own sections of a dashboard. */
final class AuthorSections {
  /** As long as an id. */
  private static final int LONGEST = 40;

  /** What no file can be called on Windows. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private final Setting setting;

  AuthorSections(Setting setting) {
    this.setting = setting;
  }

  /** The sections of a dashboard that stand at a position. */
  List<DraftSection> at(Section.Position position, Dashboard dashboard) {
    List<DraftSection> found = new ArrayList<>();
    Set<String> used = new LinkedHashSet<>();
    for (Section section : dashboard.sections()) {
      String id = unused(slug(section.title()), used);
      if (section.position() == position) {
        found.add(section(section, id, dashboard));
      }
    }
    return found;
  }

  private static String unused(String slug, Set<String> used) {
    String id = slug;
    for (int number = 2; !used.add(id); number++) {
      id = slug + "-" + number;
    }
    return id;
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

  /** The words of a title as the beginning of a file's name. */
  private static String slug(String title) {
    String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String plain = trimmed(words);
    String slug = trimmed(plain.substring(0, Math.min(LONGEST, plain.length())));
    return slug.isEmpty() || DEVICE.matcher(slug).matches() ? trimmed("section-" + slug) : slug;
  }

  private static String trimmed(String words) {
    return words.replaceAll("^-|-$", "");
  }
}
