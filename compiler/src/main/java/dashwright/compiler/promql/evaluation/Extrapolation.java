package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.evaluation.RangeFunction.Input;

/**
 * {@code rate}, {@code increase} and {@code delta}: the change between the first and the last
 * sample of a window, carried on to its ends where samples come close to them.
 */
final class Extrapolation implements WindowFunction {
  /** How many times the usual distance of samples may lie between a sample and an end. */
  private static final double CLOSE = 1.1;

  /** What is measured. */
  private enum Kind {
    /** The growth of a counter in a second. */
    RATE,
    /** The growth of a counter. */
    INCREASE,
    /** The change of a gauge. */
    DELTA
  }

  private final Input input;
  private final Kind kind;

  /** Indexes of the samples that are less than the one before: a counter started again. */
  private final int[] resets;

  private int firstReset;

  private Extrapolation(Input input, Kind kind) {
    this.input = input;
    this.kind = kind;
    this.resets = kind == Kind.DELTA ? new int[0] : Occurrences.indexesOfResets(input.samples());
  }

  static WindowFunction rate(Input input) {
    return new Extrapolation(input, Kind.RATE);
  }

  static WindowFunction increase(Input input) {
    return new Extrapolation(input, Kind.INCREASE);
  }

  static WindowFunction delta(Input input) {
    return new Extrapolation(input, Kind.DELTA);
  }

  @Override
  public double at(Window window) {
    if (window.size() < 2) {
      return Gap.VALUE;
    }
    double first = input.value(window.from());
    double change = input.value(window.last()) - first + lostByResets(window);
    double sampled = (input.time(window.last()) - input.time(window.from())) / 1000.0;
    double distance = sampled / (window.size() - 1);
    double toStart = (input.time(window.from()) - window.start()) / 1000.0;
    toStart = toStart >= distance * CLOSE ? distance / 2 : toStart;
    if (kind != Kind.DELTA && change > 0 && first >= 0) {
      // A counter cannot have been less than 0.
      toStart = Math.min(toStart, sampled * (first / change));
    }
    double toEnd = (window.end() - input.time(window.last())) / 1000.0;
    toEnd = toEnd >= distance * CLOSE ? distance / 2 : toEnd;
    double factor = (sampled + toStart + toEnd) / sampled;
    if (kind == Kind.RATE) {
      factor /= (window.end() - window.start()) / 1000.0;
    }
    return change * factor;
  }

  private double lostByResets(Window window) {
    while (firstReset < resets.length && resets[firstReset] <= window.from()) {
      firstReset++;
    }
    double lost = 0;
    for (int i = firstReset; i < resets.length && resets[i] < window.to(); i++) {
      lost += input.value(resets[i] - 1);
    }
    return lost;
  }
}
