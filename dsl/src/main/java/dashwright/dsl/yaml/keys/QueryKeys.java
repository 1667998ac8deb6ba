package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Located;
import dashwright.dsl.model.Query;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import java.util.List;
import java.util.Optional;

/** The keys of a query. */
final class QueryKeys {
  private static final Key<Located<String>> PROMQL =
      Key.required(
          "promql",
          Scalars.PROMQL,
          "What to compute; `$window`, `$step` and `$range` stand for the dashboard's times");
  private static final Key<Optional<String>> LEGEND =
      Key.optional(
          "legend",
          Scalars.LINE,
          "What its series are called; `{{label}}` stands for a label's value");

  static final ObjectType<Query> QUERY =
      ObjectType.checked(
          "query",
          "A PromQL expression and what its series are called",
          List.of(PROMQL, LEGEND, SelectKeys.OWN, SelectKeys.scopeKey()),
          it ->
              SelectKeys.scope(it)
                  .map(scope -> new Query(it.get(PROMQL), it.get(LEGEND), scope, it.origin())));

  private QueryKeys() {}
}
