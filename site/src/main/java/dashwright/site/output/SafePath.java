package dashwright.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Keeps files inside a folder, whatever their names come from. */
final class SafePath {
  /** Names between slashes that mean the same on every system, none of them a step up or hidden. */
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  private SafePath() {}

  static boolean accepts(String path) {
    return FORM.matcher(path).matches();
  }

  /**
   * The place of a path in a folder. Only folders may stand on the way there: a link may lead out
   * of it.
   */
  static Path in(Path folder, String path) throws IOException {
    if (!accepts(path)) {
      throw new IllegalArgumentException("not a path of an output: " + path);
    }
    Path file = folder.resolve(path).normalize();
    for (Path parent = file.getParent();
        !parent.equals(folder.normalize());
        parent = parent.getParent()) {
      if (isTaken(parent) && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        throw new ForeignFileException(folder.relativize(parent).toString());
      }
    }
    return file;
  }

  /** Whether anything stands there, be it a link that leads nowhere. */
  static boolean isTaken(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
