package dashwright.site.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The working tree that these tests look at. */
final class Checkout {
  static final List<String> MODULES = List.of("dsl", "compiler", "renderer", "site", "dashboards");

  private Checkout() {}

  /** The folder that holds all modules, found from wherever the tests run. */
  static Path root() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("mvnw")) && Files.exists(folder.resolve("pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no checkout around " + start);
  }

  /** The folders with the compiled main code of all modules that have some. */
  static List<Path> classes() {
    return MODULES.stream()
        .map(module -> root().resolve(module).resolve("target/classes"))
        .filter(Files::isDirectory)
        .toList();
  }

  /**
   * All Java files below the given folder of each module, such as {@code src/main/java}, sorted.
   */
  static List<Path> sources(String folder) {
    return MODULES.stream()
        .map(module -> root().resolve(module).resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(Checkout::javaFiles)
        .toList();
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
