package dashwright.renderer.html.page;

import dashwright.renderer.data.Series;
import java.util.Locale;
import java.util.Optional;

/**
 * A small line without axes.
 *
 * @param width in pixels
 * @param height in pixels
 * @param path the line, as SVG path data
 * @param zero how far below the top zero is; empty: not to be drawn
 * @param x how far right the last value is
 * @param y how far below the top the last value is
 * @param gap from where on there is no value at the end; empty: there is
 */
public record Spark(
    int width,
    int height,
    String path,
    Optional<String> zero,
    String x,
    String y,
    Optional<String> gap) {
  private static final double PAD = 3;

  /** Whether zero is marked. */
  enum Zero {
    DRAWN,
    HIDDEN
  }

  /**
   * The line of a series, from the least to the greatest value, zero included; empty without a
   * value.
   */
  static Optional<Spark> of(Series series, int width, int height, Zero zero) {
    double low = 0;
    double high = 0;
    int last = -1;
    for (int i = 0; i < series.size(); i++) {
      if (Double.isFinite(series.value(i))) {
        low = Math.min(low, series.value(i));
        high = Math.max(high, series.value(i));
        last = i;
      }
    }
    if (last < 0) {
      return Optional.empty();
    }
    Frame frame = new Frame(width, height, low, high > low ? high : low + 1, series.size());
    boolean ends = last < series.size() - 1;
    return Optional.of(
        new Spark(
            width,
            height,
            frame.path(series),
            zero == Zero.DRAWN ? Optional.of(frame.y(0)) : Optional.empty(),
            frame.x(last),
            frame.y(series.value(last)),
            ends ? Optional.of(frame.x(last)) : Optional.empty()));
  }

  private record Frame(int width, int height, double low, double high, int points) {
    String path(Series series) {
      StringBuilder path = new StringBuilder();
      boolean drawing = false;
      for (int i = 0; i < series.size(); i++) {
        boolean value = Double.isFinite(series.value(i));
        if (value) {
          path.append(drawing ? 'L' : 'M').append(x(i)).append(' ').append(y(series.value(i)));
        }
        drawing = value;
      }
      return path.toString();
    }

    String x(int index) {
      return text(PAD + (width - 2 * PAD) * index / Math.max(1, points - 1));
    }

    String y(double value) {
      return text(PAD + (height - 2 * PAD) * (high - value) / (high - low));
    }

    private static String text(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
  }
}
