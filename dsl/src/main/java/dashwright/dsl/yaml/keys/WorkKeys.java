package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Instrumentation.Client;
import dashwright.dsl.model.Instrumentation.Work;
import dashwright.dsl.model.Located;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;

/** The keys that tell traffic, errors and latency. */
final class WorkKeys {
  /**
   * Counted work.
   *
   * @param selector what counts it
   * @param by the label that tells the outcome
   */
  private record Traffic(Located<String> selector, Optional<Located<String>> by) {}

  private static final Key<Located<String>> PROMQL =
      Key.required("promql", Scalars.PROMQL, "A selector of counters");
  private static final Key<Optional<Located<String>>> BY =
      Key.optional("by", Names.LABEL, "The label that tells the outcome, such as a status code");

  private static final ObjectType<Traffic> TRAFFIC_OBJECT =
      ObjectType.of(
          "traffic",
          "Counted work and the label that tells its outcome",
          List.of(PROMQL, BY),
          it -> new Traffic(it.get(PROMQL), it.get(BY)));

  private static final Type<Traffic> TRAFFIC_TYPE =
      ShapedType.singleOrMapping(
          Scalars.PROMQL.map(selector -> new Traffic(selector, Optional.empty())), TRAFFIC_OBJECT);

  private static final Key<Optional<Traffic>> TRAFFIC =
      Key.optional("traffic", TRAFFIC_TYPE, "A selector of counters of all work");
  private static final Key<Optional<Located<String>>> ERRORS =
      Key.optional(
          "errors",
          Scalars.PROMQL,
          "A selector of counters of failed work, mostly the traffic with one more matcher");
  private static final Key<Optional<Located<String>>> LATENCY =
      Key.optional(
          "latency",
          Scalars.PROMQL,
          "The name of a histogram of durations, with matchers where it needs some");
  private static final Key<Located<String>> PEER =
      Key.required("peer", Names.LABEL, "The label that names the callee by its id");

  /** The calls that a service makes. */
  static final ObjectType<Client> CLIENT =
      ObjectType.of(
          "client",
          "The calls that a service makes, seen by itself",
          List.of(TRAFFIC, ERRORS, LATENCY, PEER),
          it -> new Client(work(it), it.get(PEER)));

  private WorkKeys() {}

  /** The keys that an object with work has. */
  static List<Key<?>> keys() {
    return List.of(TRAFFIC, ERRORS, LATENCY);
  }

  /** The work that an object tells. */
  static Work work(Fields it) {
    return new Work(
        it.get(TRAFFIC).map(Traffic::selector),
        it.get(TRAFFIC).flatMap(Traffic::by),
        it.get(ERRORS),
        it.get(LATENCY));
  }
}
