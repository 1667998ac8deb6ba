package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Aggregation;
import dashwright.dsl.model.NumberText;
import java.util.List;

/** How often each value occurs; the value becomes a label. */
final class CountValues {
  private final Interpreter interpreter;
  private final Aggregation aggregation;

  CountValues(Interpreter interpreter, Aggregation aggregation) {
    this.interpreter = interpreter;
    this.aggregation = aggregation;
  }

  List<Row> evaluate(String label, List<Row> rows) {
    LabelNames.check(label, "invalid label name ", aggregation.extent());
    Groups groups = Groups.of(aggregation).and(label);
    Rows counts = new Rows(interpreter, aggregation.extent());
    for (Row row : rows) {
      for (int i = 0; i < row.values.length; i++) {
        if (row.has(i)) {
          double[] count = counts.of(groups.of(row.labels.with(label, text(row.values[i]))));
          count[i] = Gap.is(count[i]) ? 1 : count[i] + 1;
        }
      }
    }
    return counts.list();
  }

  private static String text(double value) {
    return value == 0 && 1 / value < 0 ? "-0" : NumberText.plain(value);
  }
}
