package dashwright.site.changes;

import dashwright.compiler.diff.Address;
import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.diff.Relation;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.dsl.model.Chart;
import dashwright.renderer.chart.FigurePair;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.text.TimeText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The charts that show changes, with their data. What is before and what is after is drawn on the
 * data of what is after, where that knows the old queries: only then a line that moved is a query
 * that changed. Two environments keep their own data.
 */
public final class ChangedCharts {
  private final Side base;
  private final Side head;
  private final Relation relation;

  /**
   * One of two sides.
   *
   * @param plan its plan
   * @param environment the one environment that is compared; empty: all, by their ids
   * @param data where the values of an environment come from
   */
  public record Side(
      Plan plan, Optional<String> environment, Function<EnvironmentPlan, DataSource> data) {

    private Optional<EnvironmentPlan> environment(ChartPair.Place place) {
      String id = environment.orElse(place.environment());
      return plan.environments().stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** The same, each source opened once. */
    private Side remembering() {
      Map<String, DataSource> opened = new LinkedHashMap<>();
      return new Side(
          plan, environment, known -> opened.computeIfAbsent(known.id(), id -> data.apply(known)));
    }

    private Optional<DataSource> source(ChartPair.Place place) {
      return environment(place).map(data);
    }

    private Optional<FigurePair.Side> figure(ChartPair.Place place, List<DataSource> sources) {
      return environment(place)
          .flatMap(known -> known.dashboard(place.dashboard()))
          .flatMap(
              dashboard ->
                  chart(dashboard, place.chart())
                      .map(chart -> new FigurePair.Side(dashboard, chart, sources)));
    }

    private Optional<ChartPlan> chart(ChartPair.Place place) {
      return environment(place)
          .flatMap(known -> known.dashboard(place.dashboard()))
          .flatMap(dashboard -> chart(dashboard, place.chart()));
    }

    private static String title(DashboardPlan dashboard, String id) {
      return chart(dashboard, id).map(ChartPlan::title).orElse(id);
    }

    private static Optional<ChartPlan> chart(DashboardPlan dashboard, String id) {
      return dashboard.charts().stream().filter(chart -> chart.id().equals(id)).findFirst();
    }
  }

  /**
   * Of two sides.
   *
   * @param relation how they stand to each other
   */
  public ChangedCharts(Side base, Side head, Relation relation) {
    this.base = base.remembering();
    this.head = head.remembering();
    this.relation = relation;
  }

  /** How times are written. */
  public TimeText times() {
    return new TimeText(head.plan.timezone());
  }

  /** What the project is called. */
  String title() {
    return head.plan.title();
  }

  /** What the first side is called. */
  String first() {
    return base.environment.orElse("Before");
  }

  /** What the second side is called. */
  String second() {
    return head.environment.orElse("After");
  }

  /** The file of a picture of the first side: names that it alone gives. */
  String basePath(ChartPair.Place place) {
    return path("base", base, place);
  }

  /** The file of a picture of the second side. */
  String headPath(ChartPair.Place place) {
    return path("head", head, place);
  }

  private static String path(String word, Side side, ChartPair.Place place) {
    String environment = side.environment.orElse(place.environment());
    return String.join("/", word, environment, place.dashboard(), place.chart()) + ".png";
  }

  /**
   * The charts in which a change is seen, the most telling first: those of the SLO that changed,
   * and of them those that show a course.
   */
  List<ChartPair> of(Change change) {
    String slo = change.main().address().step(Kind.SLO).map(Address.Step::id).orElse("");
    return ChartPair.of(change).stream()
        .sorted(
            Comparator.comparing((ChartPair pair) -> !pair.isOfSlo(slo))
                .thenComparing(pair -> !isCourse(pair)))
        .toList();
  }

  private boolean isCourse(ChartPair pair) {
    Side side = pair.head().isPresent() ? head : base;
    return side.chart(pair.head().or(pair::base).orElseThrow())
        .filter(chart -> chart.type() == Chart.Type.TIMESERIES)
        .isPresent();
  }

  /** What a pair is called: {@code Checkout › Slow orders, production}. */
  String title(ChartPair pair) {
    Side side = pair.head().isPresent() ? head : base;
    ChartPair.Place place = pair.head().or(pair::base).orElseThrow();
    String where =
        side.environment(place).flatMap(known -> known.dashboard(place.dashboard())).stream()
            .map(page -> page.title() + " › " + Side.title(page, place.chart()))
            .findFirst()
            .orElse("");
    return relation == Relation.PARALLEL ? where : where + ", " + place.environment();
  }

  /** Both charts with their data; empty where a side has no such chart. */
  Optional<FigurePair> figures(ChartPair pair) {
    Optional<FigurePair.Side> before =
        pair.base().flatMap(place -> base.figure(place, sources(pair, place)));
    Optional<FigurePair.Side> after =
        pair.head().flatMap(place -> head.figure(place, head.source(place).stream().toList()));
    boolean whole =
        before.isPresent() == pair.base().isPresent()
            && after.isPresent() == pair.head().isPresent();
    return whole ? Optional.of(FigurePair.of(before, after)) : Optional.empty();
  }

  private List<DataSource> sources(ChartPair pair, ChartPair.Place place) {
    Stream<DataSource> own = base.source(place).stream();
    return relation == Relation.PARALLEL
        ? own.toList()
        : Stream.concat(pair.head().flatMap(head::source).stream(), own).distinct().toList();
  }
}
