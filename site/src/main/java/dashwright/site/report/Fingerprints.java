package dashwright.site.report;

import dashwright.dsl.source.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names for findings that stay when lines move and files are split: of the rule and of what it
 * says, which names the thing. Equal ones are counted.
 */
public final class Fingerprints {
  private static final int BYTES = 16;

  private Fingerprints() {}

  /** One for each finding, in their order. */
  public static List<String> of(List<Diagnostic> findings) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<String> prints = new ArrayList<>();
    for (Diagnostic finding : findings) {
      String key = finding.rule() + "\n" + finding.message();
      prints.add(hash(key + "\n" + seen.merge(key, 1, Integer::sum)));
    }
    return prints;
  }

  /** The findings that are not among others. */
  public static List<Diagnostic> without(List<Diagnostic> findings, List<Diagnostic> others) {
    List<String> known = of(others);
    List<String> prints = of(findings);
    List<Diagnostic> left = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (!known.contains(prints.get(i))) {
        left.add(findings.get(i));
      }
    }
    return left;
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
