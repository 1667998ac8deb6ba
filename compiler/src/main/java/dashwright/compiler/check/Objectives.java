package dashwright.compiler.check;

import dashwright.compiler.slo.SloWindow;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Slo;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The objectives that an SLO has in its environments. */
final class Objectives {
  /**
   * What is promised somewhere.
   *
   * @param objective the share of good events, 0 to 1
   * @param window over which time
   */
  record Promise(BigDecimal objective, Slo.Window window) {
    /** The budget as time. */
    String minutes() {
      BigDecimal length =
          BigDecimal.valueOf(SloWindow.of(window, "UTC").length().toSeconds())
              .divide(BigDecimal.valueOf(60), MathContext.DECIMAL64);
      BigDecimal minutes = BigDecimal.ONE.subtract(objective).multiply(length);
      return NumberText.plain(minutes.round(new MathContext(3))) + " minutes";
    }
  }

  private Objectives() {}

  /** An objective as people write it. */
  static String percent(BigDecimal objective) {
    return NumberText.plain(objective.multiply(BigDecimal.valueOf(100))) + " %";
  }

  /** Every promise of an SLO, each objective once. */
  static List<Promise> of(Slo slo) {
    PerEnvironment<BigDecimal> objective = slo.objective().value();
    List<Promise> promises = new ArrayList<>();
    promises.add(new Promise(objective.fallback(), slo.window().fallback()));
    Set<BigDecimal> seen = new LinkedHashSet<>(List.of(objective.fallback()));
    for (PerEnvironment.Override<BigDecimal> other : objective.overrides()) {
      if (seen.add(other.value())) {
        promises.add(new Promise(other.value(), slo.window().in(other.environment())));
      }
    }
    return promises;
  }
}
