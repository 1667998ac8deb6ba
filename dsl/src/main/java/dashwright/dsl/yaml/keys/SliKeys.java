package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Located;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Slo.Sli;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.ShapedType;
import dashwright.dsl.yaml.type.Type;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a good event is: the word {@code availability}, or an object. */
final class SliKeys {
  private static final Key<Optional<Located<PerEnvironment<Duration>>>> LATENCY =
      Key.optional(
          "latency",
          Scalars.perEnvironment(Scalars.DURATION).located(),
          "Answers within this time, by the service's instrumentation");
  private static final Key<Optional<Located<String>>> GOOD =
      Key.optional("good", Scalars.PROMQL, "A counter of good events");
  private static final Key<Optional<Located<String>>> BAD =
      Key.optional("bad", Scalars.PROMQL, "A counter of bad events");
  private static final Key<Optional<Located<String>>> TOTAL =
      Key.optional("total", Scalars.PROMQL, "A counter of all events");
  private static final Key<Optional<Located<String>>> UP =
      Key.optional("up", Scalars.PROMQL, "A gauge that is 1 while it works and 0 while not");

  private static final ObjectType<Sli> OBJECT =
      ObjectType.checked(
              "SLI", "What a good event is", List.of(LATENCY, GOOD, BAD, TOTAL, UP), SliKeys::sli)
          .oneOf(List.of(List.of(LATENCY), List.of(GOOD, TOTAL), List.of(BAD, TOTAL), List.of(UP)));

  private static final Type<Sli> WORD =
      ScalarType.words(
          "`availability`, or a mapping with `latency`, with `good` or `bad` and `total`, or with `up`",
          List.<Sli>of(new Sli.Availability()),
          it -> "availability");

  static final Type<Sli> SLI = ShapedType.singleOrMapping(WORD, OBJECT);

  private SliKeys() {}

  private static Optional<Sli> sli(Fields it) {
    Optional<Sli> latency = it.get(LATENCY).map(Sli.Latency::new);
    Optional<Sli> up = it.get(UP).map(Sli.Up::new);
    return latency.or(() -> up).or(() -> it.get(TOTAL).flatMap(total -> ratio(it, total)));
  }

  private static Optional<Sli> ratio(Fields it, Located<String> total) {
    Optional<Sli> good = it.get(GOOD).map(events -> new Sli.Good(events, total));
    return good.or(() -> it.get(BAD).map(events -> new Sli.Bad(events, total)));
  }
}
