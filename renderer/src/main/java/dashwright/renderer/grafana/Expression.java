package dashwright.renderer.grafana;

import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.promql.Macros;
import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.util.List;

/** PromQL that is made here. */
final class Expression {
  private Expression() {}

  /** A planned query in Grafana's words; from recorded series where there are some. */
  static String of(QueryPlan query) {
    return Macros.toGrafana(query.recorded().orElse(query.template()));
  }

  /** A series without labels that has always the same value. */
  static String constant(BigDecimal value) {
    return "vector(" + NumberText.plain(value) + ")";
  }

  /** The same series with one more label. */
  static String labelled(String expression, String label, String value) {
    // A dollar sign would stand for a group of the regular expression.
    String text = Verbatim.line(value).replace("$", "$$");
    return "label_replace("
        + expression
        + ", "
        + quoted(label)
        + ", "
        + quoted(text)
        + ", \"\", \"\")";
  }

  /** All series of all of them. Their labels must differ. */
  static String union(List<String> expressions) {
    return String.join("\nor\n", expressions);
  }

  /** A string of PromQL: without control characters, so two marks are enough. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
