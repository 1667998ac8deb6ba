package dashwright.compiler.promql.evaluation;

import java.math.BigInteger;
import java.util.Comparator;

/** Texts as people sort them: digits in them count as numbers. */
final class NaturalOrder {
  static final Comparator<String> COMPARATOR = NaturalOrder::compare;

  private NaturalOrder() {}

  private static int compare(String a, String b) {
    int i = 0;
    int k = 0;
    while (i < a.length() && k < b.length()) {
      int nextA = chunkEnd(a, i);
      int nextB = chunkEnd(b, k);
      int order = compareChunks(a.substring(i, nextA), b.substring(k, nextB));
      if (order != 0) {
        return order;
      }
      i = nextA;
      k = nextB;
    }
    return Integer.compare(a.length() - i, b.length() - k);
  }

  private static int compareChunks(String a, String b) {
    boolean numbers = isDigit(a.charAt(0)) && isDigit(b.charAt(0));
    int order = numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    return order != 0 ? order : a.compareTo(b);
  }

  private static int chunkEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end)) == isDigit(text.charAt(start))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
