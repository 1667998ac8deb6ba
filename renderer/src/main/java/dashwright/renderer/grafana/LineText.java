package dashwright.renderer.grafana;

import dashwright.compiler.plan.LinePlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Unit;
import dashwright.renderer.text.ValueFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Horizontal lines in words. */
final class LineText {
  private LineText() {}

  /** The name of a line in a legend. */
  static String name(LinePlan line) {
    return line.label().isEmpty()
        ? line.existing().map(alert -> alert + ", " + word(line)).orElseGet(() -> word(line))
        : line.label();
  }

  /** What it means to cross a line, in Markdown. */
  static String meaning(LinePlan line, Unit unit) {
    StringBuilder text = new StringBuilder();
    text.append(line.side().name().toLowerCase(Locale.ROOT)).append(' ');
    text.append(value(line.value(), unit)).append(": ").append(word(line));
    if (!line.label().isEmpty()) {
      text.append(", ").append(Markdown.plain(line.label()));
    }
    Optional<String> alert = line.alert().or(line::existing);
    alert.ifPresent(name -> text.append(", alert ").append(Markdown.code(name)));
    if (alert.isPresent() && !line.lasting().isZero()) {
      text.append(" after ").append(DurationText.print(line.lasting()));
    }
    return text.toString();
  }

  private static String word(LinePlan line) {
    return switch (line.kind()) {
      case THRESHOLD -> line.severity().map(AlertSeverity::word).orElse("threshold");
      case OBJECTIVE -> "objective";
      case REFERENCE -> "for comparison";
    };
  }

  /** Ratios in per cent and exact, since 99.995 % is not 100 %. */
  private static String value(BigDecimal value, Unit unit) {
    return unit.dimension() == Unit.Dimension.RATIO
        ? NumberText.plain(value.movePointRight(2)) + "\u00a0%"
        : ValueFormat.of(unit).brief(value.doubleValue());
  }
}
