package dashwright.renderer.data;

/** Data that cannot be used at all: a sentence for people, and what they can do. */
public final class UnusableDataException extends Exception {
  private static final long serialVersionUID = 1;

  private final String help;

  /**
   * Says why.
   *
   * @param message what is wrong
   * @param help the one concrete thing to do
   */
  public UnusableDataException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** The one concrete thing to do. */
  public String help() {
    return help;
  }
}
