package dashwright.site.cli;

import dashwright.renderer.data.recording.Recording;
import dashwright.renderer.data.recording.RecordingWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a recording whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** Writes it; how many bytes it has. */
  static long write(Recording recording, Path file) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      RecordingWriter.write(recording, new BufferedOutputStream(Files.newOutputStream(part)));
      long size = Files.size(part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return size;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
