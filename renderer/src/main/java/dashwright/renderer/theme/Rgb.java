package dashwright.renderer.theme;

/**
 * A colour of the screen, each part 0 to 255.
 *
 * @param red how much red
 * @param green how much green
 * @param blue how much blue
 */
public record Rgb(int red, int green, int blue) {

  /** Reads {@code #rrggbb}. */
  public static Rgb parse(String hex) {
    if (!hex.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException("not a colour: " + hex);
    }
    return new Rgb(
        Integer.parseInt(hex.substring(1, 3), 16),
        Integer.parseInt(hex.substring(3, 5), 16),
        Integer.parseInt(hex.substring(5, 7), 16));
  }

  /** Contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
  public double contrast(Rgb other) {
    double mine = luminance();
    double its = other.luminance();
    return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
