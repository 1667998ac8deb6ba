package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import dashwright.renderer.data.TimeGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The series of each query of an environment, as functions of time. */
final class Courses {
  private final EnvironmentPlan environment;
  private final Meanings meanings;
  private final Charts charts;
  private final Landscape landscape;
  private final LevelCourses levels;
  private final Season season;
  private final Seed seed;

  private Courses(EnvironmentPlan environment, Seed seed, Season season) {
    this.environment = environment;
    this.seed = seed;
    this.season = season;
    this.meanings = new Meanings(environment);
    this.charts = new Charts(environment, meanings);
    this.landscape = new LandscapeBuilder(environment, charts, seed, season).build();
    Optional<Gap> gap =
        landscape.calm()
            ? Optional.empty()
            : Gap.in(charts.levels(), seed.and("gap"), season.now());
    this.levels = new LevelCourses(charts, season, gap, seed.and("level"));
  }

  static Courses of(EnvironmentPlan environment, long now) {
    Seed seed = Seed.of("environment").and(environment.id());
    return new Courses(environment, seed, new Season(now, seed.and("growth").between(0.2, 0.5)));
  }

  List<Course> of(QueryPlan query, TimeGrid grid) {
    Meanings.Meaning meaning = meanings.of(query);
    List<Course> courses =
        courses(meaning, grid).stream().map(course -> course.times(meaning.factor())).toList();
    return present(courses, flow(query));
  }

  private List<Course> courses(Meanings.Meaning meaning, TimeGrid grid) {
    return switch (meaning.query().measure().quantity()) {
      case TRAFFIC,
          SUCCESSES,
          FAILURES,
          ERROR_RATIO,
          LATENCY,
          SLI,
          BURN_RATE,
          BUDGET_LEFT,
          BUDGET_MINUTES,
          EVEN_PACE,
          BAD_EVENTS,
          ALL_EVENTS ->
          work(meaning, grid);
      case HEALTH -> health(meaning.query());
      case SATURATION, LEVEL -> levels(meaning.query());
    };
  }

  private List<Course> work(Meanings.Meaning meaning, TimeGrid grid) {
    QueryPlan query = meaning.query();
    Flow whole = flow(query).orElseGet(() -> unknown(meaning));
    Reading reading = new Reading(query, slo(query), Latency.perSecond(charts.facts(query)), grid);
    Cut cut = new Cut(meaning, landscape, seed.and("labels"));
    List<Course> courses = new ArrayList<>();
    for (Cut.Piece piece : cut.pieces(whole)) {
      courses.addAll(cut.byOutcome(piece, reading));
    }
    return present(courses, Optional.of(whole));
  }

  private List<Course> health(QueryPlan query) {
    Restarts restarts =
        Restarts.of(environment, query.subject().map(landscape::services).orElse(List.of()));
    List<Slice> slices = Slice.of(query.labels(), LabelValues.most(query), seed);
    List<Course> courses = new ArrayList<>();
    for (int i = 0; i < slices.size(); i++) {
      courses.add(
          new Course(
              slices.get(i).labels(),
              slices.size() == 1 ? restarts.all() : restarts.one(i, slices.size())));
    }
    return courses;
  }

  private List<Course> levels(QueryPlan query) {
    Optional<Flow> flow = flow(query);
    return levels.of(query, time -> flow.map(known -> known.strain(time)).orElse(0.0));
  }

  /** What passes through the thing that a query is about. */
  private Optional<Flow> flow(QueryPlan query) {
    return query.subject().flatMap(landscape::flow);
  }

  /** Work of which the plan only says that it exists: calm. */
  private Flow unknown(Meanings.Meaning meaning) {
    Seed own = seed.and("unknown").and(meaning.work());
    double rate = own.between(2, 60, Seed.Scale.LOG);
    Pace pace = new Pace(own.and("pace").between(0.01, 0.05), 0.7);
    return new NodeFlow(season, new NodeFlow.Usual(rate, 0.0001, pace), List.of(), own, own);
  }

  private Optional<SloPlan> slo(QueryPlan query) {
    return query
        .subject()
        .filter(subject -> subject.kind() == Subject.Kind.SLO)
        .flatMap(subject -> environment.slo(subject.id()));
  }

  private static List<Course> present(List<Course> courses, Optional<Flow> flow) {
    return flow.map(known -> courses.stream().map(course -> course.where(known::present)).toList())
        .orElse(courses);
  }
}
