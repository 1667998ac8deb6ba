package dashwright.site.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares texts with files below {@code src/test/golden}. With {@code -Dgolden.update=true} it
 * writes them instead; review the difference before it is committed.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/golden").toAbsolutePath();

  private Golden() {}

  /** Fails unless the file has exactly this text. */
  public static void check(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual, StandardCharsets.UTF_8);
      } else if (Files.notExists(file)) {
        fail("there is no " + file + "; " + accept() + "; it would be:\n" + actual);
      }
      assertEquals(Files.readString(file, StandardCharsets.UTF_8), actual, name + "; " + accept());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String accept() {
    return "to accept it: ./mvnw -Dgolden.update=true -pl site -am test";
  }
}
