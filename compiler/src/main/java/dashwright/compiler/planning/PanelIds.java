package dashwright.compiler.planning;

import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Grafana panel ids of one dashboard: 31 bits of a hash of the chart's id, so that they survive
 * moves and insertions.
 */
final class PanelIds {
  private final Map<Integer, String> taken = new HashMap<>();
  private final Diagnostics diagnostics;

  PanelIds(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  int of(String chart, Origin origin) {
    int id = hash(chart);
    String other = taken.putIfAbsent(id, chart);
    if (other != null) {
      diagnostics.report(
          Diagnostic.error(
                  "duplicate-id",
                  origin,
                  "charts `" + other + "` and `" + chart + "` get the same panel id")
              .help("rename one of them"));
    }
    return id;
  }

  private static int hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      int bits =
          (digest[0] & 0x7f) << 24
              | (digest[1] & 0xff) << 16
              | (digest[2] & 0xff) << 8
              | (digest[3] & 0xff);
      return Math.max(1, bits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
