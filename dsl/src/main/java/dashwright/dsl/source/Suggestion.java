package dashwright.dsl.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The nearest known word to a mistaken one, by edit distance with transpositions. */
public final class Suggestion {
  private Suggestion() {}

  /** The nearest of the candidates, when one is near enough to be meant; the first of equals. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    int most = Math.max(1, word.length() / 3);
    String best = null;
    int bestDistance = most + 1;
    for (String candidate : candidates) {
      if (Math.abs(word.length() - candidate.length()) > most) {
        continue;
      }
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A help text "did you mean …", when a candidate is near. */
  public static Optional<String> didYouMean(String word, Collection<String> candidates) {
    return nearest(word, candidates).map(found -> "did you mean `" + found + "`?");
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int substitute = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(substitute, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
