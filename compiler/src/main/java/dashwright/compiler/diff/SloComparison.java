package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Edited;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Tells what a changed promise costs: the error budget as time. */
final class SloComparison {
  private SloComparison() {}

  static Verdict of(Edited edited) {
    return switch (edited.aspect()) {
      case OBJECTIVE, WINDOW -> budgets(budget(edited.was()), budget(edited.thing()));
      case AT_LEAST -> AlertComparison.atLeast(edited);
      case TITLE, DESCRIPTION, POLICY, AGREED -> Verdict.of(Risk.SAFE);
      default ->
          edited.aspect().nature() == Aspect.Nature.DERIVED
              ? Verdict.of(Risk.SAFE)
              : Verdict.of(Risk.RISKY);
    };
  }

  private static Verdict budgets(String before, String after) {
    return Verdict.of(Risk.RISKY, "error budget " + before + " → " + after)
        .beside("error budget " + before + " against " + after);
  }

  /** Such as {@code 43.2 minutes in 30d}: (1 - objective) × length of the window. */
  static String budget(Thing slo) {
    BigDecimal share = BigDecimal.ONE.subtract(new BigDecimal(slo.fact(Aspect.OBJECTIVE)));
    Duration length = DurationText.parse(slo.fact(Aspect.LENGTH)).orElse(Duration.ZERO);
    BigDecimal minutes =
        share
            .multiply(BigDecimal.valueOf(length.toMillis()))
            .divide(BigDecimal.valueOf(60_000), 1, RoundingMode.HALF_UP);
    return NumberText.plain(minutes) + " minutes in " + slo.fact(Aspect.WINDOW);
  }
}
