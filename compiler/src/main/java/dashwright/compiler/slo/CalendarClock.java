package dashwright.compiler.slo;

import dashwright.dsl.model.Slo;
import java.time.Duration;

/**
 * The calendar of PromQL, as scalars: the functions of PromQL know UTC only, so that another zone
 * is an offset from it.
 *
 * @param period the period
 * @param offset what local time is ahead of UTC
 */
record CalendarClock(Slo.Period period, Duration offset) {
  /** The number of the current period, modulo 3: no two in reach of each other share it. */
  String number() {
    return switch (period) {
      case WEEK -> "(scalar(floor(vector(" + days() + " / 7))) % 3)";
      case MONTH -> "(" + part("month") + " % 3)";
      case QUARTER -> quarterNumber();
    };
  }

  /** The number of the current period of UTC, as a vector; unique among those in reach. */
  String ordinal() {
    return switch (period) {
      case WEEK -> "floor((vector(time()) / 86400 + 3) / 7)";
      case MONTH -> "month()";
      case QUARTER -> "ceil(month() / 3)";
    };
  }

  /** The share of the current period that has elapsed, 0 to 1. */
  String elapsed() {
    return switch (period) {
      case WEEK -> "((" + days() + " % 7) / 7)";
      case MONTH -> "((" + part("day_of_month") + " - 1 + " + dayShare() + ") / " + length() + ")";
      case QUARTER -> "((" + dayOfQuarter() + ") / " + length() + ")";
    };
  }

  /** 1 in a leap year, else 0. */
  private String leap() {
    String year = part("year");
    return "(("
        + year
        + " % 4 == bool 0) - ("
        + year
        + " % 100 == bool 0) + ("
        + year
        + " % 400 == bool 0))";
  }

  /** The days of the current period. */
  String length() {
    return switch (period) {
      case WEEK -> "7";
      case MONTH -> part("days_in_month");
      case QUARTER ->
          "(90 + ("
              + month()
              + " <= bool 3) * "
              + leap()
              + " + ("
              + month()
              + " > bool 3) + ("
              + month()
              + " > bool 6))";
    };
  }

  private String quarterNumber() {
    return "((" + part("year") + " * 4 + scalar(ceil(vector(" + month() + " / 3)))) % 3)";
  }

  private String dayOfQuarter() {
    return part("day_of_year")
        + " - 1 + "
        + dayShare()
        + " - ("
        + month()
        + " > bool 3) * (90 + "
        + leap()
        + ")"
        + " - ("
        + month()
        + " > bool 6) * 91"
        + " - ("
        + month()
        + " > bool 9) * 92";
  }

  private String month() {
    return part("month");
  }

  /** A calendar function of the local time. */
  private String part(String function) {
    return "scalar(" + function + "(" + (offset.isZero() ? "" : "vector(" + now() + ")") + "))";
  }

  private String dayShare() {
    return "(" + now() + ") % 86400 / 86400";
  }

  /** Days since a Monday before 1970. */
  private String days() {
    return "((" + now() + ") / 86400 + 3)";
  }

  private String now() {
    long seconds = offset.toSeconds();
    if (seconds == 0) {
      return "time()";
    }
    return seconds > 0 ? "time() + " + seconds : "time() - " + -seconds;
  }
}
