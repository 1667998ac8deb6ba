package dashwright.site.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Remembers why data could not be written, which print streams do not tell.
 *
 * @see java.io.PrintStream#checkError
 */
final class StandardOutput extends OutputStream {
  private final OutputStream to;
  private Optional<IOException> trouble = Optional.empty();

  StandardOutput(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      to.write(bytes, from, count);
    } catch (IOException failure) {
      trouble = Optional.of(trouble.orElse(failure));
      throw failure;
    }
  }

  /** What went wrong; nothing when whoever reads it just had enough, as {@code head} does. */
  Optional<String> trouble() {
    return trouble
        .map(failure -> String.valueOf(failure.getMessage()))
        .filter(reason -> !reason.toLowerCase(Locale.ROOT).contains("pipe"));
  }
}
