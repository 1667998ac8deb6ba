package dashwright.site.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files at one time.
 *
 * @param files when each was changed, and how large it is
 */
record Snapshot(SortedMap<String, String> files) {

  /**
   * Looks at files, and at all below folders, but for those in hidden folders and those that builds
   * make.
   *
   * @param pages where the build to come writes to
   */
  static Snapshot of(List<Path> places, Path pages) {
    SortedMap<String, String> files = new TreeMap<>();
    places.forEach(place -> look(place, pages, files));
    return new Snapshot(files);
  }

  private static void look(Path folder, Path pages, SortedMap<String, String> files) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return path.equals(folder) || (isWatched(path) && !path.equals(pages))
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              files.put(path.toString(), attributes.lastModifiedTime() + " " + attributes.size());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWatched(Path folder) {
    String name = folder.getFileName().toString();
    return switch (name) {
      case "target", "build", "node_modules" -> false;
      default -> !name.startsWith(".");
    };
  }
}
