package dashwright.renderer.data.sample;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.RawSeries;
import dashwright.compiler.promql.evaluation.Reading;
import dashwright.compiler.promql.evaluation.Samples;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A series by a formula.
 *
 * @param labels its labels, the metric's name among them
 * @param course its values
 * @param life when it is there
 * @param every the time between two samples, in milliseconds
 * @param now the time of the last sample
 */
record SampleSeries(Labels labels, Course course, Life life, long every, long now)
    implements RawSeries {

  @Override
  public Samples samples(Reading reading) {
    Density density = Density.of(reading, every, course.kind());
    int count = density.since(reading.from());
    TreeMap<Long, Double> marks = marks(reading);
    long[] times = new long[count + marks.size()];
    double[] values = new double[times.length];
    int size = 0;
    int index = count - 1;
    for (Map.Entry<Long, Double> mark : marks.entrySet()) {
      int next = Math.min(index, density.since(mark.getKey()) - 1);
      size = fill(density, index, next, times, values, size);
      times[size] = mark.getKey();
      values[size++] = mark.getValue();
      index = next;
      index -= index >= 0 && density.back(index) == mark.getKey() ? 1 : 0;
    }
    size = fill(density, index, -1, times, values, size);
    return size == times.length
        ? Samples.of(times, values)
        : Samples.of(Arrays.copyOf(times, size), Arrays.copyOf(values, size));
  }

  /** Between two marks nothing begins or ends, so that the first sample tells for all. */
  private int fill(Density density, int from, int to, long[] times, double[] values, int filled) {
    int size = filled;
    if (from > to && life.holds(density.back(from))) {
      long birth = life.birth(density.back(from));
      for (int index = from; index > to && density.back(index) <= now; index--) {
        times[size] = density.back(index);
        values[size++] = course.at(times[size - 1], birth);
      }
    }
    return size;
  }

  /** The samples that no density may leave out: before and after each break. */
  private TreeMap<Long, Double> marks(Reading reading) {
    TreeMap<Long, Double> marks = new TreeMap<>();
    for (Life.Span span : life.spans()) {
      mark(marks, span.from(), reading);
      mark(marks, span.to() - 1, reading);
      if (within(span.to(), reading)) {
        marks.put(span.to(), Samples.STALE);
      }
    }
    for (long restart : life.restarts()) {
      mark(marks, restart - 1, reading);
      mark(marks, restart, reading);
    }
    return marks;
  }

  private void mark(TreeMap<Long, Double> marks, long time, Reading reading) {
    if (within(time, reading) && life.holds(time)) {
      marks.put(time, course.at(time, life.birth(time)));
    }
  }

  private boolean within(long time, Reading reading) {
    return time >= reading.from() && time <= reading.to() && time <= now;
  }
}
