package dashwright.compiler.promql.evaluation;

import java.util.OptionalLong;

/**
 * How {@code @} and {@code offset} move the time at which a selector is read.
 *
 * @param at the time to use in place of that of the evaluation, in milliseconds since 1970
 * @param offset the milliseconds to go back from there
 */
record Timing(OptionalLong at, long offset) {
  /** Ends of time that still leave room to calculate. */
  private static final long FAR = Long.MAX_VALUE / 4;

  /** The time read at an evaluation. */
  long read(long evaluation) {
    return near(near(at.orElse(evaluation)) - near(offset));
  }

  private static long near(long time) {
    return Math.max(-FAR, Math.min(FAR, time));
  }
}
