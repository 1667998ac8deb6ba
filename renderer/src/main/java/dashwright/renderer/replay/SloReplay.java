package dashwright.renderer.replay;

import java.util.List;
import java.util.Optional;

/**
 * What came of the alerts of an SLO.
 *
 * @param slo its id
 * @param alerts in their order
 * @param spending what the SLO was at; empty where its events are not known
 */
public record SloReplay(String slo, List<AlertHistory> alerts, Optional<Spending> spending) {
  public SloReplay {
    alerts = List.copyOf(alerts);
  }

  /**
   * What an SLO spent.
   *
   * @param spent the share of the error budget of its window that was spent in the range
   * @param incidents when it spent faster than it may
   * @param accuracy how good its burn-rate alerts were; empty where none of them is known
   */
  public record Spending(double spent, List<Incident> incidents, Optional<Accuracy> accuracy) {
    public Spending {
      incidents = List.copyOf(incidents);
    }
  }
}
