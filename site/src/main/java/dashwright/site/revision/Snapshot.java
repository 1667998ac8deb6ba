package dashwright.site.revision;

import dashwright.site.ending.AtEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a project in a commit, in a folder that goes away with it.
 *
 * @param trash the temporary folder around them
 * @param folder the project's folder
 * @param isPresent whether the commit has such a folder
 * @param end what happens to it should the process end early
 */
public record Snapshot(Path trash, Path folder, boolean isPresent, AtEnd end)
    implements AutoCloseable {
  private static final String RULES = "rule-files";

  static Snapshot of(Git git, String commit, Path project, String name)
      throws IOException, RevisionException {
    Path trash = Files.createTempDirectory("dashwright-");
    AtEnd end = AtEnd.run(() -> discard(trash));
    try {
      Path root = Files.createDirectory(trash.resolve(name));
      Path folder = root.resolve(project).normalize();
      TreeFiles inside = TreeFiles.of(git, commit, slashed(project));
      inside.write(root);
      boolean present = Files.isDirectory(folder) && !inside.isEmpty();
      if (present && !slashed(project).isEmpty() && namesRules(folder)) {
        Path beside = project.getParent();
        TreeFiles.of(git, commit, beside == null ? "" : slashed(beside))
            .without(inside)
            .write(root);
      }
      return new Snapshot(trash, folder, present, end);
    } catch (IOException | RevisionException | RuntimeException failure) {
      end.close();
      delete(trash);
      throw failure;
    }
  }

  /** Rules may stand beside the project; all else of the repository is not read. */
  private static boolean namesRules(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String ending = file.getFileName().toString();
        if ((ending.endsWith(".yaml") || ending.endsWith(".yml") || ending.endsWith(".java"))
            && Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains(RULES)) {
          return true;
        }
      }
      return false;
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  @Override
  public void close() throws IOException {
    end.close();
    delete(trash);
  }

  private static void discard(Path trash) {
    try {
      delete(trash);
    } catch (IOException left) {
      // It lies where the system clears away.
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
