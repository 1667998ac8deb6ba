package dashwright.renderer.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dashwright.dsl.model.Unit;
import dashwright.renderer.text.ValueFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTextTest {
  private static final ValueFormat SECONDS = ValueFormat.of(Unit.SECONDS);
  private static final ValueFormat SHARE = ValueFormat.of(Unit.PERCENTUNIT);

  private static final Pattern FORM =
      Pattern.compile("\\{(?:\"divisor\":(1e\\d+),)?\"values\":\\[(.*)]}");

  private static String text(ValueFormat format, double... values) {
    return ScriptText.of(
        json -> {
          json.writeStartObject();
          SeriesText.of(values, format).write(json);
          json.writeEndObject();
        });
  }

  /** What the script reads: whole numbers, divided. */
  private static double read(String json) {
    Matcher found = FORM.matcher(json);
    assertTrue(found.matches(), json);
    double value = Double.parseDouble(found.group(2));
    return found.group(1) == null ? value : value / Double.parseDouble(found.group(1));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "0.31234567, 0.31235",
    "1234567.8, 1234568",
    "172300.4, 172300",
    "91226112, 91226112",
    "-0.0, 0",
    "0, 0"
  })
  void noMoreDigitsThanAreShown(double value, double written) {
    assertEquals(written, read(text(SECONDS, value)));
  }

  @Test
  void wholeNumbersOfAPartAreShorter() {
    assertEquals(
        "{\"divisor\":1e4,\"values\":[312,null,1000,15,17,18,19,21]}",
        text(SHARE, 0.0312, Double.NaN, 0.1, 0.0015, 0.0017, 0.0018, 0.0019, 0.0021));
  }

  @Test
  void aNumberMuchSmallerThanTheOthersDoesNotMakeThemLong() {
    assertEquals("{\"values\":[90000,0.0000012]}", text(SECONDS, 90_000, 0.0000012));
  }

  @Test
  void almostAllIsNotAll() {
    assertEquals(0.99999988, read(text(SHARE, 0.999999879)));
    assertEquals(1, read(text(SHARE, 1)));
  }

  @Test
  void aFixedNumberOfDecimalsIsKeptWithOneMore() {
    assertEquals(
        "{\"values\":[0.999184,0.998211]}", text(SHARE.withDecimals(3), 0.99918371, 0.99821142));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.00037, 0.0004, 0.0009994, 0.152549, 1.18, 99.949, 5999, 172_800})
  void whatIsReadBackLooksTheSame(double value) {
    assertEquals(SECONDS.even(value), SECONDS.even(read(text(SECONDS, value))));
  }
}
