package dashwright.compiler.expand;

import dashwright.dsl.model.Environment;
import java.util.List;

/**
 * One environment, with all charts that its dashboards have.
 *
 * @param environment the environment
 * @param position its place among the environments, from 0
 * @param dashboards its dashboards: by kind, then as defined
 * @param slos its SLOs
 * @param signals queries that say how things are now; not drawn
 */
public record Expanded(
    Environment environment,
    int position,
    List<DraftDashboard> dashboards,
    List<DraftSlo> slos,
    List<DraftSignal> signals) {
  public Expanded {
    dashboards = List.copyOf(dashboards);
    slos = List.copyOf(slos);
    signals = List.copyOf(signals);
  }
}
