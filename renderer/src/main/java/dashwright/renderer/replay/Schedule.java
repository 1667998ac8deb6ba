package dashwright.renderer.replay;

import dashwright.compiler.promql.evaluation.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * When the rules of a group are evaluated: at all multiples of the interval, as Prometheus does it
 * but for a shift of its own that depends on the name of the group.
 */
final class Schedule {
  private final long first;
  private final long step;
  private final int size;

  private Schedule(long first, long step, int size) {
    this.first = first;
    this.step = step;
    this.size = size;
  }

  /** From one time to another, both included. */
  static Schedule of(Instant from, Instant to, Duration interval) {
    long step = interval.toMillis();
    long first = -Math.floorDiv(-from.toEpochMilli(), step) * step;
    long count = Math.floorDiv(to.toEpochMilli() - first, step) + 1;
    return new Schedule(first, step, Math.toIntExact(Math.max(0, count)));
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The milliseconds between two times. */
  long step() {
    return step;
  }

  Instant at(int index) {
    return Instant.ofEpochMilli(first + index * step);
  }

  Instant first() {
    return at(0);
  }

  Instant last() {
    return at(size - 1);
  }

  /** The index of a time of the schedule. */
  int index(long time) {
    return Math.toIntExact((time - first) / step);
  }

  /** Which times have a sample. */
  boolean[] presence(Samples samples) {
    boolean[] present = new boolean[size];
    for (int i = 0; i < samples.size(); i++) {
      present[index(samples.time(i))] = true;
    }
    return present;
  }

  /**
   * The same samples, with the mark that Prometheus writes for a series that the rule does not give
   * any more.
   */
  Samples withEnds(Samples samples) {
    long[] times = new long[2 * samples.size()];
    double[] values = new double[2 * samples.size()];
    int count = 0;
    for (int i = 0; i < samples.size(); i++) {
      times[count] = samples.time(i);
      values[count++] = samples.value(i);
      long due = samples.time(i) + step;
      long next = i + 1 < samples.size() ? samples.time(i + 1) : Long.MAX_VALUE;
      if (next > due && due <= last().toEpochMilli()) {
        times[count] = due;
        values[count++] = Samples.STALE;
      }
    }
    return Samples.of(Arrays.copyOf(times, count), Arrays.copyOf(values, count));
  }
}
