package dashwright.site.cli;

import dashwright.site.ending.AtEnd;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file whole or not at all. */
final class WholeFile {
  /** What comes into it. */
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /** Writes a text. */
  static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes a file, through links; a pipe or a device is written as it is. */
  static void write(Path file, Content content) throws IOException {
    boolean there = Files.exists(file);
    if (file.startsWith("/dev") || (there && !Files.isRegularFile(file))) {
      fill(file, content);
    } else {
      replace(there ? file.toRealPath() : file.toAbsolutePath(), content);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    AtEnd end = AtEnd.run(() -> discard(part));
    try {
      fill(part, content);
      keepPermissions(file, part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      end.close();
      Files.deleteIfExists(part);
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.to(out);
    }
  }

  private static void keepPermissions(Path file, Path part) throws IOException {
    if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null
        && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException left) {
      // The next one of this name writes over it.
    }
  }
}
