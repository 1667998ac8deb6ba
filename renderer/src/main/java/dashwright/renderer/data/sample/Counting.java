package dashwright.renderer.data.sample;

import java.util.List;

/**
 * The course of a counter.
 *
 * @param counter what it counts
 */
record Counting(Counter counter) implements Course {
  static Counting of(List<Counter.Term> terms) {
    return new Counting(new Counter(terms));
  }

  @Override
  public double at(long time, long birth) {
    return counter.at(time, birth);
  }

  @Override
  public Kind kind() {
    return Kind.COUNT;
  }
}
