package dashwright.compiler.inference;

/** How values move over time. */
public enum Course {
  /** They only grow, and start again at 0 with the process. */
  COUNTER,
  /** They go up and down. */
  GAUGE,
  /** It cannot be told. */
  UNKNOWN;

  /** What two have in common. */
  Course and(Course other) {
    return this == other ? this : UNKNOWN;
  }
}
