package dashwright.compiler.promql.evaluation;

/**
 * Makes a value of each window over the samples of one series. It is asked for one window after the
 * other: neither end ever moves back, so that it may carry over what it knows.
 */
interface WindowFunction {
  /** The value of a window, or a gap. */
  double at(Window window);
}
