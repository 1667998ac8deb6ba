package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Notes when something is counted whose name is not that of a counter. */
final class CounterNames {
  private static final List<String> COUNTING = List.of("rate", "increase");
  private static final List<String> SUFFIXES = List.of("_total", "_sum", "_count", "_bucket");

  private CounterNames() {}

  static void check(Call call, List<Row> rows, Query query) {
    if (!COUNTING.contains(call.name())) {
      return;
    }
    Set<String> metrics = new TreeSet<>();
    rows.forEach(row -> metrics.add(row.labels.metric()));
    for (String metric : metrics) {
      if (!metric.isEmpty() && SUFFIXES.stream().noneMatch(metric::endsWith)) {
        query.inform(
            call.arguments().get(0).extent(),
            "metric might not be a counter, name does not end in _total/_sum/_count/_bucket: \""
                + metric
                + "\"");
      }
    }
  }
}
