package dashwright.dsl.yaml;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Limits;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ShapeRules;
import dashwright.dsl.source.SourceFile;
import dashwright.dsl.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file as text: UTF-8, at most 3 MiB, with or without a byte order mark. */
public final class TextFile {
  private TextFile() {}

  /**
   * Reads a file.
   *
   * @param path where it is
   * @param shown how people name it
   * @param diagnostics learns why it cannot be read
   */
  public static Optional<SourceFile> read(Path path, String shown, Diagnostics diagnostics) {
    try {
      long size = Files.size(path);
      if (!Files.isRegularFile(path)) {
        return refuse(shown, "this is not a regular file", "put a file here", diagnostics);
      }
      if (size > Limits.FILE_BYTES) {
        return tooLarge(shown, size, diagnostics);
      }
      byte[] bytes = firstBytes(path);
      return bytes.length > Limits.FILE_BYTES
          ? tooLarge(shown, bytes.length, diagnostics)
          : decode(bytes, shown, diagnostics);
    } catch (NoSuchFileException missing) {
      return refuse(shown, "there is no such file", "check the name", diagnostics);
    } catch (AccessDeniedException denied) {
      return refuse(
          shown, "reading this file is not allowed", "check its permissions", diagnostics);
    } catch (IOException failure) {
      return refuse(shown, "this file cannot be read", "check the disk and the name", diagnostics);
    }
  }

  private static byte[] firstBytes(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(Limits.FILE_BYTES + 1);
    }
  }

  private static Optional<SourceFile> decode(byte[] bytes, String shown, Diagnostics diagnostics) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return refuse(shown, "this file is UTF-16", "save it as UTF-8", diagnostics);
    }
    if (holdsNul(bytes)) {
      return refuse(
          shown,
          "this is a binary file, not a text",
          "remove it, or give it another name",
          diagnostics);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    if (decoder.decode(in, out, true).isError()) {
      diagnostics.report(notUtf8(bytes, in.position(), shown));
      return Optional.empty();
    }
    return Optional.of(SourceFile.of(shown, out.flip().toString()));
  }

  private static Diagnostic notUtf8(byte[] bytes, int offset, String shown) {
    SourceFile file = SourceFile.of(shown, new String(bytes, StandardCharsets.UTF_8));
    SourceFile before = SourceFile.of(shown, new String(bytes, 0, offset, StandardCharsets.UTF_8));
    int line = before.lines().size();
    int column = before.line(line).length() + 1;
    return Diagnostic.error(
            ShapeRules.UNREADABLE_FILE,
            new Origin.InFile(file, Span.of(line, column, 1)),
            "the file is not UTF-8: byte " + offset + " belongs to no character")
        .help("save it as UTF-8");
  }

  private static Optional<SourceFile> tooLarge(String shown, long size, Diagnostics diagnostics) {
    String megabytes = (size + 999_999) / 1_000_000 + " MB";
    return refuse(
        shown,
        "this file is too large to be a definition: " + megabytes + ", and at most 3 MiB are read",
        "split it, or move it out of the project",
        diagnostics);
  }

  private static Optional<SourceFile> refuse(
      String shown, String message, String help, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.error(ShapeRules.UNREADABLE_FILE, new Origin.Whole(shown), message).help(help));
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean holdsNul(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
