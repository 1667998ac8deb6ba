package dashwright.compiler.promql.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The few rows of each group that {@code topk} and its like keep, chosen anew at each step. */
final class Pick {
  /** Brings the rows that have a value at a step into the order in which they are picked. */
  interface Preference {
    Stream<Row> ordered(Stream<Row> rows, int step);
  }

  private Pick() {}

  static Stream<Row> greatestFirst(Stream<Row> rows, int step) {
    return rows.sorted(RowOrder.descending(step));
  }

  static Stream<Row> leastFirst(Stream<Row> rows, int step) {
    return rows.sorted(RowOrder.ascending(step));
  }

  static Stream<Row> asFound(Stream<Row> rows, int step) {
    return rows;
  }

  /**
   * The rows picked, group by group, in the order in which they were first picked.
   *
   * @param groups the rows of each group
   * @param counts how many to pick of each, by step
   */
  static List<Row> of(Map<Labels, List<Row>> groups, double[] counts, Preference preference) {
    List<Row> picked = new ArrayList<>();
    groups.values().forEach(rows -> picked.addAll(of(rows, counts, preference)));
    return picked;
  }

  private static List<Row> of(List<Row> rows, double[] counts, Preference preference) {
    Map<Labels, Row> picked = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      int step = i;
      preference
          .ordered(rows.stream().filter(row -> row.has(step)), step)
          .limit(Math.max(0, (long) counts[step]))
          .forEach(row -> pick(row, step, picked));
    }
    return new ArrayList<>(picked.values());
  }

  private static void pick(Row row, int step, Map<Labels, Row> picked) {
    double[] values =
        picked.computeIfAbsent(row.labels, labels -> new Row(labels, Gap.row(row.values.length)))
            .values;
    values[step] = row.values[step];
  }
}
