package dashwright.renderer.chart;

import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.dsl.model.AlertSeverity;
import dashwright.renderer.chart.Ink.Dash;
import dashwright.renderer.chart.Ink.Form;
import dashwright.renderer.text.ValueFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes lines readable. */
final class LineMarks {
  private LineMarks() {}

  static LineMark of(LinePlan plan, ValueFormat format, List<Trace> traces) {
    double value = plan.value().doubleValue();
    String number = format.chosen(plan.value());
    boolean budget =
        traces.stream().anyMatch(trace -> trace.measure().quantity() == Quantity.BUDGET_LEFT);
    Ink ink = budget && value == 0 ? ink(AlertSeverity.HIGH) : ink(plan);
    return new LineMark(plan, value, text(plan, number), meaning(plan, number), ink);
  }

  private static String text(LinePlan plan, String number) {
    return switch (plan.kind()) {
      case THRESHOLD ->
          plan.value().signum() == 0 && !plan.label().isEmpty()
              ? plan.label()
              : number + " " + word(plan);
      case OBJECTIVE -> plan.label().isEmpty() ? number : number + " " + plan.label();
      case REFERENCE -> plan.label().isEmpty() ? number : plan.label();
    };
  }

  private static String word(LinePlan plan) {
    return plan.label().isEmpty()
        ? Stream.of(plan.severity().map(AlertSeverity::word), plan.existing())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "))
        : plan.label();
  }

  private static String meaning(LinePlan plan, String number) {
    String side =
        switch (plan.side()) {
          case ABOVE -> "above ";
          case BELOW -> "below ";
        };
    return switch (plan.kind()) {
      case THRESHOLD ->
          plan.severity().map(severity -> severity.word() + ", ").orElse("") + side + number;
      case OBJECTIVE -> "objective " + number;
      case REFERENCE -> plan.label().isEmpty() ? number : plan.label() + " " + number;
    };
  }

  private static Ink ink(LinePlan plan) {
    return switch (plan.kind()) {
      case OBJECTIVE -> new Ink("text", Dash.DASH_DOT, Form.REFERENCE);
      case REFERENCE -> new Ink("good", Dash.DOTTED, Form.REFERENCE);
      case THRESHOLD ->
          plan.severity().map(LineMarks::ink).orElse(new Ink("good", Dash.DOTTED, Form.REFERENCE));
    };
  }

  private static Ink ink(AlertSeverity severity) {
    return switch (severity) {
      case HIGH -> new Ink("exh", Dash.SOLID, Form.REFERENCE);
      case LOW -> new Ink("burn", Dash.DASHED, Form.REFERENCE);
    };
  }
}
