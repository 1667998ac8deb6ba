package dashwright.compiler.slo;

import dashwright.dsl.model.Slo;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * From the start of a calendar period on. PromQL has no such window, so that each slice of the
 * longest one counts by the number of its period.
 *
 * <p>Consumed of the budget = error ratio since the start x share of the period that has elapsed /
 * (1 - objective): the rest of the period is taken to be as busy as the part so far. With that,
 * consumed / elapsed is the burn rate of the period to date.
 *
 * @param clock the calendar
 */
record CalendarWindow(CalendarClock clock) implements SloWindow {
  private static final Instant SOME_WINTER = Instant.parse("2026-01-15T00:00:00Z");

  /** Periods of a time zone's standard time. */
  static CalendarWindow of(Slo.Period period, String timezone) {
    int seconds = ZoneId.of(timezone).getRules().getStandardOffset(SOME_WINTER).getTotalSeconds();
    return new CalendarWindow(new CalendarClock(period, Duration.ofSeconds(seconds)));
  }

  @Override
  public Duration length() {
    return switch (clock.period()) {
      case WEEK -> Duration.ofDays(7);
      case MONTH -> Duration.ofDays(31);
      case QUARTER -> Duration.ofDays(92);
    };
  }

  @Override
  public String seconds() {
    return "(" + clock.length() + " * 86400)";
  }

  @Override
  public String elapsed() {
    return clock.elapsed();
  }

  @Override
  public String name() {
    return clock.period().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String promised() {
    return "each " + name();
  }

  @Override
  public String current() {
    return "this " + name();
  }

  @Override
  public boolean isKnownToRules() {
    return clock.offset().isZero();
  }

  @Override
  public String ratio(Events events) {
    return sum(events.bad()) + " / (" + sum(events.total()) + " > 0)";
  }

  /** A series whose value is 1 and whose label {@code period} is the number of the period. */
  String period() {
    return "count_values(\"period\", " + clock.ordinal() + ")";
  }

  /** Of three masks one is that of the current period; its slices count, those of others do not. */
  @Override
  public String sum(String stream) {
    StringBuilder sum = new StringBuilder("(");
    for (int number = 0; number < 3; number++) {
      String mask = "(" + clock.number() + " == bool " + number + ")";
      String slices = "(" + SloWindow.sliced(stream) + ") * " + mask;
      sum.append(number == 0 ? "" : " + ")
          .append(SloWindow.sum(slices, length()))
          .append(" * ")
          .append(mask);
    }
    return sum.append(")").toString();
  }

  /** From the start of the period in which the range ends; nothing before. */
  @Override
  public String burnDown(Events events, String budget, Duration range) {
    String bad = SloWindow.sum(since(events.bad()), length());
    String all = SloWindow.sumAtEnd(since(events.total()), length());
    return "(1 - "
        + bad
        + " * "
        + atEnd(elapsed())
        + " / ("
        + budget
        + " * "
        + all
        + ")) and on() "
        + isCurrent();
  }

  @Override
  public String evenPace(Duration range) {
    return "vector(1 - " + elapsed() + ") and on() " + isCurrent();
  }

  private String since(String stream) {
    return "("
        + SloWindow.sliced(stream)
        + ") * ("
        + clock.number()
        + " == bool "
        + atEnd(clock.number())
        + ")";
  }

  private String isCurrent() {
    return "(vector(" + clock.number() + ") == " + atEnd(clock.number()) + ")";
  }

  /** What a scalar is where the range ends. */
  private static String atEnd(String scalar) {
    return "scalar(last_over_time(vector(" + scalar + ")[1m:1m] @ end()))";
  }
}
