package dashwright.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An expected text in a file of the repository. With {@code -Dgolden.update=true} the file takes
 * what it is given; read the difference before you commit it. Never so in CI.
 */
public final class GoldenText {
  private GoldenText() {}

  /** A path in this module. */
  public static Path inModule(String path) {
    return Path.of(System.getProperty("basedir", "")).resolve(path);
  }

  /** Reads a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless the file holds exactly this text. */
  public static void check(Path file, String actual) {
    if (Boolean.getBoolean("golden.update")) {
      assertFalse(System.getenv().containsKey("CI"), "golden files are not updated in CI");
      write(file, actual);
    }
    assertEquals(
        Files.exists(file) ? read(file) : "",
        actual,
        file + " differs; -Dgolden.update=true writes it anew");
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
