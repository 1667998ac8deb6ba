package dashwright.site.cli;

/**
 * Times a piece of work, for people who want to know.
 *
 * @param began when it began, in nanoseconds
 */
record Stopwatch(long began) {
  static Stopwatch start() {
    return new Stopwatch(System.nanoTime());
  }

  @Override
  public String toString() {
    return (System.nanoTime() - began) / 1_000_000 + " ms";
  }
}
