package dashwright.site.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working tree that the tests run in. */
final class Checkout {
  private Checkout() {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (Files.notExists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
