package dashwright.renderer.data.sample;

import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;

/** The series of queries that ask how full, how many or how large something is. */
final class LevelCourses {
  /** Of several series the smallest, compared to the largest. */
  private static final double SMALLEST = 0.3;

  private final Charts charts;
  private final Season season;
  private final Optional<Gap> gap;
  private final Seed seed;

  /**
   * Makes it.
   *
   * @param charts what the charts tell
   * @param season how busy it is when
   * @param gap when one of the queries has no data
   * @param seed for all levels
   */
  LevelCourses(Charts charts, Season season, Optional<Gap> gap, Seed seed) {
    this.charts = charts;
    this.season = season;
    this.gap = gap;
    this.seed = seed;
  }

  /**
   * The series of a query.
   *
   * @param strain how much an incident strains what it is about: 0 to 1 at a time
   */
  List<Course> of(QueryPlan query, LongToDoubleFunction strain) {
    String core = Fold.core(query.template());
    Seed own = seed.and(query.subject().map(Subject::id).orElse("")).and(Aggregate.inner(core));
    double factor = Aggregate.of(core).factor();
    Optional<Charts.Facts> facts = charts.facts(query);
    Unit unit = facts.map(Charts.Facts::unit).orElse(usual(query.measure().quantity()));
    Band band = Band.of(query, facts, unit, own);
    Shape shape = Shape.of(query, unit);
    boolean buckets = query.labels().stream().anyMatch(label -> label.name().equals("le"));
    List<Slice> slices = Slice.of(query.labels(), LabelValues.most(query), own);
    double least = slices.size() > 1 && !buckets ? SMALLEST : 1;
    return slices.stream()
        .map(
            slice -> {
              Seed seeds = buckets ? own : own.and(slice.name());
              double size = factor * seeds.and("size").between(least, 1);
              Gauge gauge = new Gauge(shape, band, Usual.most(unit), season, size, seeds);
              double part = buckets ? slice.share().traffic() : 1;
              return new Course(
                  slice.labels(), time -> part * gauge.at(time, strain.applyAsDouble(time)));
            })
        .map(course -> gap.map(g -> course.where(g.known(core))).orElse(course))
        .toList();
  }

  private static Unit usual(Quantity quantity) {
    return quantity == Quantity.SATURATION ? Unit.PERCENTUNIT : Unit.NONE;
  }
}
