package dashwright.site.fuzz;

import dashwright.dsl.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Good texts of the repository. */
final class Corpus {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private Corpus() {}

  /** The files below a folder of the repository with one of some endings, in their order. */
  static List<SourceFile> files(String folder, String... endings) {
    Path top = ROOT.resolve(folder);
    try (Stream<Path> found = Files.walk(top)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .filter(file -> !file.startsWith(top.resolve("target")))
          .sorted()
          .map(file -> SourceFile.of(folder + "/" + name(top.relativize(file)), text(file)))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
