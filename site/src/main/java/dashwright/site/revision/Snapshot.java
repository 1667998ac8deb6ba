package dashwright.site.revision;

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
 */
public record Snapshot(Path trash, Path folder, boolean isPresent) implements AutoCloseable {
  private static final String RULES = "rule-files";

  static Snapshot of(Git git, String commit, Path project, String name)
      throws IOException, RevisionException {
    Path trash = Files.createTempDirectory("dashwright-");
    Path root = Files.createDirectory(trash.resolve(name));
    try {
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
      return new Snapshot(trash, folder, present);
    } catch (IOException | RevisionException | RuntimeException failure) {
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
    delete(trash);
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
