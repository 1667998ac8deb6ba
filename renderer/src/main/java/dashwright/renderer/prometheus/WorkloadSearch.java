package dashwright.renderer.prometheus;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.MemoryStorage;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.compiler.promql.evaluation.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds series from which the streams of an SLO count as they should, by trying: whatever an author
 * wrote, each candidate gets each role, until the streams have the right values for several mixes
 * of good and bad events.
 */
final class WorkloadSearch {
  private static final int MOST_SERIES = 4;
  private static final double TOLERANCE = 1e-6;
  private static final List<BigDecimal> BAD_OF_600 =
      List.of(BigDecimal.ZERO, BigDecimal.valueOf(120), BigDecimal.valueOf(300));

  private final String badText;
  private final String totalText;
  private final Duration slice;

  WorkloadSearch(String bad, String total, Duration slice) {
    this.badText = Macros.resolve(bad, slice, slice, slice);
    this.totalText = Macros.resolve(total, slice, slice, slice);
    this.slice = slice;
  }

  Optional<Workload> find() {
    Optional<Expression> bad = Promql.parse(badText);
    Optional<Expression> total = Promql.parse(totalText);
    List<Selectors.Selector> selectors = new ArrayList<>(Selectors.of(totalText));
    selectors.addAll(Selectors.of(badText));
    List<Labels> candidates = Candidates.of(selectors);
    if (bad.isEmpty() || total.isEmpty() || candidates.size() > MOST_SERIES) {
      return Optional.empty();
    }
    return search(candidates, 0, new LinkedHashMap<>(), bad.get(), total.get());
  }

  private Optional<Workload> search(
      List<Labels> candidates,
      int index,
      Map<Labels, Role> chosen,
      Expression bad,
      Expression total) {
    if (index == candidates.size()) {
      return proven(chosen, bad, total);
    }
    for (Role role : Role.values()) {
      Map<Labels, Role> more = new LinkedHashMap<>(chosen);
      if (role != Role.NONE) {
        more.put(candidates.get(index), role);
      }
      Optional<Workload> found = search(candidates, index + 1, more, bad, total);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The workload with these series, if the streams are right for every mix. */
  private Optional<Workload> proven(Map<Labels, Role> roles, Expression bad, Expression total) {
    Set<Labels> groups = new LinkedHashSet<>();
    double whole = 0;
    for (BigDecimal badEvents : BAD_OF_600) {
      Role.Mix mix = new Role.Mix(Workload.EVENTS, badEvents);
      Optional<Value.Point> all = value(total, roles, mix);
      Optional<Value.Point> failed = value(bad, roles, mix);
      if (all.isEmpty() || failed.isEmpty() || all.get().value() <= 0) {
        return Optional.empty();
      }
      double share = badEvents.doubleValue() / Workload.EVENTS.doubleValue();
      boolean right = near(failed.get().value() / all.get().value(), share);
      if (!right || (whole != 0 && !near(all.get().value() / whole, 1))) {
        return Optional.empty();
      }
      whole = all.get().value();
      groups.add(all.get().labels().withoutMetric());
      groups.add(failed.get().labels().withoutMetric());
    }
    return groups.size() == 1
        ? Optional.of(new Workload(roles, groups.iterator().next()))
        : Optional.empty();
  }

  private static boolean near(double value, double wanted) {
    return Math.abs(value - wanted) < TOLERANCE;
  }

  /** The one value of a stream. */
  private Optional<Value.Point> value(Expression stream, Map<Labels, Role> roles, Role.Mix mix) {
    Map<Labels, Samples> series = new LinkedHashMap<>();
    roles.forEach((labels, role) -> series.put(labels, samples(role, mix)));
    Instant end = Instant.EPOCH.plus(slice.multipliedBy(2));
    Evaluation evaluation =
        new Evaluator(MemoryStorage.of(series), Settings.DEFAULT).instant(stream, end);
    if (evaluation instanceof Evaluation.Success success
        && success.value() instanceof Value.Vector vector
        && vector.points().size() == 1) {
      return Optional.of(vector.points().get(0));
    }
    return Optional.empty();
  }

  private Samples samples(Role role, Role.Mix mix) {
    int count = (int) (slice.dividedBy(Workload.INTERVAL) * 2) + 1;
    double step = role.value(mix).doubleValue();
    long[] times = new long[count];
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      times[i] = i * Workload.INTERVAL.toMillis();
      values[i] = role.counts() ? i * step : step;
    }
    return Samples.of(times, values);
  }
}
