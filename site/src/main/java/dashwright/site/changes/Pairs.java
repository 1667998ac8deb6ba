package dashwright.site.changes;

import dashwright.compiler.diff.Address;
import dashwright.compiler.diff.Aspect;
import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.html.page.ChangeFigures;
import dashwright.renderer.html.page.ChangePage.Pair;
import dashwright.renderer.text.TimeText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the chart that shows a change best, before and after. */
final class Pairs {
  /** More charts than this make a report that no browser likes. */
  private static final int MOST = 40;

  private final Sources base;
  private final Sources head;
  private final TimeText times;
  private int made;

  Pairs(Plan base, Plan head, Function<EnvironmentPlan, DataSource> data) {
    this.base = new Sources(base, data);
    this.head = new Sources(head, data);
    this.times = new TimeText(head.timezone());
  }

  /** The charts of one side. */
  private record Sources(
      Plan plan, Function<EnvironmentPlan, DataSource> data, Map<String, DataSource> opened) {
    Sources(Plan plan, Function<EnvironmentPlan, DataSource> data) {
      this(plan, data, new LinkedHashMap<>());
    }

    Optional<ChangeFigures.Side> side(Address address) {
      String chart = address.step(Kind.CHART).map(Address.Step::id).orElse("");
      String page = address.step(Kind.DASHBOARD).map(Address.Step::id).orElse("");
      return plan.environments().stream()
          .filter(environment -> environment.id().equals(address.environment()))
          .findFirst()
          .flatMap(
              environment ->
                  environment
                      .dashboard(page)
                      .flatMap(dashboard -> side(environment, dashboard, chart)));
    }

    private Optional<ChangeFigures.Side> side(
        EnvironmentPlan environment, DashboardPlan dashboard, String id) {
      Optional<ChartPlan> chart =
          dashboard.charts().stream().filter(c -> c.id().equals(id)).findFirst();
      return chart.map(
          found ->
              new ChangeFigures.Side(
                  dashboard,
                  found,
                  opened.computeIfAbsent(environment.id(), key -> data.apply(environment))));
    }
  }

  /** The pair of a change; empty where no chart looks different. */
  Optional<Pair> of(Change change) {
    if (made >= MOST) {
      return Optional.empty();
    }
    Optional<Pair> pair =
        Stream.concat(change.places().stream(), change.consequences().stream())
            .filter(Pairs::isSeen)
            .findFirst()
            .map(this::pair);
    pair.ifPresent(found -> made++);
    return pair;
  }

  private Pair pair(Difference difference) {
    return ChangeFigures.of(base.side(difference.base()), head.side(difference.address()), times);
  }

  /** Whether a chart is drawn otherwise. */
  private static boolean isSeen(Difference difference) {
    if (difference.address().step(Kind.CHART).isEmpty()) {
      return false;
    }
    Kind kind = difference.thing().kind();
    if (kind == Kind.QUERY || kind == Kind.LINE) {
      return !(difference instanceof Edited edited) || isMeant(edited);
    }
    return kind == Kind.CHART && (!(difference instanceof Edited edited) || isMeant(edited));
  }

  private static boolean isMeant(Edited edited) {
    return edited.aspect().nature() == Aspect.Nature.MEANING
        || edited.aspect() == Aspect.PROMQL
        || edited.aspect() == Aspect.LEGEND;
  }
}
