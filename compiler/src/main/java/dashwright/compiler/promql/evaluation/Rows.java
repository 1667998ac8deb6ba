package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows under construction, one for each set of labels, in the order of their first value. */
final class Rows {
  private final Interpreter interpreter;
  private final Extent extent;
  private final Map<Labels, double[]> rows = new LinkedHashMap<>();

  /** Rows over the grid of an interpreter, for the expression that stands there. */
  Rows(Interpreter interpreter, Extent extent) {
    this.interpreter = interpreter;
    this.extent = extent;
  }

  /** The values of the series with these labels, to be written to. */
  double[] of(Labels labels) {
    return rows.computeIfAbsent(labels, any -> row());
  }

  private double[] row() {
    int steps = interpreter.grid().size();
    interpreter.query().budget().values(steps, extent);
    return Gap.row(steps);
  }

  /** All rows that have a value. */
  List<Row> list() {
    List<Row> list = new ArrayList<>(rows.size());
    rows.forEach(
        (labels, values) -> {
          if (!Gap.isAll(values)) {
            list.add(new Row(labels, values));
          }
        });
    return list;
  }

  /**
   * Rows with equal labels become one where they have values at different steps; rows without any
   * value go.
   */
  static List<Row> merged(List<Row> rows, Extent extent) {
    Map<Labels, Row> merged = new LinkedHashMap<>();
    for (Row row : rows) {
      if (!Gap.isAll(row.values)) {
        merged.merge(row.labels, row, (a, b) -> merged(a, b, extent));
      }
    }
    return new ArrayList<>(merged.values());
  }

  private static Row merged(Row a, Row b, Extent extent) {
    double[] values = a.values.clone();
    for (int i = 0; i < values.length; i++) {
      if (b.has(i)) {
        if (a.has(i)) {
          throw EvaluationError.sameLabels(extent);
        }
        values[i] = b.values[i];
      }
    }
    return new Row(a.labels, values);
  }
}
