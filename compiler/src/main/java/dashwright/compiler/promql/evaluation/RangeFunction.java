package dashwright.compiler.promql.evaluation;

import java.util.List;
import java.util.function.IntConsumer;

/** A function of a range vector. */
interface RangeFunction {
  /**
   * What it works on.
   *
   * @param samples all samples of one series that any window may hold
   * @param parameters the scalars among the arguments, by step
   * @param visits told how many samples of a window are looked at again
   */
  record Input(Samples samples, List<double[]> parameters, IntConsumer visits) {
    long time(int index) {
      return samples.times[index];
    }

    double value(int index) {
      return samples.values[index];
    }

    /** The values of a window, to work on. */
    double[] values(Window window) {
      visits.accept(window.size());
      double[] values = new double[window.size()];
      System.arraycopy(samples.values, window.from(), values, 0, values.length);
      return values;
    }
  }

  /** Starts on the samples of one series. */
  WindowFunction over(Input input);
}
