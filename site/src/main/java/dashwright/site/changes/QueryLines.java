package dashwright.site.changes;

import dashwright.compiler.promql.Promql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two queries laid out alike, line by line or word by word: what is gone, new and the same. */
final class QueryLines {
  /** What a piece of text is. */
  enum Fate {
    SAME,
    GONE,
    NEW
  }

  /** A piece of text. */
  record Piece(Fate fate, String text) {
    /** The same, seen from the other side. */
    Piece swapped() {
      return switch (fate) {
        case SAME -> this;
        case GONE -> new Piece(Fate.NEW, text);
        case NEW -> new Piece(Fate.GONE, text);
      };
    }
  }

  private QueryLines() {}

  /** By lines. */
  static List<Piece> lines(String before, String after) {
    return difference(pretty(before).lines().toList(), pretty(after).lines().toList());
  }

  /** By words and signs. */
  static List<Piece> words(String before, String after) {
    List<Piece> pieces =
        new ArrayList<>(difference(reversed(cut(pretty(after))), reversed(cut(pretty(before)))));
    Collections.reverse(pieces);
    return pieces.stream().map(Piece::swapped).toList();
  }

  /** Found from the end, a bracket that stays is the one beside what stays: labels go as one. */
  private static List<String> reversed(List<String> pieces) {
    List<String> reversed = new ArrayList<>(pieces);
    Collections.reverse(reversed);
    return reversed;
  }

  private static String pretty(String query) {
    return Promql.parse(query).map(Promql::pretty).orElse(query);
  }

  /** Words, strings, white space and single signs; together they are the text. */
  private static List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      pieces.add(text.substring(at, end));
      at = end;
    }
    return pieces;
  }

  private static int end(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    if (first == '"') {
      while (end < text.length() && text.charAt(end) != '"') {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      return Math.min(text.length(), end + 1);
    }
    if (isWord(first)) {
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
    } else if (Character.isWhitespace(first)) {
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '$' || c == '.';
  }

  /** By the longest common subsequence. */
  static List<Piece> difference(List<String> before, List<String> after) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).equals(after.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && before.get(i).equals(after.get(j))) {
        pieces.add(new Piece(Fate.SAME, before.get(i++)));
        j++;
      } else if (j == after.size() || (both && longest[i + 1][j] >= longest[i][j + 1])) {
        pieces.add(new Piece(Fate.GONE, before.get(i++)));
      } else {
        pieces.add(new Piece(Fate.NEW, after.get(j++)));
      }
    }
    return pieces;
  }
}
