package dashwright.renderer.text;

import java.util.List;

/**
 * One size of a number style: seconds above a second, milliseconds below.
 *
 * @param from the least absolute value, in the style's basic unit, that is written this way
 * @param divisor how many basic units one of it is
 * @param suffix what stands behind the number, after a no-break space; may be empty
 * @param decimals digits after the point for numbers below 1, below 10, below 100, and above
 */
public record Rung(double from, double divisor, String suffix, List<Integer> decimals) {
  public Rung {
    decimals = List.copyOf(decimals);
  }

  static Rung of(double from, double divisor, String suffix, int... decimals) {
    return new Rung(
        from, divisor, suffix, List.of(decimals[0], decimals[1], decimals[2], decimals[3]));
  }

  int decimalsFor(double scaled) {
    double size = Math.abs(scaled);
    return decimals.get(size < 1 ? 0 : size < 10 ? 1 : size < 100 ? 2 : 3);
  }
}
