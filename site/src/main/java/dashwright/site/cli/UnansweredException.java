package dashwright.site.cli;

/** An engine did not answer now; it may do so later. */
final class UnansweredException extends UsageException {
  private static final long serialVersionUID = 1;

  UnansweredException(String message, String help) {
    super(message, help);
  }
}
