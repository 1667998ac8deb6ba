package dashwright.site.output;

import java.util.List;

/**
 * What a render was asked for, and so which old files it may remove.
 *
 * @param targets the kinds of output
 * @param environments the environments; empty: all
 * @param dashboards the dashboards; empty: all
 */
public record Scope(List<String> targets, List<String> environments, List<String> dashboards) {
  public Scope {
    targets = List.copyOf(targets);
    environments = List.copyOf(environments);
    dashboards = List.copyOf(dashboards);
  }

  boolean covers(Slice slice) {
    return targets.contains(slice.target())
        && (environments.isEmpty() || environments.contains(slice.environment()))
        && (dashboards.isEmpty() || dashboards.contains(slice.dashboard()));
  }
}
