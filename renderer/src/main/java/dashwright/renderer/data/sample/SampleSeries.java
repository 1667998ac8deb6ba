package dashwright.renderer.data.sample;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.RawSeries;
import dashwright.compiler.promql.evaluation.Reading;
import dashwright.compiler.promql.evaluation.Samples;
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
    for (long index = count - 1L; index >= 0; index--) {
      long time = density.back(index);
      while (!marks.isEmpty() && marks.firstKey() <= time) {
        Map.Entry<Long, Double> mark = marks.pollFirstEntry();
        times[size] = mark.getKey();
        values[size++] = mark.getValue();
      }
      if (time <= now && life.holds(time) && (size == 0 || times[size - 1] < time)) {
        times[size] = time;
        values[size++] = course.at(time, life.birth(time));
      }
    }
    for (Map.Entry<Long, Double> mark : marks.entrySet()) {
      times[size] = mark.getKey();
      values[size++] = mark.getValue();
    }
    return size == times.length
        ? Samples.of(times, values)
        : Samples.of(
            java.util.Arrays.copyOf(times, size), java.util.Arrays.copyOf(values, size));
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
