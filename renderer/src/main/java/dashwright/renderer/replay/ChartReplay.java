package dashwright.renderer.replay;

import java.util.List;

/**
 * What came of the alerts of a dashboard's charts.
 *
 * @param dashboard its id
 * @param alerts in their order
 */
public record ChartReplay(String dashboard, List<AlertHistory> alerts) {
  public ChartReplay {
    alerts = List.copyOf(alerts);
  }
}
