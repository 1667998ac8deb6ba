package dashwright.compiler.plan;

import java.util.List;
import java.util.Optional;

/**
 * The Prometheus rules of an environment.
 *
 * @param slos those of each SLO, as defined
 * @param charts those of each dashboard with alerts
 */
public record RulesPlan(List<SloRules> slos, List<ChartRules> charts) {
  /** No rules. */
  public static final RulesPlan NONE = new RulesPlan(List.of(), List.of());

  public RulesPlan {
    slos = List.copyOf(slos);
    charts = List.copyOf(charts);
  }

  /** The rules of an SLO. */
  public Optional<SloRules> slo(String id) {
    return slos.stream().filter(rules -> rules.slo().equals(id)).findFirst();
  }
}
