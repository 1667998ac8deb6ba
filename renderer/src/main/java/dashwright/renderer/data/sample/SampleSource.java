package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.time.Instant;
import java.util.List;

/**
 * Data that nobody measured: plausible for each query, and of one piece. The same environment,
 * query and time give the same value, at any step and range, on any machine.
 *
 * <p>It tells a story. The newest deployment, if it is less than two hours old, is a bad one: its
 * service fails about 3 % of its work, and whoever requires it fails too. Every second older
 * deployment had such an incident, which is over. One thing without which nobody fails has stopped
 * sending data, one SLO overspent its budget long ago. Without deployments all is calm.
 *
 * <p>An instance caches sums; it is for one thread.
 */
public final class SampleSource implements DataSource {
  /** The time that is now, unless somebody says otherwise. */
  public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final Instant now;
  private final Courses courses;

  private SampleSource(Instant now, Courses courses) {
    this.now = now;
    this.courses = courses;
  }

  /**
   * The data of an environment.
   *
   * @param environment its plan
   * @param now the time of the last sample
   */
  public static SampleSource of(EnvironmentPlan environment, Instant now) {
    return new SampleSource(now, Courses.of(environment, now.toEpochMilli()));
  }

  @Override
  public DataInfo info() {
    return new DataInfo(DataInfo.Kind.SAMPLE, now);
  }

  @Override
  public Answer answer(QueryPlan query, TimeGrid grid) {
    Fold fold = Fold.of(query.promql());
    List<Series> series =
        courses.of(query, grid).stream()
            .map(course -> new Series(course.labels(), values(course, fold, grid)))
            .toList();
    return new Answer.Data(series);
  }

  private double[] values(Course course, Fold fold, TimeGrid grid) {
    long first = grid.start().toEpochMilli();
    long step = grid.step().toMillis();
    double[] values = new double[grid.points()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(course, fold, first + i * step, step);
    }
    return values;
  }

  /** Nothing is known of the future, nor of what was before the lattice of the sums. */
  private double value(Course course, Fold fold, long time, long step) {
    long last = now.toEpochMilli();
    return time > last || time < last - Integral.reach()
        ? Double.NaN
        : Digits.round(fold.value(course.values(), time, step));
  }
}
