package dashwright.renderer.html.page;

import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Unit;
import dashwright.renderer.assess.SloFindings;
import dashwright.renderer.chart.Figures;
import dashwright.renderer.text.NumberStyle;
import dashwright.renderer.text.TimeText;
import dashwright.renderer.text.ValueFormat;
import dashwright.renderer.text.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The numbers of SLOs as people read them. */
record SloTexts(TimeText times, Instant until) {
  static final String NONE = "–";
  static final String NO_DATA = "no data";
  private static final ValueFormat PERCENT = ValueFormat.of(Unit.PERCENTUNIT);
  private static final ValueFormat SPAN = new ValueFormat(NumberStyle.SPAN, 1, OptionalInt.empty());
  private static final ValueFormat TALLY =
      new ValueFormat(NumberStyle.TALLY, 1, OptionalInt.empty());

  static String objective(SloFindings findings) {
    return NumberText.plain(findings.slo().objective().multiply(BigDecimal.valueOf(100)))
        + "\u00a0%";
  }

  static String window(SloFindings findings) {
    return findings.slo().window() instanceof Slo.Window.Calendar calendar
        ? "this " + calendar.period().name().toLowerCase(Locale.ROOT)
        : Words.preset(findings.slo().length());
  }

  static ValueFormat.Parts sli(SloFindings findings) {
    return findings.sli().isPresent()
        ? PERCENT
            .withDecimals(Figures.sliDecimals(findings.slo().objective()))
            .briefParts(findings.sli().getAsDouble())
        : new ValueFormat.Parts(NO_DATA, "");
  }

  static ValueFormat.Parts budget(SloFindings findings) {
    return findings.budgetLeft().isPresent()
        ? PERCENT.briefParts(findings.budgetLeft().getAsDouble())
        : new ValueFormat.Parts(NO_DATA, "");
  }

  /** {@code 7.6 of 43 min}; overspent, {@code 17 min over}. */
  static String budgetTime(SloFindings findings) {
    Optional<Duration> left = findings.timeLeft();
    if (left.isEmpty()) {
      return "unknown";
    }
    Duration whole = findings.wholeBudget();
    String unit = whole.toMinutes() < 600 ? "min" : whole.toHours() < 72 ? "h" : "d";
    String amount = amount(left.get().abs(), unit);
    return left.get().isNegative()
        ? amount + "\u00a0" + unit + " over"
        : amount + " of " + amount(whole, unit) + "\u00a0" + unit;
  }

  private static String amount(Duration time, String unit) {
    double seconds = time.toMillis() / 1000.0;
    double value = seconds / (unit.equals("min") ? 60 : unit.equals("h") ? 3600 : 86_400);
    return ValueFormat.of(Unit.NONE).withDecimals(value < 10 ? 1 : 0).brief(value);
  }

  static String burn(OptionalDouble rate) {
    return rate.isPresent() ? ValueFormat.burnRate().brief(rate.getAsDouble()) : NONE;
  }

  static String tally(OptionalDouble count) {
    return count.isPresent() ? TALLY.brief(count.getAsDouble()) : NO_DATA;
  }

  /** In which time the budget ends. */
  static String end(SloFindings findings) {
    if (findings.runsOutIn().isPresent()) {
      return SPAN.brief((double) findings.runsOutIn().get().toSeconds());
    }
    return switch (findings.state()) {
      case EXHAUSTED -> "used up";
      case NO_DATA -> NONE;
      case OK, BURNING -> "lasts";
    };
  }

  /** When the budget ends, or ended. */
  String endNote(SloFindings findings) {
    if (findings.runsOutIn().isPresent()) {
      return times.stamp(until.plus(findings.runsOutIn().get()));
    }
    return switch (findings.state()) {
      case EXHAUSTED -> findings.usedUpSince().map(at -> "since " + times.day(at)).orElse("");
      case NO_DATA -> "unknown";
      case OK, BURNING -> "";
    };
  }

  /** How it is, in one line. */
  String sentence(SloFindings findings) {
    String kept =
        sli(findings).text() + " against " + objective(findings) + ", " + window(findings) + ".";
    return switch (findings.state()) {
      case OK -> kept + " The budget lasts.";
      case NO_DATA -> "No value now. That is not health.";
      case BURNING ->
          kept + " Burns at " + burn(findings.burnHour()) + ", runs out in " + end(findings) + ".";
      case EXHAUSTED -> {
        String since = endNote(findings);
        yield "Used up"
            + (since.isEmpty() ? "" : " " + since)
            + ". Burns at "
            + burn(findings.burnHour())
            + " now.";
      }
    };
  }

  BudgetView budgetView(SloFindings findings) {
    boolean known = findings.budgetLeft().isPresent();
    double share = Math.max(0, Math.min(1, findings.budgetLeft().orElse(0)));
    String length = String.format(Locale.ROOT, "%.1f", 88 * share);
    return new BudgetView(budget(findings).text(), budgetTime(findings), length, known);
  }
}
