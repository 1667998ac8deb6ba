package dashwright.renderer.html;

import dashwright.renderer.output.Sink;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells files apart by short hashes: the pages that go through it, and all of them together. */
final class Stamps {
  private static final int LENGTH = 16;
  private static final String ROOT = "<html lang=\"en\"";

  private final MessageDigest all = sha256();

  /** Lets files through, and takes note of them. */
  Sink through(Sink sink) {
    return (path, content) -> {
      all.update(path.getBytes(StandardCharsets.UTF_8));
      all.update(sha256().digest(content));
      sink.write(path, content);
    };
  }

  /**
   * A page that knows its own stamp, so that a script can tell whether another one took its place.
   */
  static byte[] marked(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    String mark = ROOT + " data-page=\"" + text(sha256().digest(page)) + "\"";
    int at = text.indexOf(ROOT);
    return (text.substring(0, at) + mark + text.substring(at + ROOT.length()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The stamp of all files so far. */
  String all() {
    return text(all.digest());
  }

  private static String text(byte[] digest) {
    return HexFormat.of().formatHex(digest).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
