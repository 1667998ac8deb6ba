package dashwright.renderer.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of expected files, below {@code src/test/golden}. With {@code -Dgolden.update=true} it
 * takes what it is given for right and is written anew; read the difference before you commit it.
 * Never so in CI.
 */
public final class Golden {
  private final Path folder;

  private Golden(Path folder) {
    this.folder = folder;
  }

  /** The folder with this name. */
  public static Golden folder(String name) {
    String module = System.getProperty("basedir", "");
    return new Golden(Path.of(module, "src", "test", "golden").resolve(name));
  }

  /**
   * Fails unless these are exactly the files of the folder, byte by byte; paths have forward
   * slashes.
   */
  public void check(Map<String, byte[]> files) {
    NavigableMap<String, String> actual = new TreeMap<>();
    files.forEach((path, bytes) -> actual.put(path, new String(bytes, StandardCharsets.UTF_8)));
    try {
      if (Boolean.getBoolean("golden.update")) {
        update(actual);
      }
      NavigableMap<String, String> expected = read();
      actual.forEach((path, text) -> assertEquals(expected.get(path), text, path));
      assertEquals(expected.keySet(), actual.keySet(), "the files of " + folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void update(NavigableMap<String, String> files) throws IOException {
    assertFalse(System.getenv().containsKey("CI"), "golden files are not updated in CI");
    for (String old : read().keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private NavigableMap<String, String> read() throws IOException {
    NavigableMap<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          files.put(path, Files.readString(file));
        }
      }
    }
    return files;
  }
}
