package dashwright.site.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as tests look at them. */
final class Folders {
  private Folders() {}

  /** Writes a file, with the folders above it. */
  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** Replaces text in a file, which must be there. */
  static void replace(Path file, String old, String text) throws IOException {
    String before = Files.readString(file);
    if (!before.contains(old)) {
      throw new IllegalArgumentException("no `" + old + "` in " + file);
    }
    Files.writeString(file, before.replace(old, text));
  }

  /**
   * All files below a folder, by path with slashes, with their bytes as text of one byte a
   * character.
   */
  static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
