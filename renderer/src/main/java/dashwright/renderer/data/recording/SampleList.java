package dashwright.renderer.data.recording;

import dashwright.compiler.promql.evaluation.Samples;
import java.util.Arrays;

/** Samples of a series in the making. */
final class SampleList {
  private long[] times = new long[64];
  private double[] values = new double[64];
  private int size;

  /** Adds later ones; what is there already is skipped, since stretches share their edges. */
  void add(Samples samples) {
    for (int i = 0; i < samples.size(); i++) {
      if (size == 0 || samples.time(i) > times[size - 1]) {
        add(samples.time(i), samples.value(i));
      }
    }
  }

  /** Adds one that is later than all before. */
  void add(long time, double value) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    times[size] = time;
    values[size++] = value;
  }

  Samples samples() {
    return Samples.of(Arrays.copyOf(times, size), Arrays.copyOf(values, size));
  }
}
