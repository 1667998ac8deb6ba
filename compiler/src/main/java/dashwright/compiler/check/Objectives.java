package dashwright.compiler.check;

import dashwright.compiler.slo.SloWindow;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Slo;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/** The objectives that an SLO has in its environments. */
final class Objectives {
  private Objectives() {}

  /** Every objective of an SLO, each once. */
  static List<BigDecimal> of(Slo slo) {
    PerEnvironment<BigDecimal> objective = slo.objective().value();
    return Stream.concat(
            Stream.of(objective.fallback()),
            objective.overrides().stream().map(PerEnvironment.Override::value))
        .distinct()
        .toList();
  }

  /** An objective as people write it. */
  static String percent(BigDecimal objective) {
    return NumberText.plain(objective.multiply(BigDecimal.valueOf(100))) + " %";
  }

  /** The budget of an objective as time. */
  static String minutes(Slo slo, BigDecimal objective) {
    BigDecimal window =
        BigDecimal.valueOf(SloWindow.of(slo.window(), "UTC").length().toSeconds())
            .divide(BigDecimal.valueOf(60), MathContext.DECIMAL64);
    BigDecimal minutes = BigDecimal.ONE.subtract(objective).multiply(window);
    return NumberText.plain(minutes.round(new MathContext(3))) + " minutes";
  }
}
