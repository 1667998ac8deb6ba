package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.VectorSelector;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Functions that have a value where there is none. */
final class AbsenceFunctions {
  private AbsenceFunctions() {}

  static Map<String, Builtin> all() {
    Map<String, Builtin> all = new LinkedHashMap<>();
    all.put("absent", AbsenceFunctions::absent);
    all.put("absent_over_time", AbsenceFunctions::absentOverTime);
    return all;
  }

  private static Operand absent(Call call, Interpreter interpreter) {
    double[] absent = interpreter.constant(1).values;
    for (Row row : interpreter.vector(call.arguments().get(0))) {
      strike(absent, row.values);
    }
    return result(call, absent);
  }

  private static Operand absentOverTime(Call call, Interpreter interpreter) {
    double[] absent = interpreter.constant(1).values;
    RangeVector ranges = interpreter.matrix(call.arguments().get(0));
    for (RangeVector.Source source : ranges.series()) {
      strike(absent, ranges.windows().slide(source.samples().get(), window -> 1));
    }
    return result(call, absent);
  }

  private static void strike(double[] absent, double[] present) {
    for (int i = 0; i < absent.length; i++) {
      absent[i] = Gap.is(present[i]) ? absent[i] : Gap.VALUE;
    }
  }

  private static Operand result(Call call, double[] absent) {
    return new Operand.Vector(
        Gap.isAll(absent) ? List.of() : List.of(new Row(labels(call.arguments().get(0)), absent)));
  }

  /** The labels that the missing series would surely have: those matched by equality, once. */
  private static Labels labels(Expression argument) {
    if (argument instanceof Parenthesized inner) {
      return labels(inner.expression());
    }
    if (argument instanceof MatrixSelector matrix) {
      return labels(matrix.selector());
    }
    Map<String, String> labels = new TreeMap<>();
    if (argument instanceof VectorSelector selector) {
      Set<String> seen = new LinkedHashSet<>(List.of(LabelMatcher.METRIC_NAME));
      for (LabelMatcher condition : selector.matchers()) {
        Matcher matcher = condition.matcher();
        boolean first = matcher.op() == Matcher.Op.EQUAL && seen.add(matcher.label());
        labels.put(matcher.label(), first ? matcher.value() : "");
      }
    }
    return Labels.of(labels);
  }
}
