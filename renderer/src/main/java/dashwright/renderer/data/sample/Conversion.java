package dashwright.renderer.data.sample;

import dashwright.compiler.plan.QueryPlan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query that ends by turning the metric's unit into another: {@code … / 1000}. */
final class Conversion {
  private static final Pattern LAST =
      Pattern.compile("([*/])\\s*([0-9]{1,18}(?:\\.[0-9]{1,18})?(?:e[0-9]{1,2})?)[\\s)]*$");

  private Conversion() {}

  /** By what the metric's values are multiplied. */
  static double factor(QueryPlan query) {
    Matcher matcher = LAST.matcher(Fold.core(query.template()));
    if (!matcher.find()) {
      return 1;
    }
    double number = Double.parseDouble(matcher.group(2));
    return matcher.group(1).equals("*") ? number : 1 / Math.max(number, Double.MIN_NORMAL);
  }

  /** The core of a query without it. */
  static String without(String core) {
    return LAST.matcher(core).replaceFirst("");
  }
}
