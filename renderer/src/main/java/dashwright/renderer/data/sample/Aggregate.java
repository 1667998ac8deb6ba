package dashwright.renderer.data.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several instances a query shows: the highest lies above the average, the lowest below.
 */
enum Aggregate {
  MIN(0.85),
  AVG(1),
  MAX(1.2);

  private static final Pattern OUTER =
      Pattern.compile("(min|avg|max)\\s*((by|without)\\s*\\([^)]*\\)\\s*)?\\(");

  private final double factor;

  Aggregate(double factor) {
    this.factor = factor;
  }

  static Aggregate of(String core) {
    Matcher matcher = OUTER.matcher(core);
    if (!matcher.lookingAt()) {
      return AVG;
    }
    return switch (matcher.group(1)) {
      case "min" -> MIN;
      case "max" -> MAX;
      default -> AVG;
    };
  }

  /** What is aggregated: the same for the lowest, the average and the highest. */
  static String inner(String core) {
    Matcher matcher = OUTER.matcher(core);
    return matcher.lookingAt() ? core.substring(matcher.end()) : core;
  }

  /** Where it lies compared to the average. */
  double factor() {
    return factor;
  }
}
