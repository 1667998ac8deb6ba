package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions that bring an instant query's result into an order. */
final class SortFunctions {
  private SortFunctions() {}

  static Map<String, Builtin> all() {
    Map<String, Builtin> all = new LinkedHashMap<>();
    all.put("sort", (call, in) -> sorted(call, in, RowOrder.ascending(0)));
    all.put("sort_desc", (call, in) -> sorted(call, in, RowOrder.descending(0)));
    all.put("sort_by_label", (call, in) -> sorted(call, in, byLabels(call, in)));
    all.put("sort_by_label_desc", (call, in) -> sorted(call, in, byLabels(call, in).reversed()));
    return all;
  }

  private static Operand sorted(Call call, Interpreter interpreter, Comparator<Row> order) {
    if (interpreter.query().isRange()) {
      interpreter
          .query()
          .warn(
              call.extent(),
              "sort is ineffective for range queries since results are always ordered by labels");
    }
    List<Row> rows = new ArrayList<>(interpreter.vector(call.arguments().get(0)));
    if (interpreter.grid().size() == 1) {
      rows.sort(order);
    }
    return new Operand.Vector(rows);
  }

  /** By these labels, and then by all. */
  private static Comparator<Row> byLabels(Call call, Interpreter interpreter) {
    Comparator<Row> order = Comparator.comparing(row -> row.labels);
    for (int i = call.arguments().size() - 1; i > 0; i--) {
      String label = interpreter.text(call.arguments().get(i));
      Comparator<Row> byLabel =
          Comparator.comparing(row -> row.labels.get(label), NaturalOrder.COMPARATOR);
      order = byLabel.thenComparing(order);
    }
    return order;
  }
}
