package dashwright.compiler.slo;

import dashwright.compiler.promql.Matcher;
import dashwright.dsl.model.DurationText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The series that are recorded of an SLO. All have the labels {@code slo} and {@code environment},
 * so that those of two never mix:
 *
 * <ul>
 *   <li>{@code slo:events_bad:rate5m}, {@code slo:events_total:rate5m}: events a second, the two
 *       streams that all else is made of;
 *   <li>{@code slo:error_ratio:rate1h}: bad of all over a window;
 *   <li>{@code slo:error_ratio:month}: the same since the start of a calendar period;
 *   <li>{@code slo:events_bad:month}, {@code slo:events_total:month}: of a calendar SLO the streams
 *       with the number of the period as label;
 *   <li>{@code slo:budget_spent:30d}: the share of the budget of the SLO's window that is spent.
 * </ul>
 *
 * @param slo the SLO's id
 * @param environment the environment's id
 * @param budget the SLO's budget, by its raw streams
 * @param slice the window of the rates of the streams
 */
public record Recorded(String slo, String environment, Budget budget, Duration slice) {
  private static final String RATIO = "slo:error_ratio:";

  /** The labels that tell its series from all others. */
  public List<Matcher> identity() {
    return List.of(Matcher.equal("environment", environment), Matcher.equal("slo", slo));
  }

  /** The name of the stream of bad events. */
  public String bad() {
    return "slo:events_bad:rate" + DurationText.print(slice);
  }

  /** The name of the stream of all events. */
  public String total() {
    return "slo:events_total:rate" + DurationText.print(slice);
  }

  /** The name of the stream of bad events, with a label that numbers the calendar period. */
  String badByPeriod() {
    return "slo:events_bad:" + budget.window().name();
  }

  /** The name of the stream of all events, likewise. */
  String totalByPeriod() {
    return "slo:events_total:" + budget.window().name();
  }

  /** The name of the error ratio over some time. */
  public String ratio(Duration over) {
    return RATIO + "rate" + DurationText.print(over);
  }

  /** The name of the error ratio over the SLO's window. */
  public String ratioOverWindow() {
    return budget.window() instanceof RollingWindow rolling
        ? ratio(rolling.length())
        : RATIO + budget.window().name();
  }

  /** The name of the share of the budget that is spent. */
  public String spent() {
    return "slo:budget_spent:" + budget.window().name();
  }

  /** A selector of one of its series. */
  public String select(String name) {
    return name + identity().stream().map(Matcher::text).collect(Collectors.joining(",", "{", "}"));
  }

  /** The burn rate over some time, for which the ratio is recorded. */
  public String burn(Duration over) {
    return select(ratio(over)) + " / " + budget.share();
  }

  /** The streams, averaged over {@code $window}. */
  public Events events() {
    return new Events(averaged(bad()), averaged(total()));
  }

  private String averaged(String name) {
    return "avg_over_time(" + select(name) + "[$window])";
  }

  /** The budget by the recorded streams. */
  public Budget fromStreams() {
    return new Budget(events(), budget.objective(), budget.window());
  }

  /** An expression of recorded series without the labels that tell them apart. */
  public static String bare(String promql) {
    return "max without (environment, slo) (" + promql + ")";
  }
}
