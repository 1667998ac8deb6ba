package dashwright.renderer.data.sample;

import dashwright.compiler.promql.evaluation.Reading;

/**
 * At which times a reading samples a series: as few as its windows need. The last sample of each
 * window stands at its end, so that windows that start where another ends leave nothing out.
 *
 * @param last the last time
 * @param span the time from the last time to one that is so many samples before it
 * @param count how many samples that are
 */
record Density(long last, long span, long count) {
  /** A usual look back: of a level only the last value counts. */
  private static final long LOOKBACK = 5 * Times.MINUTE;

  private static final long OF_WINDOW = 12;
  private static final long OF_ONE_WINDOW = 60;

  /** So many windows that a few samples of each do. */
  private static final long MANY = 1000;

  private static final long OF_MANY_WINDOWS = 3;

  static Density of(Reading reading, long every, Course.Kind kind) {
    long least = Math.max(every, reading.window() / parts(reading, kind));
    long step = reading.step();
    return step <= least && step > 0 && step >= every
        ? new Density(reading.to(), step, 1)
        : step > least
            ? new Density(reading.to(), step, divisor(step, step / least))
            : new Density(reading.to() / every * every, least, 1);
  }

  /** The greatest divisor of a number up to a limit: samples stand at whole milliseconds. */
  private static long divisor(long number, long most) {
    long divisor = most;
    while (number % divisor != 0) {
      divisor--;
    }
    return divisor;
  }

  private static long parts(Reading reading, Course.Kind kind) {
    if (kind == Course.Kind.LEVEL && reading.step() > 0) {
      return reading.window() <= LOOKBACK ? 1 : OF_WINDOW;
    }
    if (reading.step() == 0) {
      return OF_ONE_WINDOW;
    }
    boolean many = reading.to() - reading.from() > MANY * reading.step();
    return many ? OF_MANY_WINDOWS : OF_WINDOW;
  }

  /** The time of the last sample before a time. */
  long before(long time) {
    return back(since(time));
  }

  /** The time of a sample, counted back from the last. */
  long back(long index) {
    return last - index * span / count;
  }

  /** How many samples there are from a time on. */
  int since(long from) {
    return last < from ? 0 : Math.toIntExact((last - from) * count / span) + 1;
  }
}
