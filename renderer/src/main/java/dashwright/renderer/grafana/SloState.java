package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of SLOs as a number, worst highest: 0 OK, 0.5 no data, 2 exhausted, 3 burning, 4
 * burning fast, and the sum of 2 with the others where both hold. An SLO without any sample has
 * 0.5: no data never looks like health.
 */
final class SloState {
  private static final Duration SHORT = Duration.ofHours(6);

  private SloState() {}

  /** One series for each SLO, with its id as label {@code slo}. */
  static String expression(List<SloPlan> slos) {
    List<String> alerts = new ArrayList<>();
    List<String> silence = new ArrayList<>();
    List<String> budgets = new ArrayList<>();
    for (SloPlan slo : slos) {
      alerts.addAll(alerts(slo));
      silence.add(labelled("vector(0.5)", slo));
      String spent = where(2, Expression.of(slo.budgetLeft()), "<= 0");
      budgets.add(Expression.labelled(labelled(spent, slo), "part", "budget"));
    }
    String burning =
        "max by (slo) (\n" + Expression.union(alerts) + "\n)\nor\n" + Expression.union(silence);
    return "sum by (slo) (\n"
        + Expression.labelled("\n" + burning + "\n", "part", "burning")
        + "\nor\n"
        + Expression.union(budgets)
        + "\n)";
  }

  /** Words and colours of the numbers. */
  static ArrayNode mappings() {
    return Json.array(
        Mappings.words(
            List.of(
                Mappings.Word.of("0", "OK", Paint.OK),
                Mappings.Word.of("0.5", "No data", Paint.NO_DATA),
                Mappings.Word.of("2", "Exhausted", Paint.HIGH),
                Mappings.Word.of("2.5", "Exhausted, no data", Paint.HIGH),
                Mappings.Word.of("3", "Burning", Paint.LOW),
                Mappings.Word.of("4", "Burning fast", Paint.HIGH),
                Mappings.Word.of("5", "Exhausted, burning", Paint.HIGH),
                Mappings.Word.of("6", "Exhausted, burning fast", Paint.HIGH))));
  }

  /**
   * A series for each alert that fires, and 0 as long as there was anything to measure in the last
   * hour.
   */
  private static List<String> alerts(SloPlan slo) {
    List<String> series = new ArrayList<>();
    series.add(part("0 * (" + Expression.of(slo.burnHour()) + ")", slo, series.size()));
    for (Slo.BurnAlert alert : slo.alerts()) {
      QueryPlan burn = alert.longWindow().compareTo(SHORT) <= 0 ? slo.burnHour() : slo.burnDay();
      String above = "> " + NumberText.plain(alert.burn());
      series.add(
          part(where(level(alert.severity()), Expression.of(burn), above), slo, series.size()));
    }
    return series;
  }

  /** The number, where the condition holds; nothing elsewhere. */
  private static String where(int number, String expression, String condition) {
    return number + " + 0 * ((" + expression + ") " + condition + ")";
  }

  private static String part(String expression, SloPlan slo, int index) {
    return Expression.labelled(labelled(expression, slo), "part", Integer.toString(index));
  }

  private static String labelled(String expression, SloPlan slo) {
    return Expression.labelled(expression, "slo", slo.id());
  }

  private static int level(AlertSeverity severity) {
    return switch (severity) {
      case LOW -> 3;
      case HIGH -> 4;
    };
  }
}
