package dashwright.site.cli;

/** How a command ended. */
public enum ExitCode {
  /** All well. */
  SUCCESS(0),
  /** There are findings that count. */
  FINDINGS(1),
  /** Wrong usage, unreadable input, or definitions from which no plan could be made. */
  UNUSABLE(2),
  /** A mistake of this program. */
  BUG(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the process returns. */
  public int number() {
    return number;
  }
}
