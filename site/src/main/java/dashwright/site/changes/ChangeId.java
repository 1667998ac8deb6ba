package dashwright.site.changes;

import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Difference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for a change that stays when lines move and other changes come or go. */
final class ChangeId {
  private static final int BYTES = 6;

  private ChangeId() {}

  static String of(Change change) {
    Difference main = change.main();
    String what =
        main instanceof Difference.Edited edited
            ? edited.aspect().word()
            : main.getClass().getSimpleName();
    return hash(what + "\n" + String.join("\n", main.base().keys()));
  }

  private static String hash(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
