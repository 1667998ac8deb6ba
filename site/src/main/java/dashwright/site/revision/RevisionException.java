package dashwright.site.revision;

/** A revision cannot be read: a sentence, and what to do. */
public final class RevisionException extends Exception {
  private static final long serialVersionUID = 1;

  private final String help;

  RevisionException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** The one thing to do. */
  public String help() {
    return help;
  }
}
