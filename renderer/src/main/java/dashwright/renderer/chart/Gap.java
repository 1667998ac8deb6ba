package dashwright.renderer.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A time without any value.
 *
 * @param from index of the last value before it, or of the first time
 * @param to index of the first value after it, or of the last time
 */
public record Gap(int from, int to) {
  private static final int UNSEEN_STEPS = 2;

  /** The gaps of a chart that are longer than two steps: where none of its series has a value. */
  public static List<Gap> of(List<Trace> traces, int points) {
    List<Gap> gaps = new ArrayList<>();
    int last = -1;
    for (int i = 0; i <= points; i++) {
      if (i == points || anyAt(traces, i)) {
        int from = Math.max(last, 0);
        int to = Math.min(i, points - 1);
        if (i - last > 1 && to - from > UNSEEN_STEPS) {
          gaps.add(new Gap(from, to));
        }
        last = i;
      }
    }
    return gaps;
  }

  private static boolean anyAt(List<Trace> traces, int index) {
    return traces.stream()
        .filter(trace -> !trace.reference())
        .map(Trace::series)
        .anyMatch(series -> index < series.size() && !Double.isNaN(series.value(index)));
  }
}
