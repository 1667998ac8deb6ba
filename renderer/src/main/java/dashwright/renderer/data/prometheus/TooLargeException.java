package dashwright.renderer.data.prometheus;

import java.io.IOException;

/** More than a limit allows. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1;

  TooLargeException(String message) {
    super(message);
  }
}
