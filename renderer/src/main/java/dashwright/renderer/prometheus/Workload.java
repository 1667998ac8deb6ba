package dashwright.renderer.prometheus;

import dashwright.compiler.promql.evaluation.Labels;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Series from which an SLO's streams count good and bad events.
 *
 * @param roles what each series has to do with events
 * @param group the labels of the streams
 */
record Workload(Map<Labels, Role> roles, Labels group) {
  /** The time between two samples. */
  static final Duration INTERVAL = Duration.ofMinutes(1);

  /** How many events a sample counts. */
  static final BigDecimal EVENTS = BigDecimal.valueOf(600);

  Workload {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }

  /** The series for the streams of an SLO; empty where none are found that do. */
  static Optional<Workload> of(String bad, String total, Duration slice) {
    return new WorkloadSearch(bad, total, slice).find();
  }

  /** The same without series that count only bad events, as before the first of them. */
  Workload withoutErrors() {
    Map<Labels, Role> left = new LinkedHashMap<>(roles);
    left.values().removeIf(role -> role == Role.BAD);
    return new Workload(left, group);
  }

  /** Whether all series grow with events, so that they can stand still. */
  boolean counts() {
    return roles.values().stream().allMatch(Role::counts);
  }
}
