package dashwright.compiler.expand;

import dashwright.dsl.model.Dashboard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The Grafana uids of dashboards: at most 40 characters, one an environment. */
final class Uids {
  private static final int LONGEST = 40;
  private static final int HASH = 8;

  private Uids() {}

  static String of(Dashboard dashboard, Setting setting) {
    String uid = dashboard.uid().map(located -> located.value()).orElse(dashboard.id());
    String whole = setting.position() == 0 ? uid : uid + "-" + setting.id();
    if (whole.length() <= LONGEST) {
      return whole;
    }
    return whole.substring(0, LONGEST - HASH - 1) + "-" + hash(whole);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
