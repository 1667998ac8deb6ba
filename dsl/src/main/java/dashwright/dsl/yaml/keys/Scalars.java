package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.yaml.type.PerEnvironmentType;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Site;
import dashwright.dsl.yaml.type.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Single values that many keys have. */
public final class Scalars {
  /** Text of any length. */
  public static final Type<String> PROSE =
      ScalarType.text("a text", "Turns a cart into an order.", Scalars::notBlank);

  /** Text without line breaks. */
  public static final Type<String> LINE =
      ScalarType.text(
              "a text of one line",
              "Checkout",
              text -> notBlank(text).filter(line -> line.indexOf('\n') < 0))
          .refine(Scalars::ofOneLine);

  /** A PromQL expression; its origin is the whole scalar. */
  public static final Type<Located<String>> PROMQL =
      ScalarType.text(
              "a PromQL expression",
              "sum(rate(requests_total[$window]))",
              text -> Optional.of(text.stripTrailing()).filter(query -> !query.isBlank()))
          .located();

  public static final Type<Boolean> BOOLEAN =
      ScalarType.bare("`true` or `false`", "true", ScalarType.Form.BOOLEAN, Scalars::truthValue);

  public static final Type<BigDecimal> NUMBER =
      ScalarType.bare("a number", "0.05", ScalarType.Form.NUMBER, Numbers::parse);

  /** A number above nothing. */
  public static final Type<BigDecimal> POSITIVE =
      ScalarType.bare(
          "a number above 0",
          "10",
          ScalarType.Form.NUMBER,
          text -> Numbers.parse(text).filter(number -> number.signum() > 0));

  /** How many of something. */
  static final Type<Integer> COUNT =
      ScalarType.bare("a whole number above 0", "12", ScalarType.Form.INTEGER, Numbers::count);

  private static final String DURATION_FORM =
      "(?=.)(\\d{1,9}y)?(\\d{1,9}w)?(\\d{1,9}d)?(\\d{1,9}h)?(\\d{1,9}m)?(\\d{1,9}s)?(\\d{1,9}ms)?";

  /** A time that is longer than nothing. */
  public static final Type<Duration> DURATION =
      ScalarType.pattern(
          "a duration above 0",
          "1h30m",
          DURATION_FORM,
          text -> DurationText.parse(text).filter(duration -> !duration.isZero()));

  /** A time that may be nothing. */
  static final Type<Duration> DELAY =
      ScalarType.pattern("a duration", "5m", DURATION_FORM, DurationText::parse);

  static final Type<Located<Unit>> UNIT =
      ScalarType.words("a Grafana unit id", List.of(Unit.values()), Unit::id)
          .meant(Scalars::unitByName)
          .located();

  public static final Type<String> TIMEZONE =
      ScalarType.pattern(
          "a time zone",
          "Europe/Berlin",
          "[A-Za-z0-9_+/-]+",
          text -> Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains));

  /** A day as ISO 8601 writes it. */
  static final Type<String> DATE =
      ScalarType.pattern("a date", "2026-10-01", "\\d{4}-\\d{2}-\\d{2}", Scalars::date);

  /**
   * A share of events as a number from 0 to 1; written in per cent, so that nobody mistakes 0.999
   * for 99.9.
   */
  static final Type<BigDecimal> PERCENTAGE =
      ScalarType.pattern("a percentage", "99.9%", "\\d{1,3}(\\.\\d{1,12})?%", Scalars::percentage);

  private Scalars() {}

  /** A value that may differ between environments. */
  static <T> Type<PerEnvironment<T>> perEnvironment(Type<T> value) {
    return new PerEnvironmentType<>(value);
  }

  private static Optional<String> notBlank(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }

  private static Optional<String> ofOneLine(String line, Site site) {
    return line.length() <= Limits.LINE_LENGTH
        ? Optional.of(line)
        : site.refuse(
            ShapeRules.INVALID_VALUE,
            site.what() + " has " + line.length() + " characters",
            "keep it below " + Limits.LINE_LENGTH + "; a `description` may be longer");
  }

  private static Optional<Boolean> truthValue(String text) {
    return Arrays.asList(true, false).stream()
        .filter(value -> String.valueOf(value).equals(text))
        .findFirst();
  }

  /** The id of a unit that somebody calls by its name. */
  private static Optional<String> unitByName(String text) {
    String name = text.strip().replaceAll("[ -]", "_").toUpperCase(Locale.ROOT);
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.name().equals(name) || unit.name().equals(name + "S"))
        .findFirst()
        .map(Unit::id);
  }

  private static Optional<String> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text).toString());
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> percentage(String text) {
    return text.matches("\\d{1,3}(\\.\\d{1,12})?%")
        ? Optional.of(
            Numbers.plain(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2)))
        : Optional.empty();
  }
}
