package dashwright.site.cli;

import dashwright.dsl.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that a command is given: a file, or standard input. */
final class TextInput {
  /** The name of standard input. */
  static final String STANDARD = "-";

  private static final String SHOWN = "<stdin>";

  /** Most MiB of a scrape, or of anything else that a command is given. */
  static final int MOST_MEGABYTES = 16;

  private static final int MOST_BYTES = MOST_MEGABYTES << 20;

  private TextInput() {}

  /**
   * Reads a text in UTF-8.
   *
   * @param name a path, or {@code -}
   * @throws UsageException when there is no such text, or none that can be read
   */
  static SourceFile read(String name, Console console) throws IOException {
    if (name.equals(STANDARD)) {
      return SourceFile.of(SHOWN, text(SHOWN, console.terminal().in()));
    }
    Path file = console.resolve(name);
    if (Files.isDirectory(file)) {
      throw new UsageException("`" + name + "` is a folder", "name a file, or `-` to read a pipe");
    }
    if (Files.notExists(file)) {
      throw new UsageException("there is no file `" + name + "`", "check the name");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return SourceFile.of(name.replace('\\', '/'), text(name, stream));
    }
  }

  private static String text(String shown, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new UsageException(
          "`" + shown + "` is too large: at most " + MOST_MEGABYTES + " MiB are read",
          "give less of it");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UsageException("`" + shown + "` is not a text in UTF-8", "save it as UTF-8");
    }
  }
}
