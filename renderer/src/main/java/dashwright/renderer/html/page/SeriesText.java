package dashwright.renderer.html.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dashwright.dsl.model.NumberText;
import dashwright.renderer.text.ValueFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of a series for the script: with no more digits than are drawn or shown, and as whole
 * numbers of a part where that is shorter, {@code 312} of 10000 instead of {@code 0.0312}.
 */
final class SeriesText {
  /** One more than is shown, so that what is rounded twice looks as what is rounded once. */
  private static final MathContext SHOWN = new MathContext(5, RoundingMode.HALF_EVEN);

  /** From here on every digit before the point may be shown, and none behind it. */
  private static final BigDecimal WHOLE = new BigDecimal("1e5");

  /** What is almost everything does not become everything: how much is missing counts. */
  private static final MathContext FEW = new MathContext(2, RoundingMode.HALF_EVEN);

  /** Only shares have a fixed number of decimals, those of percent; and one more than is shown. */
  private static final int OF_PERCENT = 3;

  /** Powers of ten up to here are exact, and so is what the script divides by them. */
  private static final int MOST_DECIMALS = 22;

  /** How long the field of the divisor is. */
  private static final int FIELD = "\"divisor\":1e10,".length();

  private final List<Optional<BigDecimal>> values;
  private final int decimals;

  private SeriesText(List<Optional<BigDecimal>> values) {
    this.values = values;
    int most =
        values.stream().flatMap(Optional::stream).mapToInt(BigDecimal::scale).max().orElse(0);
    boolean shorter =
        most > 0 && most <= MOST_DECIMALS && FIELD + length(values, most) < length(values, 0);
    this.decimals = shorter ? most : 0;
  }

  /** The values as this format shows them. */
  static SeriesText of(double[] values, ValueFormat format) {
    List<Optional<BigDecimal>> rounded = new ArrayList<>();
    for (double value : values) {
      rounded.add(Double.isFinite(value) ? Optional.of(round(value, format)) : Optional.empty());
    }
    return new SeriesText(rounded);
  }

  private static BigDecimal round(double value, ValueFormat format) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = plain(rounded(exact, format));
    boolean mistaken = rounded.compareTo(BigDecimal.ONE) == 0 && value < 1;
    return mistaken ? BigDecimal.ONE.subtract(BigDecimal.ONE.subtract(exact).round(FEW)) : rounded;
  }

  private static BigDecimal rounded(BigDecimal exact, ValueFormat format) {
    if (format.decimals().isPresent()) {
      return exact.setScale(format.decimals().getAsInt() + OF_PERCENT, RoundingMode.HALF_EVEN);
    }
    return exact.abs().compareTo(WHOLE) < 0
        ? exact.round(SHOWN)
        : exact.setScale(0, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static int length(List<Optional<BigDecimal>> values, int decimals) {
    return values.stream()
        .flatMap(Optional::stream)
        .mapToInt(value -> NumberText.plain(value.movePointRight(decimals)).length())
        .sum();
  }

  /** As the fields {@code divisor}, where there is one, and {@code values}. */
  void write(JsonGenerator json) throws IOException {
    if (decimals > 0) {
      json.writeFieldName("divisor");
      json.writeNumber("1e" + decimals);
    }
    json.writeArrayFieldStart("values");
    for (Optional<BigDecimal> value : values) {
      if (value.isPresent()) {
        json.writeNumber(NumberText.plain(value.get().movePointRight(decimals)));
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
  }
}
