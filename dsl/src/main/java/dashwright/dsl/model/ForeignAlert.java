package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An alert of Prometheus that exists elsewhere.
 *
 * @param name its name
 * @param promql when it fires; empty where the rule has none that can be read
 * @param lasting how long that must hold
 * @param labels its labels, in the order of the rule
 * @param annotations its annotations, likewise
 * @param origin where the rule names it
 */
public record ForeignAlert(
    String name,
    String promql,
    Duration lasting,
    Map<String, String> labels,
    Map<String, String> annotations,
    Origin origin) {
  public ForeignAlert {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
  }
}
