package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.Located;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.keys.Scalars;
import dashwright.dsl.yaml.type.Fields;
import dashwright.dsl.yaml.type.Key;
import dashwright.dsl.yaml.type.ObjectType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * The time over which an SLO must hold.
 *
 * @param window as ours
 * @param zone of a calendar period, the time zone
 */
record TimeWindow(Slo.Window window, Optional<Located<String>> zone) {

  /** From when on, and where, a period repeats. */
  private record Calendar(Located<LocalDateTime> start, Located<String> zone) {}

  private static final Type<LocalDateTime> MOMENT =
      ScalarType.text("a date with a time", "2026-01-01 00:00:00", TimeWindow::moment);

  private static final Key<Located<LocalDateTime>> START =
      Key.required("startTime", MOMENT.located(), "When a period began");
  private static final Key<Located<String>> ZONE =
      Key.required("timeZone", Scalars.TIMEZONE.located(), "The IANA name of its time zone");
  private static final ObjectType<Calendar> CALENDAR =
      ObjectType.of(
          "OpenSLO calendar",
          "Where periods begin",
          List.of(START, ZONE),
          it -> new Calendar(it.get(START), it.get(ZONE)));

  private static final Key<Located<Shorthand>> DURATION =
      Key.required("duration", Shorthand.TYPE.located(), "How long it is");
  private static final Key<Optional<Boolean>> ROLLING =
      Key.optional("isRolling", Scalars.BOOLEAN, "Whether it ends now");
  private static final Key<Optional<Calendar>> CALENDAR_KEY =
      Key.optional("calendar", CALENDAR, "Where periods begin");

  static final ObjectType<TimeWindow> TYPE =
      ObjectType.checked(
          "OpenSLO time window",
          "The time over which an SLO must hold",
          List.of(DURATION, ROLLING, CALENDAR_KEY),
          TimeWindow::window);

  private static Optional<TimeWindow> window(Fields it) {
    Optional<Calendar> calendar = it.get(CALENDAR_KEY);
    boolean rolling = it.get(ROLLING).orElse(calendar.isEmpty());
    if (rolling == calendar.isPresent()) {
      return it.site()
          .refuse(
              ShapeRules.INVALID_VALUE,
              rolling
                  ? "a time window cannot both be rolling and have a `calendar`"
                  : "a time window that is not rolling needs a `calendar`",
              "write either `isRolling: true`, or `calendar:` with `startTime` and `timeZone`");
    }
    return calendar.isPresent()
        ? period(it.site(), it.get(DURATION).value(), calendar.get())
        : rolling(it.site(), it.get(DURATION));
  }

  private static Optional<TimeWindow> rolling(Site site, Located<Shorthand> duration) {
    Shorthand shorthand = duration.value();
    return shorthand
        .length()
        .filter(length -> !length.isZero())
        .map(length -> new TimeWindow(new Slo.Window.Rolling(length), Optional.empty()))
        .or(
            () ->
                Marks.refuse(
                    site,
                    "a rolling window of `" + shorthand + "`",
                    "it has no fixed length",
                    "write it in days or weeks, such as `30d`, or use a `calendar`"));
  }

  private static Optional<TimeWindow> period(Site site, Shorthand length, Calendar calendar) {
    Optional<Slo.Period> period =
        switch (length.toString()) {
          case "1w", "7d" -> Optional.of(Slo.Period.WEEK);
          case "1M" -> Optional.of(Slo.Period.MONTH);
          case "1Q", "3M" -> Optional.of(Slo.Period.QUARTER);
          default -> Optional.empty();
        };
    if (period.isEmpty()) {
      return Marks.refuse(
          site,
          "a calendar window of `" + length + "`",
          "calendar windows are a week, a month or a quarter",
          "write `1w`, `1M` or `1Q`");
    }
    LocalDateTime start = calendar.start().value();
    if (!begins(period.get(), start)) {
      return Marks.refuse(
          site,
          "a `" + length + "` that begins on " + start,
          "weeks begin on Monday, months and quarters on their first day, all at midnight",
          "write a `startTime` such as `2024-01-01 00:00:00`");
    }
    return Optional.of(
        new TimeWindow(new Slo.Window.Calendar(period.get()), Optional.of(calendar.zone())));
  }

  private static boolean begins(Slo.Period period, LocalDateTime start) {
    return start.toLocalTime().equals(LocalTime.MIDNIGHT)
        && switch (period) {
          case WEEK -> start.getDayOfWeek() == DayOfWeek.MONDAY;
          case MONTH -> start.getDayOfMonth() == 1;
          case QUARTER -> start.getDayOfMonth() == 1 && start.getMonthValue() % 3 == 1;
        };
  }

  private static Optional<LocalDateTime> moment(String text) {
    try {
      return Optional.of(
          LocalDateTime.parse(
              text.strip().replace(' ', 'T'), DateTimeFormatter.ISO_LOCAL_DATE_TIME));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
