package dashwright.renderer.assess;

/** How an SLO is. */
public enum SloState {
  /** No budget is left. */
  EXHAUSTED("Exhausted"),
  /** The budget is used faster than an alert allows. */
  BURNING("Burning"),
  /** Nobody knows. */
  NO_DATA("No data"),
  /** Budget is left, and no alert's burn rate is reached. */
  OK("OK");

  private final String word;

  SloState(String word) {
    this.word = word;
  }

  /** The word people read. */
  public String word() {
    return word;
  }
}
