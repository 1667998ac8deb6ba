package dashwright.dsl.yaml.openslo;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.time.Duration;
import java.util.Optional;

/**
 * A duration as OpenSLO writes it: a whole number and a unit.
 *
 * @param count how many
 * @param unit of what: m, h, d, w; or M, Q, Y, which have no fixed length
 */
record Shorthand(int count, char unit) {
  private static final String FORM = "\\d{1,5}[mhdwMQY]";

  /** What people write. */
  static final Type<Shorthand> TYPE =
      ScalarType.pattern("a number and one of m, h, d, w, M, Q, Y", "4w", FORM, Shorthand::parse);

  /** A time of fixed length, that may be nothing. */
  static final Type<Duration> DELAY = TYPE.refine(Shorthand::fixed);

  /** A time of fixed length. */
  static final Type<Duration> FIXED = TYPE.refine(Shorthand::some).refine(Shorthand::fixed);

  private static Optional<Shorthand> parse(String text) {
    int last = text.length() - 1;
    return text.matches(FORM)
        ? Optional.of(new Shorthand(Integer.parseInt(text.substring(0, last)), text.charAt(last)))
        : Optional.empty();
  }

  private static Optional<Shorthand> some(Shorthand shorthand, Site site) {
    return shorthand.count > 0
        ? Optional.of(shorthand)
        : site.refuse(
            ShapeRules.INVALID_VALUE,
            site.what() + " must be longer than nothing",
            "write it like `4w`");
  }

  private static Optional<Duration> fixed(Shorthand shorthand, Site site) {
    Optional<Duration> length = shorthand.length();
    return length.isPresent()
        ? length
        : Marks.refuse(
            site,
            site.origin(),
            "`" + shorthand + "`",
            "months, quarters and years differ in length",
            "write it in days or weeks, such as `30d`");
  }

  /** How long it is; empty where that depends on the calendar, or is over 100 years. */
  Optional<Duration> length() {
    return "MQY".indexOf(unit) < 0 ? DurationText.parse(toString()) : Optional.empty();
  }

  @Override
  public String toString() {
    return count + String.valueOf(unit);
  }
}
