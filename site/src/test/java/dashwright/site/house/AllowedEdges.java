package dashwright.site.house;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table of allowed edges. A line reads {@code package -> packages it may use}, without the
 * leading {@code dashwright.}; {@code compiler.*} stands for {@code compiler} and all below it. A
 * package without a line may use no other.
 */
record AllowedEdges(Map<String, List<String>> rows) {

  static AllowedEdges parse(String table) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String line : table.lines().filter(text -> !text.isBlank()).toList()) {
      String[] sides = line.strip().split(" *-> *", 2);
      if (sides.length != 2 || rows.put(sides[0], List.of(sides[1].split(" +"))) != null) {
        throw new IllegalArgumentException("not a row, or a second one: " + line);
      }
    }
    return new AllowedEdges(rows);
  }

  boolean allows(String from, String to) {
    return rows.getOrDefault(shortName(from), List.of()).stream()
        .anyMatch(pattern -> matches(pattern, shortName(to)));
  }

  private static boolean matches(String pattern, String name) {
    if (!pattern.endsWith(".*")) {
      return pattern.equals(name);
    }
    String parent = pattern.substring(0, pattern.length() - 2);
    return name.equals(parent) || name.startsWith(parent + ".");
  }

  private static String shortName(String name) {
    return name.replaceFirst("^dashwright\\.", "");
  }
}
