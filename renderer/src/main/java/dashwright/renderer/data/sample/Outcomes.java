package dashwright.renderer.data.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Cuts work by the values of a label that tells how it ended. */
final class Outcomes {
  /** Of those that succeed, the share that was the caller's mistake. */
  private static final double REFUSED = 0.008;

  /** What the first value has; each further one has this much of the one before it. */
  private static final double NEXT = 0.3;

  private static final double NEXT_GOOD = 0.02;

  private static final List<String> USUAL =
      List.of(
          "200", "2xx", "2", "0", "OK", "ok", "SUCCESS", "success", "true", "STATUS_CODE_UNSET");

  /**
   * What has one value.
   *
   * @param value the value
   * @param good its share of the events that succeed
   * @param failed its share of those that fail
   */
  record Part(String value, double good, double failed) {}

  private Outcomes() {}

  /** Whether a value stands for what most events come to. */
  static boolean isUsual(String value) {
    return USUAL.contains(value);
  }

  /**
   * The parts by value; their shares sum up to 1.
   *
   * @param fails which values stand for failures
   */
  static List<Part> of(String label, List<String> values, Predicate<String> fails) {
    Map<Outcome, List<String>> byOutcome = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      byOutcome.put(outcome, new ArrayList<>());
    }
    for (String value : values) {
      byOutcome.get(outcome(label, value, fails)).add(value);
    }
    byOutcome.get(Outcome.GOOD).sort((one, other) -> Boolean.compare(isUsual(other), isUsual(one)));
    boolean refusing =
        !byOutcome.get(Outcome.REFUSED).isEmpty() && !byOutcome.get(Outcome.GOOD).isEmpty();
    boolean failing = !byOutcome.get(Outcome.FAILED).isEmpty();
    List<Part> parts = new ArrayList<>();
    byOutcome.forEach(
        (outcome, same) -> {
          double good =
              switch (outcome) {
                case GOOD -> refusing ? 1 - REFUSED : 1;
                case REFUSED -> refusing ? REFUSED : 1;
                case FAILED -> 0;
              };
          double failed = failing ? (outcome == Outcome.FAILED ? 1 : 0) : good;
          parts.addAll(parts(same, good, failed, outcome == Outcome.GOOD ? NEXT_GOOD : NEXT));
        });
    return parts;
  }

  private static Outcome outcome(String label, String value, Predicate<String> fails) {
    if (fails.test(value)) {
      return Outcome.FAILED;
    }
    return Outcome.of(label, value)
        .filter(outcome -> outcome == Outcome.REFUSED)
        .orElse(Outcome.GOOD);
  }

  private static List<Part> parts(List<String> values, double good, double failed, double next) {
    double sum = 0;
    double weight = 1;
    for (int i = 0; i < values.size(); i++, weight *= next) {
      sum += weight;
    }
    List<Part> parts = new ArrayList<>();
    weight = 1;
    for (String value : values) {
      parts.add(new Part(value, good * weight / sum, failed * weight / sum));
      weight *= next;
    }
    return parts;
  }
}
