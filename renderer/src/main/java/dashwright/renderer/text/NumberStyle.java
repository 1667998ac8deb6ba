package dashwright.renderer.text;

import static dashwright.renderer.text.NumberStyle.Zeros.AS_ASKED;
import static dashwright.renderer.text.NumberStyle.Zeros.DROPPED;
import static dashwright.renderer.text.NumberStyle.Zeros.KEPT;

import java.util.ArrayList;
import java.util.List;

/**
 * How numbers of a kind are written. Basic units: ratio, second, byte, bit, event per second.
 *
 * @param id how scripts call it
 * @param zeros what happens to zeros at the end of a fraction
 * @param rungs its sizes, smallest first
 * @param words for the values 0 and 1; empty: they are numbers
 */
public record NumberStyle(String id, Zeros zeros, List<Rung> rungs, List<String> words) {
  public static final NumberStyle PERCENT =
      of(
          "percent",
          AS_ASKED,
          Rung.of(0, 0.01, "%", 2, 1, 1, 0),
          Rung.of(0.99, 0.01, "%", 2, 2, 2, 0));
  public static final NumberStyle COUNT =
      of(
          "count",
          DROPPED,
          Rung.of(0, 1, "", 2, 1, 1, 0),
          Rung.of(1e6, 1e6, "M", 2, 2, 1, 0),
          Rung.of(1e9, 1e9, "bn", 2, 2, 1, 0));

  /** A count in a sentence. */
  public static final NumberStyle TALLY =
      of(
          "tally",
          DROPPED,
          Rung.of(0, 1, "", 2, 1, 1, 0),
          Rung.of(1e6, 1e6, "million", 1, 1, 1, 0),
          Rung.of(1e9, 1e9, "billion", 1, 1, 1, 0));

  public static final NumberStyle NUMBER = of("number", DROPPED, Rung.of(0, 1, "", 3, 2, 1, 0));
  public static final NumberStyle BURN = of("burn", KEPT, Rung.of(0, 1, "", 1, 1, 1, 1));
  public static final NumberStyle TIME =
      of(
          "time",
          AS_ASKED,
          Rung.of(0, 1e-9, "ns", 1, 1, 0, 0),
          Rung.of(1e-6, 1e-6, "µs", 1, 1, 0, 0),
          Rung.of(1e-3, 1e-3, "ms", 1, 1, 0, 0),
          Rung.of(1, 1, "s", 2, 2, 1, 0),
          Rung.of(100, 60, "min", 1, 1, 1, 0),
          Rung.of(6000, 3600, "h", 1, 1, 1, 0),
          Rung.of(172_800, 86_400, "d", 1, 1, 1, 0));

  /** A time span in a sentence: as coarse as people say it. */
  public static final NumberStyle SPAN =
      of(
          "span",
          DROPPED,
          Rung.of(0, 1, "s", 0, 0, 0, 0),
          Rung.of(60, 60, "min", 0, 0, 0, 0),
          Rung.of(5400, 3600, "h", 1, 0, 0, 0),
          Rung.of(129_600, 86_400, "d", 1, 0, 0, 0));

  public static final NumberStyle RATE =
      of(
          "rate",
          AS_ASKED,
          Rung.of(0, 1, "/s", 2, 1, 1, 0),
          Rung.of(1e6, 1e6, "M/s", 2, 2, 1, 0),
          Rung.of(1e9, 1e9, "bn/s", 2, 2, 1, 0));
  public static final NumberStyle RATE_MINUTE =
      of(
          "rate-minute",
          AS_ASKED,
          Rung.of(0, 1, "/min", 2, 1, 1, 0),
          Rung.of(1e6, 1e6, "M/min", 2, 2, 1, 0));
  public static final NumberStyle HERTZ =
      of("hertz", AS_ASKED, powers(1000, "Hz", "kHz", "MHz", "GHz", "THz"));
  public static final NumberStyle BYTES =
      of("bytes", AS_ASKED, powers(1024, "B", "KiB", "MiB", "GiB", "TiB", "PiB"));
  public static final NumberStyle SI_BYTES =
      of("si-bytes", AS_ASKED, powers(1000, "B", "kB", "MB", "GB", "TB", "PB"));
  public static final NumberStyle BITS =
      of("bits", AS_ASKED, powers(1024, "bit", "Kibit", "Mibit", "Gibit", "Tibit"));
  public static final NumberStyle SI_BITS =
      of("si-bits", AS_ASKED, powers(1000, "bit", "kbit", "Mbit", "Gbit", "Tbit"));
  public static final NumberStyle BYTE_RATE =
      of("byte-rate", AS_ASKED, powers(1024, "B/s", "KiB/s", "MiB/s", "GiB/s", "TiB/s"));
  public static final NumberStyle SI_BYTE_RATE =
      of("si-byte-rate", AS_ASKED, powers(1000, "B/s", "kB/s", "MB/s", "GB/s", "TB/s"));
  public static final NumberStyle BIT_RATE =
      of("bit-rate", AS_ASKED, powers(1024, "bit/s", "Kibit/s", "Mibit/s", "Gibit/s", "Tibit/s"));
  public static final NumberStyle SI_BIT_RATE =
      of("si-bit-rate", AS_ASKED, powers(1000, "bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"));
  public static final NumberStyle DECIBEL =
      of("decibel", AS_ASKED, Rung.of(0, 1, "dB", 1, 1, 1, 1));
  public static final NumberStyle CELSIUS =
      of("celsius", AS_ASKED, Rung.of(0, 1, "°C", 1, 1, 1, 0));
  public static final NumberStyle WATT = of("watt", AS_ASKED, powers(1000, "W", "kW", "MW", "GW"));
  public static final NumberStyle VOLT = of("volt", AS_ASKED, Rung.of(0, 1, "V", 2, 2, 1, 0));
  public static final NumberStyle DOLLARS =
      of(
          "dollars",
          AS_ASKED,
          Rung.of(0, 1, "USD", 2, 2, 2, 0),
          Rung.of(1e6, 1e6, "M USD", 2, 2, 1, 0));
  public static final NumberStyle EUROS =
      of(
          "euros",
          AS_ASKED,
          Rung.of(0, 1, "EUR", 2, 2, 2, 0),
          Rung.of(1e6, 1e6, "M EUR", 2, 2, 1, 0));
  public static final NumberStyle TRUTH = truth("truth", List.of("false", "true"));
  public static final NumberStyle YES_NO = truth("yes-no", List.of("no", "yes"));
  public static final NumberStyle ON_OFF = truth("on-off", List.of("off", "on"));

  /** All of them. */
  public static final List<NumberStyle> ALL =
      List.of(
          PERCENT,
          COUNT,
          TALLY,
          NUMBER,
          BURN,
          TIME,
          SPAN,
          RATE,
          RATE_MINUTE,
          HERTZ,
          BYTES,
          SI_BYTES,
          BITS,
          SI_BITS,
          BYTE_RATE,
          SI_BYTE_RATE,
          BIT_RATE,
          SI_BIT_RATE,
          DECIBEL,
          CELSIUS,
          WATT,
          VOLT,
          DOLLARS,
          EUROS,
          TRUTH,
          YES_NO,
          ON_OFF);

  /** What happens to zeros at the end of a fraction. */
  public enum Zeros {
    KEPT,
    DROPPED,
    /** Dropped in running text, kept in columns. */
    AS_ASKED
  }

  public NumberStyle {
    rungs = List.copyOf(rungs);
    words = List.copyOf(words);
  }

  private static NumberStyle of(String id, Zeros zeros, Rung... rungs) {
    return new NumberStyle(id, zeros, List.of(rungs), List.of());
  }

  private static NumberStyle truth(String id, List<String> words) {
    return new NumberStyle(id, DROPPED, List.of(Rung.of(0, 1, "", 2, 1, 1, 0)), words);
  }

  /** The size at which a value, in the basic unit, is written. */
  public Rung rungFor(double value) {
    double size = Decimal.round(Math.abs(value), 3);
    Rung found = rungs.get(0);
    for (Rung rung : rungs) {
      if (size >= Decimal.round(rung.from(), 3)) {
        found = rung;
      }
    }
    return found;
  }

  private static Rung[] powers(int step, String... suffixes) {
    List<Rung> rungs = new ArrayList<>();
    double divisor = 1;
    for (String suffix : suffixes) {
      rungs.add(Rung.of(rungs.isEmpty() ? 0 : divisor, divisor, suffix, 2, 2, 1, 0));
      divisor *= step;
    }
    return rungs.toArray(Rung[]::new);
  }
}
