package dashwright.renderer.prometheus;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What happens in a test, and what must come of it.
 *
 * @param name a few words
 * @param workload the series
 * @param phases what happens, one after the other
 * @param checks what must come of it
 */
record Scenario(String name, Workload workload, List<Phase> phases, List<Check> checks) {

  /**
   * Some time in which nothing changes.
   *
   * @param length how long
   * @param bad the share of events that are bad; empty: there are no events
   */
  record Phase(Duration length, Optional<BigDecimal> bad) {
    static Phase of(Duration length, BigDecimal bad) {
      return new Phase(length, Optional.of(bad));
    }

    Role.Mix mix() {
      return bad.map(share -> new Role.Mix(Workload.EVENTS, Workload.EVENTS.multiply(share)))
          .orElse(new Role.Mix(BigDecimal.ZERO, BigDecimal.ZERO));
    }
  }

  /**
   * What an expression must be at a time.
   *
   * @param at since the start
   * @param promql the expression
   * @param samples the samples that it has, as PromQL writes their labels
   * @param value the value of each
   */
  record Check(Duration at, String promql, List<String> samples, BigDecimal value) {
    static Check none(Duration at, String promql) {
      return new Check(at, promql, List.of(), BigDecimal.ONE);
    }

    static Check one(Duration at, String promql, String sample) {
      return new Check(at, promql, List.of(sample), BigDecimal.ONE);
    }
  }

  Scenario {
    phases = List.copyOf(phases);
    checks = List.copyOf(checks);
  }
}
