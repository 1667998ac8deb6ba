package dashwright.compiler.promql;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words with a meaning, in any case. Most of them may still name a metric or a label where no other
 * reading exists.
 */
enum Keyword {
  AND(Place.METRIC),
  OR(Place.METRIC),
  UNLESS(Place.METRIC),
  ATAN2(Place.LABEL),
  OFFSET(Place.METRIC),
  SMOOTHED(Place.METRIC),
  ANCHORED(Place.METRIC),
  BY(Place.METRIC),
  WITHOUT(Place.METRIC),
  ON(Place.LABEL),
  IGNORING(Place.LABEL),
  GROUP_LEFT(Place.LABEL),
  GROUP_RIGHT(Place.LABEL),
  BOOL(Place.LABEL),
  FILL(Place.METRIC),
  FILL_LEFT(Place.METRIC),
  FILL_RIGHT(Place.METRIC),
  START(Place.CALL),
  END(Place.CALL),
  STEP(Place.CALL),
  RANGE(Place.CALL),
  MAX_OF(Place.CALL),
  MIN_OF(Place.CALL);

  private enum Place {
    LABEL,
    METRIC,
    CALL
  }

  private static final Map<String, Keyword> BY_NAME = byName();

  private final Place place;

  Keyword(Place place) {
    this.place = place;
  }

  /** As the canonical form writes it. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it may stand for a metric. */
  boolean mayNameMetric() {
    return place != Place.LABEL;
  }

  /** Whether it may stand, unquoted, for a label in a list of labels. */
  boolean mayNameLabel() {
    return this != WITHOUT;
  }

  /** Whether it names a function as well. */
  boolean isFunction() {
    return place == Place.CALL;
  }

  static Optional<Keyword> of(String word) {
    return Optional.ofNullable(BY_NAME.get(word.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Keyword> byName() {
    Map<String, Keyword> names = new LinkedHashMap<>();
    for (Keyword keyword : values()) {
      names.put(keyword.text(), keyword);
    }
    return names;
  }
}
