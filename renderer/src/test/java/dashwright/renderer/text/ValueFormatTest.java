package dashwright.renderer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.dsl.model.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatTest {

  /** The same table goes through the script of the pages in {@code PagesInChromiumTest}. */
  @ParameterizedTest
  @CsvFileSource(resources = "numbers.csv", delimiter = '|')
  void writesNumbersAsPeopleSayThem(String unit, double value, String brief, String even) {
    ValueFormat format = ValueFormat.of(Unit.of(unit).orElseThrow());
    assertEquals(brief, plain(format.brief(value)));
    assertEquals(even, plain(format.even(value)));
  }

  @Test
  void spacesDoNotBreak() {
    assertEquals("24\u202f090\u00a0/s", ValueFormat.of(Unit.REQUESTS_PER_SECOND).brief(24090));
  }

  @Test
  void burnRatesKeepOneDigit() {
    assertEquals("14.0", ValueFormat.burnRate().brief(14));
    assertEquals("0.0", ValueFormat.burnRate().brief(0));
  }

  @Test
  void anSliHasTheDigitsItIsGiven() {
    ValueFormat format = ValueFormat.of(Unit.PERCENTUNIT).withDecimals(3);
    assertEquals("99.918 %", plain(format.even(0.99918)));
    assertEquals("100.000 %", plain(format.even(1)));
    assertEquals("99.999 %", plain(format.even(0.9999999)));
    assertEquals("0.000 %", plain(format.even(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "percentunit, 0, 0.01, 0 %",
    "percentunit, 0.025, 0.025, 2.5 %",
    "percentunit, 0.99975, 0.00025, 99.975 %",
    "s, 0, 0.5, 0",
    "s, 0.5, 0.5, 500 ms",
    "s, 1, 0.5, 1 s",
    "s, 1.5, 0.5, 1.5 s",
    "reqps, 2.5, 2.5, 2.5",
    "binBps, 20971520, 20971520, 20 MiB",
    "short, 2500000, 2500000, 2.5 M"
  })
  void ticksHaveTheDigitsOfTheirInterval(
      String unit, BigDecimal value, BigDecimal interval, String expected) {
    ValueFormat format = ValueFormat.of(Unit.of(unit).orElseThrow());
    assertEquals(expected, plain(format.tick(value, interval)));
  }

  @ParameterizedTest
  @CsvSource({
    "percentunit, 0.99995, 99.995 %",
    "percentunit, 0.01, 1 %",
    "reqps, 10, 10",
    "s, 0.3, 300 ms"
  })
  void aChosenValueKeepsItsDigits(String unit, BigDecimal value, String expected) {
    assertEquals(expected, plain(ValueFormat.of(Unit.of(unit).orElseThrow()).chosen(value)));
  }

  private static String plain(String text) {
    return text.replace('\u202f', ' ').replace('\u00a0', ' ');
  }
}
