package dashwright.site.changes;

import dashwright.site.changes.QueryLines.Fate;
import dashwright.site.changes.QueryLines.Piece;
import java.util.List;

/** Two texts as a unified difference with three lines of context. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /** The difference; empty for equal texts. */
  public static String of(String path, String before, String after) {
    List<Piece> lines = QueryLines.difference(before.lines().toList(), after.lines().toList());
    StringBuilder text = new StringBuilder();
    int old = 1;
    int now = 1;
    for (int i = 0; i < lines.size(); ) {
      if (!isNear(i, lines)) {
        i++;
        old++;
        now++;
        continue;
      }
      StringBuilder hunk = new StringBuilder();
      int fromOld = old;
      int fromNow = now;
      for (; i < lines.size() && isNear(i, lines); i++) {
        Piece line = lines.get(i);
        old += line.fate() == Fate.NEW ? 0 : 1;
        now += line.fate() == Fate.GONE ? 0 : 1;
        hunk.append(sign(line.fate())).append(line.text()).append('\n');
      }
      text.append("@@ -").append(fromOld).append(',').append(old - fromOld);
      text.append(" +").append(fromNow).append(',').append(now - fromNow).append(" @@\n");
      text.append(hunk);
    }
    return text.isEmpty() ? "" : "--- " + path + "\n+++ " + path + "\n" + text;
  }

  private static boolean isNear(int index, List<Piece> lines) {
    int from = Math.max(0, index - CONTEXT);
    int to = Math.min(lines.size(), index + CONTEXT + 1);
    return lines.subList(from, to).stream().anyMatch(line -> line.fate() != Fate.SAME);
  }

  private static char sign(Fate fate) {
    return switch (fate) {
      case SAME -> ' ';
      case GONE -> '-';
      case NEW -> '+';
    };
  }
}
