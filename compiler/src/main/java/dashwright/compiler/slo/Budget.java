package dashwright.compiler.slo;

import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * The error budget of an SLO and how fast it is used, as PromQL.
 *
 * <p>Budget = 1 - objective, a share of the events of the window. Burn rate = (share of the budget
 * consumed) / (share of the window elapsed) = error ratio / (1 - objective): 1 is on track. What is
 * left = 1 - (bad events of the window) / (budget x all events of the window); negative when
 * overspent. Of a calendar period all its events are estimated: those so far / share elapsed.
 *
 * @param events the streams
 * @param objective the share of good events, 0 to 1
 * @param window the SLO's window
 */
public record Budget(Events events, BigDecimal objective, SloWindow window) {
  /** How finely windows of rates are read. */
  public static final Duration SLICE = Duration.ofMinutes(5);

  /** The share of events that may be bad: 1 - objective. */
  public String share() {
    return NumberText.plain(BigDecimal.ONE.subtract(objective));
  }

  /** Good of all events, by {@code $window}. */
  public String sli() {
    return "1 - " + events.ratio();
  }

  /** Good of all events of the SLO's window. */
  public String sliOverWindow() {
    return "1 - " + ratioOverWindow();
  }

  /** What is left of the budget of the SLO's window. */
  public String left() {
    return "1 - " + spent();
  }

  /** What is spent of the budget of the SLO's window: 1 is all of it. */
  public String spent() {
    String burn = burnToDate();
    return window.elapsed().equals("1") ? burn : burn + " * " + window.elapsed();
  }

  /** The burn rate since the window began. */
  public String burnToDate() {
    return "(" + ratioOverWindow() + ") / " + share();
  }

  /** The burn rate over a window. */
  public String burn(Duration over) {
    return "(" + events.over(over).ratio() + ") / " + share();
  }

  /** Bad events in the SLO's window. */
  public String badEvents() {
    return window.sum(events.bad()) + " * " + SLICE.toSeconds();
  }

  /** All events in the SLO's window. */
  public String allEvents() {
    return window.sum(events.total()) + " * " + SLICE.toSeconds();
  }

  private String ratioOverWindow() {
    return window.ratio(events);
  }

  /**
   * The course of the budget of the window that ends with the range: cumulative bad events since
   * its start over the budget of the whole window, so that it begins at 1 and ends at what is left.
   *
   * @param range the range that is drawn
   */
  public String burnDown(Duration range) {
    return window.burnDown(events, share(), range);
  }

  /** The budget that an even pace would leave: 1 at the start of the window, 0 at its end. */
  public String evenPace(Duration range) {
    return window.evenPace(range);
  }
}
