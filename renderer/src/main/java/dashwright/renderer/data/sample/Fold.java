package dashwright.renderer.data.sample;

import java.util.function.LongToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which value of a step a query asks for: that at its end, or the worst of the step by a subquery.
 */
enum Fold {
  LAST,
  MAX,
  MIN;

  private static final Pattern WORST =
      Pattern.compile(
          "\\s*(max|min)_over_time\\s*\\((.*)\\[[^\\[\\]]*:[^\\[\\]]*]\\s*\\)\\s*", Pattern.DOTALL);

  private static final Pattern RANGE = Pattern.compile("\\[[^\\[\\]]*]");

  private static final Pattern CHOICE = Pattern.compile(",?\\s*\\w+=~\"\\$\\w+\"");

  /** As finely as that is a step read, at most. */
  private static final int PARTS = 24;

  static Fold of(String promql) {
    Matcher matcher = WORST.matcher(promql);
    if (!matcher.matches()) {
      return LAST;
    }
    return matcher.group(1).equals("max") ? MAX : MIN;
  }

  /**
   * What a query is about, at whatever step and for whichever choice it is read: to compare, not to
   * read.
   */
  static String core(String promql) {
    Matcher matcher = WORST.matcher(promql);
    String inner = matcher.matches() ? matcher.group(2) : promql;
    String anyStep = RANGE.matcher(inner).replaceAll("[]");
    String anyChoice = CHOICE.matcher(anyStep).replaceAll("");
    return anyChoice.replaceAll("^[\\s(]+|[\\s)]+$", "");
  }

  /** A value for the step that ends at a time; NaN where the whole step has none. */
  double value(LongToDoubleFunction values, long time, long step) {
    double found = values.applyAsDouble(time);
    if (this == LAST) {
      return found;
    }
    long parts = Math.min(PARTS, step / Times.MINUTE);
    for (long part = 1; part < parts; part++) {
      found = worse(found, values.applyAsDouble(time - step * part / parts));
    }
    return found;
  }

  private double worse(double one, double other) {
    if (Double.isNaN(one) || Double.isNaN(other)) {
      return Double.isNaN(one) ? other : one;
    }
    return this == MIN ? Math.min(one, other) : Math.max(one, other);
  }
}
