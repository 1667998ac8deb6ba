package dashwright.compiler.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file that a person can read; {@code -Dgolden.update=true} writes it anew. */
public final class Golden {
  private Golden() {}

  /** Fails unless the file holds the text. */
  public static void check(Path expected, String actual) {
    try {
      if (Boolean.getBoolean("golden.update")) {
        assertTrue(System.getenv("CI") == null, "golden files are not updated where CI is set");
        Files.writeString(expected, actual, StandardCharsets.UTF_8);
      }
      assertTrue(
          Files.exists(expected), () -> expected + " is missing; -Dgolden.update=true writes it");
      assertEquals(
          Files.readString(expected, StandardCharsets.UTF_8),
          actual,
          () -> expected + " differs; review, then accept with -Dgolden.update=true");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
