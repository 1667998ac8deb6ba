package dashwright.renderer.data.sample;

import dashwright.compiler.plan.Measure.Quantity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;

/**
 * Cuts a flow by the values of a label that tells outcomes: failures are the failed values, all
 * else the others.
 */
final class OutcomeSplit {
  /**
   * What the first value of an outcome has; each further one has this much of the one before it.
   */
  private static final double NEXT = 0.3;

  private static final double NEXT_GOOD = 0.02;

  private final String label;
  private final Map<Outcome, List<String>> values = new EnumMap<>(Outcome.class);
  private final double refused;
  private final Wobble wobble;

  OutcomeSplit(String label, List<String> values, Seed seed) {
    this.label = label;
    for (Outcome outcome : Outcome.values()) {
      this.values.put(outcome, new ArrayList<>());
    }
    values.forEach(value -> this.values.get(outcome(value)).add(value));
    this.refused = seed.and("refused").between(0.004, 0.02, Seed.Scale.LOG);
    this.wobble = new Wobble(seed.and("refused"), 0.3, 0.2, 0.1);
  }

  /** Events a second with a value: of all, or only of those that succeeded or failed. */
  LongToDoubleFunction rate(Flow flow, Quantity quantity, String value) {
    Outcome outcome = outcome(value);
    double part = part(values.get(outcome), value, outcome);
    boolean wanted =
        switch (outcome) {
          case GOOD, REFUSED -> quantity != Quantity.FAILURES;
          case FAILED -> quantity != Quantity.SUCCESSES;
        };
    return wanted ? time -> part * rate(flow, time, outcome) : time -> 0;
  }

  private double rate(Flow flow, long time, Outcome outcome) {
    double failed = flow.failures(time);
    double succeeded = flow.traffic(time) - failed;
    double mistaken =
        values.get(Outcome.REFUSED).isEmpty() ? 0 : succeeded * refused * wobble.at(time);
    return switch (outcome) {
      case GOOD -> succeeded - mistaken;
      case REFUSED -> mistaken;
      case FAILED -> failed;
    };
  }

  private Outcome outcome(String value) {
    return Outcome.of(label, value).orElse(Outcome.GOOD);
  }

  /** What a value has of all events with its outcome; the parts sum up to 1. */
  private static double part(List<String> values, String value, Outcome outcome) {
    List<String> ordered = new ArrayList<>(values);
    if (outcome == Outcome.GOOD) {
      ordered.sort((one, other) -> Boolean.compare(usual(other), usual(one)));
    }
    double next = outcome == Outcome.GOOD ? NEXT_GOOD : NEXT;
    double weight = 1;
    double sum = 0;
    double own = 0;
    for (String each : ordered) {
      own = each.equals(value) ? weight : own;
      sum += weight;
      weight *= next;
    }
    return own / sum;
  }

  /** Whether a good value is the one that most events have. */
  private static boolean usual(String value) {
    return switch (value) {
      case "200", "2xx", "2", "0", "OK", "ok", "SUCCESS", "success", "true", "STATUS_CODE_UNSET" ->
          true;
      default -> false;
    };
  }
}
