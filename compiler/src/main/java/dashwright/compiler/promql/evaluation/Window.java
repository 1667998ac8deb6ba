package dashwright.compiler.promql.evaluation;

/**
 * The samples that a step looks at; there is at least one. Times are milliseconds since 1970.
 *
 * @param from index of the first sample
 * @param to index after the last one
 * @param start where the window starts, itself excluded
 * @param end where it ends
 * @param time the time of the evaluation
 * @param step which step of the grid
 */
record Window(int from, int to, long start, long end, long time, int step) {
  int size() {
    return to - from;
  }

  /** Index of the last sample. */
  int last() {
    return to - 1;
  }
}
