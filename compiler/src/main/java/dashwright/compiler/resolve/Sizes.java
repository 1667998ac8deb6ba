package dashwright.compiler.resolve;

import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Environment;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Model;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import java.util.List;
import java.util.function.Function;

/**
 * Whether a project is small enough to be compiled and drawn; the first thing too many is named.
 */
final class Sizes {
  private final Diagnostics diagnostics;

  private Sizes(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(Model model, Diagnostics diagnostics) {
    Sizes sizes = new Sizes(diagnostics);
    sizes.things("environments", Limits.ENVIRONMENTS, model.environments(), Environment::origin);
    sizes.things("services", Limits.SERVICES, model.services(), Service::origin);
    sizes.things("SLOs", Limits.SLOS, model.slos(), Slo::origin);
    sizes.things("metrics", Limits.METRICS, model.metrics(), Metric::origin);
    sizes.things("dashboards", Limits.DASHBOARDS, model.dashboards(), Dashboard::origin);
    sizes.charts(model.dashboards(), Math.max(1, model.environments().size()));
  }

  private <T> void things(String noun, int most, List<T> things, Function<T, Origin> origin) {
    if (things.size() > most) {
      refuse(
          origin.apply(things.get(most)),
          "the project has " + things.size() + " " + noun + ", and at most " + most + " are read");
    }
  }

  private void charts(List<Dashboard> dashboards, int environments) {
    long pages = 0;
    long all = 0;
    for (Dashboard dashboard : dashboards) {
      long own = dashboard.sections().stream().mapToLong(section -> section.charts().size()).sum();
      if (own > Limits.CHARTS) {
        refuse(
            dashboard.origin(),
            "dashboard `"
                + dashboard.id()
                + "` has "
                + own
                + " charts, and at most "
                + Limits.CHARTS
                + " are read");
      }
      if (dashboard.slos().size() > Limits.SLOS_SHOWN) {
        refuse(
            dashboard.origin(),
            "dashboard `"
                + dashboard.id()
                + "` shows "
                + dashboard.slos().size()
                + " SLOs, and at most "
                + Limits.SLOS_SHOWN
                + " are drawn");
      }
      boolean hadRoom = pages <= Limits.PAGES && all <= Limits.CHARTS_IN_ALL;
      pages += environments;
      all += own * environments;
      if (hadRoom && (pages > Limits.PAGES || all > Limits.CHARTS_IN_ALL)) {
        refuse(
            dashboard.origin(),
            "from here on, dashboards and environments make more than "
                + Limits.PAGES
                + " pages or "
                + Limits.CHARTS_IN_ALL
                + " charts");
      }
    }
  }

  private void refuse(Origin origin, String message) {
    diagnostics.report(
        Diagnostic.error(ShapeRules.INVALID_VALUE, origin, message)
            .help("split the project into several"));
  }
}
