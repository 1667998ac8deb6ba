package dashwright.renderer.sentence;

import dashwright.dsl.model.Event;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import dashwright.renderer.assess.Onset;
import dashwright.renderer.assess.Reason;
import dashwright.renderer.assess.Suspect;
import dashwright.renderer.text.NumberStyle;
import dashwright.renderer.text.TimeText;
import dashwright.renderer.text.ValueFormat;
import dashwright.renderer.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * Parts of sentences: times, shares, deployments.
 *
 * @param times how times are written
 * @param until the end of the data; of its day only the clock is told
 */
record Phrases(TimeText times, Instant until) {
  private static final ValueFormat PERCENT = ValueFormat.of(Unit.PERCENTUNIT);
  private static final ValueFormat SPAN = new ValueFormat(NumberStyle.SPAN, 1, OptionalInt.empty());
  private static final ValueFormat TALLY =
      new ValueFormat(NumberStyle.TALLY, 1, OptionalInt.empty());

  /** {@code Both SLOs}, {@code All 6 SLOs}; more than one. */
  static String all(int number, String things) {
    return (number == 2 ? "Both " : "All " + number + "\u00a0") + things;
  }

  static String quoted(String title) {
    return "“" + title + "”";
  }

  static String percent(double share) {
    return PERCENT.brief(share);
  }

  static String seconds(double seconds) {
    return ValueFormat.of(Unit.SECONDS).brief(seconds);
  }

  static String span(Duration duration) {
    return SPAN.brief((double) duration.toSeconds());
  }

  /** {@code 1 request}, {@code 24 090 requests}, {@code 29.2 million requests}. */
  static String count(double number, String one, String more) {
    long whole = Math.round(number);
    return TALLY.brief((double) whole) + "\u00a0" + (whole == 1 ? one : more);
  }

  /** {@code 11:33 UTC}; of another day {@code 21 Nov 23:40 UTC}. */
  String time(Instant at) {
    return clock(at) + " " + times.label();
  }

  /** The same without the time zone. */
  String clock(Instant at) {
    return times.day(at).equals(times.day(until)) ? times.clock(at) : times.stamp(at);
  }

  /** {@code since 11:33 UTC}; of what was so before anybody looked, {@code since … or longer}. */
  String since(Onset onset) {
    return "since " + time(onset.at()) + (onset.known() ? "" : " or longer");
  }

  /** {@code Last deployment: payment 3.0.1, 22 Nov 11:32 UTC.} */
  String lastDeployment(Event event) {
    return "Last deployment: "
        + deployed(event)
        + ", "
        + times.stamp(event.time())
        + " "
        + times.label()
        + ".";
  }

  static String deployed(Event event) {
    return event.service().map(service -> service + " ").orElse("") + event.version();
  }

  /** {@code one minute after payment 3.0.1 was deployed}: an order in time, not a cause. */
  static String after(List<Suspect> suspects) {
    List<String> parts =
        suspects.stream()
            .limit(2)
            .map(s -> ahead(s.ahead()) + " after " + deployed(s.deployment()))
            .toList();
    return Words.list(parts) + (parts.size() == 1 ? " was deployed" : " were deployed");
  }

  static String ahead(Duration ahead) {
    long minutes = Math.round(ahead.toSeconds() / 60.0);
    return minutes == 0
        ? "less than a minute"
        : minutes == 1 ? "one minute" : minutes + "\u00a0minutes";
  }

  /** {@code Disk used is 95 %, above 90 %}. */
  static String beyond(Reason.Beyond beyond) {
    ValueFormat format = ValueFormat.of(beyond.signal().unit());
    return beyond.signal().title()
        + " is "
        + format.brief(beyond.value())
        + (beyond.side() == Threshold.Side.ABOVE ? ", above " : ", below ")
        + format.brief(beyond.limit());
  }

  /** {@code Latency p90 is 80 ms, was 6 ms}. */
  static String departed(Reason.Departed departed) {
    ValueFormat format = ValueFormat.of(departed.signal().unit());
    return departed.signal().title()
        + " is "
        + format.brief(departed.value())
        + ", was "
        + format.brief(departed.onset().before().orElse(0));
  }
}
