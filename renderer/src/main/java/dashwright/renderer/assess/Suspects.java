package dashwright.renderer.assess;

import dashwright.dsl.model.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds deployments shortly before an onset. */
final class Suspects {
  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** An onset is the start of the interval in which it shows; the deployment may lie within. */
  private static final Duration INTERVAL = Duration.ofMinutes(1);

  private final CallGraph graph;

  Suspects(CallGraph graph) {
    this.graph = graph;
  }

  /** Deployments of some services, or of what these need, up to 15 minutes before. */
  List<Suspect> of(List<String> services, Optional<Onset> onset) {
    if (onset.filter(Onset::known).isEmpty()) {
      return List.of();
    }
    Set<String> behind = graph.behind(services);
    List<Suspect> suspects = new ArrayList<>();
    for (Event deployment : graph.deployments()) {
      Duration ahead = Duration.between(deployment.time(), onset.get().at());
      boolean near = ahead.compareTo(LONGEST) <= 0 && ahead.compareTo(INTERVAL.negated()) >= 0;
      if (near && deployment.service().map(behind::contains).orElse(true)) {
        suspects.add(new Suspect(deployment, ahead.isNegative() ? Duration.ZERO : ahead));
      }
    }
    suspects.sort(Comparator.comparing(Suspect::ahead));
    return suspects;
  }
}
