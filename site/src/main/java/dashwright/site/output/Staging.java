package dashwright.site.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where files wait until all of them are there: in the folder itself, since only within one file
 * system a move is whole or not at all.
 */
final class Staging implements AutoCloseable {
  private static final String PREFIX = ".dashwright-new-";
  private static final Pattern NAME = Pattern.compile("\\.dashwright-new-\\d+");

  private final Path place;

  private Staging(Path place) {
    this.place = place;
  }

  static Staging in(Path folder) throws IOException {
    return new Staging(Files.createTempDirectory(folder, PREFIX));
  }

  void write(String path, byte[] content) throws IOException {
    Path file = place.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  void moveTo(Path file, String path) throws IOException {
    Files.createDirectories(file.getParent());
    Files.move(
        place.resolve(path),
        file,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    delete(place);
  }

  /** Deletes a folder unless something is in it. */
  static boolean deleteIfEmpty(Path folder) throws IOException {
    try {
      return Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  /** What processes left that ended in the middle of it. */
  static void removeLeftovers(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path leftover : found) {
        if (NAME.matcher(leftover.getFileName().toString()).matches()
            && Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS)) {
          delete(leftover);
        }
      }
    }
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
