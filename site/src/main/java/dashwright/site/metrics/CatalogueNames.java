package dashwright.site.metrics;

import dashwright.dsl.source.Characters;
import java.util.regex.Pattern;

/** What the catalogue can hold; Prometheus allows more since it has quoted names. */
public final class CatalogueNames {
  private static final Pattern METRIC = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]{0,199}");
  private static final Pattern LABEL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]{0,199}");
  private static final int LONGEST_VALUE = 200;

  private CatalogueNames() {}

  /** Whether an entry can have this name. */
  public static boolean isMetric(String name) {
    return METRIC.matcher(name).matches();
  }

  /** Whether a label of an entry can have this name. */
  public static boolean isLabel(String name) {
    return LABEL.matcher(name).matches();
  }

  static boolean isValueOfLabel(String value) {
    return value.length() <= LONGEST_VALUE && Characters.firstBad(value).isEmpty();
  }
}
