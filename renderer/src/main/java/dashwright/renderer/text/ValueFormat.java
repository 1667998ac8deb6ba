package dashwright.renderer.text;

import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Unit;
import dashwright.renderer.text.NumberStyle.Zeros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/**
 * Writes values of one unit.
 *
 * @param style how numbers look
 * @param factor how many of the style's basic unit a value of 1 is
 * @param decimals digits after the point, where they are not to follow from the size
 */
public record ValueFormat(NumberStyle style, double factor, OptionalInt decimals) {
  private static final char NO_BREAK = '\u00a0';
  private static final double WHOLE = 100;

  /**
   * A number and its unit, apart.
   *
   * @param number the digits
   * @param unit the unit; may be empty
   */
  public record Parts(String number, String unit) {
    /** Both, with a no-break space between them. */
    public String text() {
      return unit.isEmpty() ? number : number + NO_BREAK + unit;
    }
  }

  /** The format of a unit. */
  public static ValueFormat of(Unit unit) {
    return new ValueFormat(UnitStyles.of(unit), UnitStyles.factor(unit), OptionalInt.empty());
  }

  /** The format of burn rates. */
  public static ValueFormat burnRate() {
    return new ValueFormat(NumberStyle.BURN, 1, OptionalInt.empty());
  }

  /** The same with so many digits after the point, always. */
  public ValueFormat withDecimals(int digits) {
    return new ValueFormat(style, factor, OptionalInt.of(digits));
  }

  /** For running text: as short as possible. */
  public String brief(double value) {
    return briefParts(value).text();
  }

  /** For running text, the unit apart. */
  public Parts briefParts(double value) {
    return parts(value, Zeros.DROPPED);
  }

  /** For columns: equal sizes have equally many digits. */
  public String even(double value) {
    return parts(value, Zeros.KEPT).text();
  }

  private Parts parts(double value, Zeros asked) {
    if (Double.isInfinite(value)) {
      return new Parts(value > 0 ? "∞" : Decimal.MINUS + "∞", "");
    }
    if (!style.words().isEmpty() && (value == 0 || value == 1)) {
      return new Parts(style.words().get((int) value), "");
    }
    double basic = value * factor;
    Rung rung = value == 0 ? zeroRung() : style.rungFor(basic);
    double scaled = basic / rung.divisor();
    if (decimals.isPresent()) {
      return new Parts(fixed(scaled, decimals.getAsInt()), rung.suffix());
    }
    String number =
        value == 0 && style.zeros() != Zeros.KEPT
            ? "0"
            : Decimal.text(scaled, decimals(scaled, rung));
    Zeros zeros = style.zeros() == Zeros.AS_ASKED ? asked : style.zeros();
    return new Parts(zeros == Zeros.DROPPED ? Decimal.withoutZeros(number) : number, rung.suffix());
  }

  private int decimals(double scaled, Rung rung) {
    int usual = rung.decimalsFor(scaled);
    return style.zeros() == Zeros.KEPT ? usual : Decimal.telling(scaled, usual, whole());
  }

  /** What is not quite everything is not rounded to everything. */
  private String fixed(double scaled, int digits) {
    String text = Decimal.text(scaled, digits);
    boolean almost = style.equals(NumberStyle.PERCENT) && scaled < WHOLE;
    return almost && text.equals(Decimal.text(WHOLE, digits))
        ? Decimal.text(WHOLE - Math.pow(10, -digits), digits)
        : text;
  }

  private double whole() {
    return style.equals(NumberStyle.PERCENT) ? WHOLE : Double.POSITIVE_INFINITY;
  }

  /** Nothing takes 0 ms: a zero has the unit in which values of the unit are given. */
  private Rung zeroRung() {
    return style.rungFor(factor);
  }

  /**
   * The label of an axis: as many decimals as the interval needs, and no unit where the chart's
   * subtitle tells it.
   *
   * @param value the tick
   * @param interval the distance of two ticks
   */
  public String tick(BigDecimal value, BigDecimal interval) {
    boolean unitAtZero = style.equals(NumberStyle.PERCENT);
    if (value.signum() == 0) {
      return unitAtZero ? "0" + NO_BREAK + "%" : "0";
    }
    BigDecimal times = exact(factor);
    Rung rung = style.rungFor(value.multiply(times).doubleValue());
    BigDecimal divisor = exact(rung.divisor());
    int needed =
        interval
            .multiply(times)
            .divide(divisor, 9, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .scale();
    double scaled = value.multiply(times).divide(divisor, 12, RoundingMode.HALF_UP).doubleValue();
    String number = Decimal.withoutZeros(Decimal.text(scaled, Math.max(0, Math.min(needed, 6))));
    return new Parts(number, shortUnit(rung.suffix())).text();
  }

  /**
   * A value that its author chose, with all its digits, as it stands at a line of a chart.
   *
   * @param value the value
   */
  public String chosen(BigDecimal value) {
    if (style.equals(NumberStyle.PERCENT)) {
      BigDecimal percent = value.multiply(exact(factor)).movePointRight(2);
      return NumberText.plain(percent) + NO_BREAK + "%";
    }
    if (style.equals(NumberStyle.BURN)) {
      return NumberText.plain(value);
    }
    Parts parts =
        new ValueFormat(style, factor, OptionalInt.empty()).briefParts(value.doubleValue());
    return new Parts(parts.number(), shortUnit(parts.unit())).text();
  }

  /** What is per second says so in the subtitle. */
  private static String shortUnit(String unit) {
    return unit.replaceFirst("/.*", "");
  }

  private static BigDecimal exact(double number) {
    return new BigDecimal(NumberText.plain(number));
  }
}
