package dashwright.renderer.grafana;

import dashwright.compiler.plan.Measure;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How the series of a quantity look.
 *
 * @param colour their colour, where it has a meaning
 * @param line how they are drawn
 * @param fill how much of the colour is below them, in per cent
 */
record SeriesStyle(Optional<String> colour, LineStyle line, int fill) {
  private static final SeriesStyle PLAIN = new SeriesStyle(Optional.empty(), LineStyle.SOLID, 0);

  static SeriesStyle of(Measure measure) {
    return switch (measure.quantity()) {
      case FAILURES, ERROR_RATIO, BAD_EVENTS -> of(Paint.ERROR, LineStyle.SOLID, 10);
      case SUCCESSES -> of(Paint.SUCCESS, LineStyle.SOLID, 25);
      case EVEN_PACE -> of(Paint.SUCCESS, LineStyle.DOTTED, 0);
      case BUDGET_LEFT, BUDGET_MINUTES -> of(Paint.FIRST, LineStyle.SOLID, 8);
      case TRAFFIC, ALL_EVENTS, SLI, HEALTH -> of(Paint.FIRST, LineStyle.SOLID, 0);
      case LATENCY -> measure.quantile().map(SeriesStyle::ofQuantile).orElse(PLAIN);
      case BURN_RATE -> measure.over().map(SeriesStyle::ofWindow).orElse(PLAIN);
      case SATURATION, LEVEL -> PLAIN;
    };
  }

  private static SeriesStyle ofQuantile(BigDecimal quantile) {
    if (isAtMost(quantile, "0.5")) {
      return of(Paint.FIRST, LineStyle.SOLID, 0);
    }
    if (isAtMost(quantile, "0.9")) {
      return of(Paint.SECOND, LineStyle.DASHED, 0);
    }
    return isAtMost(quantile, "0.95")
        ? of(Paint.THIRD, LineStyle.DASH_DOT, 0)
        : of(Paint.FOURTH, LineStyle.SHORT_DASHED, 0);
  }

  private static SeriesStyle ofWindow(Duration window) {
    return window.compareTo(Duration.ofHours(1)) <= 0
        ? of(Paint.FIRST, LineStyle.SOLID, 0)
        : of(Paint.SECOND, LineStyle.DASHED, 0);
  }

  private static boolean isAtMost(BigDecimal quantile, String bound) {
    return quantile.compareTo(new BigDecimal(bound)) <= 0;
  }

  private static SeriesStyle of(String colour, LineStyle line, int fill) {
    return new SeriesStyle(Optional.of(colour), line, fill);
  }
}
