package dashwright.renderer.data.sample;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.RawSeries;
import dashwright.compiler.promql.evaluation.Reading;
import dashwright.compiler.promql.evaluation.Samples;
import java.util.Arrays;

/**
 * A series by a formula. It begins and ends between two samples, with nothing lost: a counter
 * begins with a sample of 0.
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
    Filling filling = new Filling(density, count + life.spans().size());
    int index = count - 1;
    for (Life.Span span : life.spans()) {
      long first = span.from() == Long.MIN_VALUE ? span.from() : density.before(span.begin() + 1);
      while (index >= 0 && filling.isBefore(density.back(index), first)) {
        index--;
      }
      index = filling.fill(span, index);
      if (span.gone() >= reading.from() && span.gone() <= Math.min(reading.to(), now)) {
        filling.add(span.gone(), Samples.STALE);
      }
    }
    return filling.samples();
  }

  /** Samples, one after the other. */
  private final class Filling {
    private final Density density;
    private final long[] times;
    private final double[] values;
    private int size;

    Filling(Density density, int most) {
      this.density = density;
      this.times = new long[most];
      this.values = new double[most];
    }

    /** Whether a time is no time for the next sample. */
    boolean isBefore(long time, long first) {
      return time < first || (size > 0 && time <= times[size - 1]);
    }

    void add(long time, double value) {
      times[size] = time;
      values[size++] = value;
    }

    /**
     * A span's samples, from an index down; returns the index of the next. Where a counter starts
     * anew it is as if it did so just after the sample before: so nothing that it counts is lost.
     */
    int fill(Life.Span span, int from) {
      long end = Math.min(span.gone() - 1, now);
      int index = from;
      long birth = span.from();
      for (long restart : life.restarts(span)) {
        index = fill(span, index, Math.min(end, restart - 1), birth);
        birth = density.before(restart);
      }
      return fill(span, index, end, birth);
    }

    private int fill(Life.Span span, int from, long end, long birth) {
      int index = from;
      while (index >= 0 && density.back(index) <= end) {
        long time = density.back(index--);
        add(time, course.at(span.done(time), birth));
      }
      return index;
    }

    Samples samples() {
      return size == times.length
          ? Samples.of(times, values)
          : Samples.of(Arrays.copyOf(times, size), Arrays.copyOf(values, size));
    }
  }
}
