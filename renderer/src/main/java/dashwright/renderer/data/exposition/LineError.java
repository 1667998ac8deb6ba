package dashwright.renderer.data.exposition;

/** A line that cannot be read. Never leaves the package. */
final class LineError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int start;
  private final int end;
  private final String help;

  /**
   * A problem with a stretch of the line.
   *
   * @param start the index of its first character
   * @param end the index behind its last one
   */
  LineError(int start, int end, String message, String help) {
    super(message, null, false, false);
    this.start = start;
    this.end = end;
    this.help = help;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String help() {
    return help;
  }
}
