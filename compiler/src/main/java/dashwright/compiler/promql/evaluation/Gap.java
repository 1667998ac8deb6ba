package dashwright.compiler.promql.evaluation;

import java.util.Arrays;

/** The place in a row where a series has no value: a NaN that no calculation gives. */
final class Gap {
  private static final long BITS = 0x7ff8_6761_7067_6170L;
  static final double VALUE = Double.longBitsToDouble(BITS);

  private Gap() {}

  static boolean is(double value) {
    return Double.isNaN(value) && Double.doubleToRawLongBits(value) == BITS;
  }

  /** A row without any value. */
  static double[] row(int steps) {
    double[] row = new double[steps];
    Arrays.fill(row, VALUE);
    return row;
  }

  /** Whether a row has no value at all. */
  static boolean isAll(double[] row) {
    for (double value : row) {
      if (!is(value)) {
        return false;
      }
    }
    return true;
  }
}
