package dashwright.renderer.data.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Six significant digits: as many as people read, and the same on every machine. */
final class Digits {
  private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

  private Digits() {}

  /** The rounded value; NaN for what is no finite number. */
  static double round(double value) {
    return Double.isFinite(value) ? new BigDecimal(value).round(SIX).doubleValue() : Double.NaN;
  }
}
