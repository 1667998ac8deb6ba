package dashwright.site.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where files wait until all of them are there: in the folder itself, since only within one file
 * system a move is whole or not at all.
 */
final class Staging implements AutoCloseable {
  private static final String PREFIX = ".dashwright-";
  private static final Pattern NAME = Pattern.compile("\\.dashwright-(\\d{1,18})-.*");

  private final Path place;
  private final List<Path> made;

  private Staging(Path place, List<Path> made) {
    this.place = place;
    this.made = List.copyOf(made);
  }

  static Staging in(Path folder) throws IOException {
    List<Path> made = new ArrayList<>();
    for (Path path = folder; path != null && Files.notExists(path); path = path.getParent()) {
      made.add(path);
    }
    Files.createDirectories(folder);
    removeLeftovers(folder);
    return new Staging(
        Files.createTempDirectory(folder, PREFIX + ProcessHandle.current().pid() + "-"), made);
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

  /** Leaves nothing behind, not even the folder when it was made for this and stayed empty. */
  @Override
  public void close() throws IOException {
    delete(place);
    for (Path folder : made) {
      deleteIfEmpty(folder);
    }
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
  private static void removeLeftovers(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path leftover : found) {
        Matcher name = NAME.matcher(leftover.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
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
