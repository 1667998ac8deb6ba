package dashwright.compiler.slo;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Slo;
import java.time.Duration;

/** The window of an SLO, as PromQL. */
public sealed interface SloWindow permits RollingWindow, CalendarWindow {

  /** Its length; of a calendar period that of the longest. */
  Duration length();

  /** Its length in seconds, as a scalar; of a calendar period that of the current one. */
  String seconds();

  /** The share of it that has elapsed, as a scalar: 1 of a rolling window. */
  String elapsed();

  /** What a series over it is called: {@code 30d}, {@code month}. */
  String name();

  /** How a promise says it: {@code over 30d}, {@code each month}. */
  String promised();

  /** How a number of now says it: {@code 30d}, {@code this month}. */
  String current();

  /** Whether rules can follow it: PromQL knows no time zone but UTC. */
  boolean isKnownToRules();

  /** Bad of all events in the window; no sample without traffic. */
  String ratio(Events events);

  /** The sum of a stream's values, one every five minutes of the window. */
  String sum(String stream);

  /**
   * The course of the budget: 1 where the window begins, what is left where the range ends.
   *
   * @param events the streams
   * @param budget the share of events that may be bad
   * @param range the range that is drawn
   */
  String burnDown(Events events, String budget, Duration range);

  /** The budget that an even pace would leave: 1 at the start of the window, 0 at its end. */
  String evenPace(Duration range);

  /**
   * The window of a definition.
   *
   * @param timezone the IANA name of the zone whose calendar counts
   */
  static SloWindow of(Slo.Window window, String timezone) {
    return window instanceof Slo.Window.Calendar calendar
        ? CalendarWindow.of(calendar.period(), timezone)
        : new RollingWindow(((Slo.Window.Rolling) window).length());
  }

  /** The values of a stream, one every five minutes. */
  static String sliced(String stream) {
    return new Events(stream, stream).over(Budget.SLICE).bad();
  }

  /** The sum of values that are read every five minutes. */
  static String sum(String values, Duration length) {
    return "sum_over_time(" + read(values, length) + ")";
  }

  /** The same, always up to the end of the range that is drawn. */
  static String sumAtEnd(String values, Duration length) {
    return "sum_over_time(" + read(values, length) + " @ end())";
  }

  private static String read(String values, Duration length) {
    return "(" + values + ")[" + DurationText.print(length) + ":5m]";
  }
}
