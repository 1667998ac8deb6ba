package dashwright.site.output;

import java.io.IOException;

/** A file could not be written. */
public final class UnwritableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final IOException trouble;

  UnwritableException(IOException trouble) {
    super(trouble);
    this.trouble = trouble;
  }

  /** Why. */
  public IOException trouble() {
    return trouble;
  }
}
