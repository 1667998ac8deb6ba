package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.Promql;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What aggregations gave lately: queries over the same series often have parts in common. Series
 * must not change meanwhile.
 */
final class AggregationCache {
  /** Numbers kept, at most; a sixteenth of the heap, since there may be several caches. */
  private static final long CAPACITY =
      Math.min(8_000_000, Runtime.getRuntime().maxMemory() / 16 / Double.BYTES);

  /** What says something else in another query. */
  private static final List<String> OF_QUERY = List.of("start", "end", "step", "range");

  private record Key(String promql, Grid grid) {}

  private final Map<Key, List<Row>> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /** The rows kept of an aggregation, else those calculated; what was noted is noted each time. */
  List<Row> rows(Aggregation aggregation, Interpreter interpreter, Supplier<List<Row>> calculated) {
    if (dependsOnQuery(aggregation)) {
      return calculated.get();
    }
    Key key = new Key(Promql.print(aggregation), interpreter.grid());
    Optional<List<Row>> known = Optional.ofNullable(kept.get(key));
    if (known.isPresent()) {
      return known.get();
    }
    int noted = interpreter.query().annotations().size();
    List<Row> rows = Collections.unmodifiableList(calculated.get());
    if (noted == interpreter.query().annotations().size()) {
      keep(key, rows);
    }
    return rows;
  }

  private static boolean dependsOnQuery(Aggregation aggregation) {
    return Nodes.in(aggregation).stream()
        .anyMatch(node -> node instanceof Call call && OF_QUERY.contains(call.name()));
  }

  private void keep(Key key, List<Row> rows) {
    kept.put(key, rows);
    size += size(key, rows);
    Iterator<Map.Entry<Key, List<Row>>> oldest = kept.entrySet().iterator();
    while (size > CAPACITY) {
      Map.Entry<Key, List<Row>> one = oldest.next();
      size -= size(one.getKey(), one.getValue());
      oldest.remove();
    }
  }

  private static long size(Key key, List<Row> rows) {
    return (rows.size() + 1L) * key.grid().size();
  }
}
