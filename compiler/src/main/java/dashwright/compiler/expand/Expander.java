package dashwright.compiler.expand;

import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Environment;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Resolution;
import dashwright.dsl.model.Section;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives every dashboard of an environment its charts. */
public final class Expander {
  private final Setting setting;
  private final List<DraftSlo> slos;

  private Expander(Setting setting) {
    this.setting = setting;
    this.slos = new SloQueries(setting).all();
  }

  /** Expands all environments, in their order. */
  public static List<Expanded> expand(Resolved resolved) {
    List<Expanded> all = new ArrayList<>();
    for (Environment environment : resolved.environments().values()) {
      all.add(new Expander(new Setting(resolved, environment, all.size())).expand());
    }
    return all;
  }

  private Expanded expand() {
    List<DraftDashboard> dashboards = setting.dashboards().stream().map(this::dashboard).toList();
    return new Expanded(
        setting.environment(),
        setting.position(),
        dashboards,
        slos,
        new Signals(setting).all(slos, dashboards));
  }

  private DraftDashboard dashboard(Dashboard dashboard) {
    Resolution resolution = setting.resolved().resolution(dashboard);
    List<DraftSection> sections = new ArrayList<>();
    AuthorSections authors = new AuthorSections(setting);
    List<DraftSection> top = authors.at(Section.Position.TOP, dashboard);
    switch (dashboard.kind()) {
      case SLO -> {
        sections.addAll(top);
        sections.addAll(new SloPage(setting, slos).sections(dashboard, resolution.range()));
      }
      case PUBLIC_API -> {
        sections.addAll(top);
        sections.addAll(new ApiPage(setting).sections(dashboard));
      }
      case SERVICE -> {
        Service service = setting.resolved().service(dashboard.service().orElseThrow());
        ServicePage page = new ServicePage(setting);
        sections.addAll(page.overview(dashboard, service));
        sections.addAll(top);
        sections.addAll(page.details(dashboard, service));
      }
      case CUSTOM -> sections.addAll(top);
    }
    sections.addAll(authors.at(Section.Position.END, dashboard));
    return new DraftDashboard(
        dashboard,
        Uids.of(dashboard, setting),
        resolution,
        new Links(setting).of(dashboard),
        sections,
        dashboard.kind() == Dashboard.Kind.PUBLIC_API
            ? new ApiPage(setting).paths(dashboard)
            : List.of(),
        services(dashboard));
  }

  /**
   * The services whose deployments matter to a dashboard: those that it shows, and what these need.
   */
  private Set<String> services(Dashboard dashboard) {
    Set<String> shown = new LinkedHashSet<>();
    switch (dashboard.kind()) {
      case SLO ->
          new SloPage(setting, slos)
              .slos(dashboard)
              .forEach(draft -> shown.addAll(setting.required(draft.slo().service().id())));
      case PUBLIC_API ->
          new ApiPage(setting)
              .offered(dashboard)
              .forEach(one -> shown.addAll(setting.required(one.service().id())));
      case SERVICE ->
          dashboard
              .service()
              .map(Reference::id)
              .ifPresent(service -> shown.addAll(setting.required(service)));
      case CUSTOM -> setting.services().forEach(service -> shown.add(service.id()));
    }
    return shown;
  }
}
