package dashwright.compiler.slo;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Slo;
import java.time.Duration;

/** The window of an SLO, as PromQL. */
public sealed interface SloWindow {

  /** Its length; of a calendar period that of the longest. */
  Duration length();

  /** Bad of all events in the window; no sample without traffic. */
  String ratio(Events events);

  /** The sum of a stream's values, one every five minutes of the window. */
  String sum(String stream, Events events);

  /** The window of a definition. */
  static SloWindow of(Slo.Window window) {
    return window instanceof Slo.Window.Calendar calendar
        ? new Calendar(calendar.period())
        : new Rolling(((Slo.Window.Rolling) window).length());
  }

  /** The last so many days, at any time. */
  record Rolling(Duration length) implements SloWindow {
    @Override
    public String ratio(Events events) {
      return events.over(length).ratio();
    }

    @Override
    public String sum(String stream, Events events) {
      Events sliced = new Events(stream, events.total()).over(Budget.SLICE);
      return "sum_over_time((" + sliced.bad() + ")[" + DurationText.print(length) + ":5m])";
    }
  }

  /**
   * From the start of a calendar period, in UTC. PromQL has no such window, so that each slice of
   * the longest one is masked by the number of its period, modulo 3: within the longest period no
   * two share it with the current one.
   */
  record Calendar(Slo.Period period) implements SloWindow {
    @Override
    public Duration length() {
      return switch (period) {
        case WEEK -> Duration.ofDays(7);
        case MONTH -> Duration.ofDays(31);
        case QUARTER -> Duration.ofDays(92);
      };
    }

    @Override
    public String ratio(Events events) {
      return sum(events.bad(), events) + " / (" + sum(events.total(), events) + " > 0)";
    }

    @Override
    public String sum(String stream, Events events) {
      String sliced = new Events(stream, events.total()).over(Budget.SLICE).bad();
      StringBuilder sum = new StringBuilder("(");
      for (int number = 0; number < 3; number++) {
        String mask = "(" + number() + " == bool " + number + ")";
        sum.append(number == 0 ? "" : " + ")
            .append("sum_over_time(((")
            .append(sliced)
            .append(") * ")
            .append(mask)
            .append(")[")
            .append(DurationText.print(length()))
            .append(":5m]) * ")
            .append(mask);
      }
      return sum.append(")").toString();
    }

    private String number() {
      return switch (period) {
        case WEEK -> "(floor((vector(time()) / 86400 + 3) / 7) % 3)";
        case MONTH -> "(month() % 3)";
        case QUARTER -> "((year() * 4 + ceil(month() / 3)) % 3)";
      };
    }
  }
}
