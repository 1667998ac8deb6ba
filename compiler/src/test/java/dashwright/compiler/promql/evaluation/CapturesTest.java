package dashwright.compiler.promql.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapturesTest {
  private static final int MOST = 1000;

  private static Optional<String> replaced(String pattern, String text, String template) {
    return Captures.of(pattern)
        .orElseThrow()
        .match(text)
        .map(match -> match.expand(template, MOST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      nullValues = "none",
      textBlock =
          """
          (.*)-(.*)                → a-b-c      → $2 $1      → c a-b
          (.*?)-(.*)               → a-b-c      → $2 $1      → b-c a
          (?U)(.*)-(.*)            → a-b-c      → $2 $1      → b-c a
          (a|ab)(c|bcd)?           → abcd       → $1.$2      → a.bcd
          (a)|(b)                  → b          → <$1><$2>   → <><b>
          (?:a)(?P<n>b)(?<m>c)     → abc        → $n${m}$1   → bcb
          (?i)(A+)                 → aAa        → $1         → aAa
          (?i:(a))(b)              → AB         → $1$2       → none
          (?i:(a))(b)              → Ab         → $1$2       → Ab
          ([^]a-c[:digit:]]+)(.*)  → xy9]       → $1 $2      → xy 9]
          \\Qa.b\\E(c*)            → a.bcc      → $1         → cc
          ([\\]\\d]+)\\p{Lu}(\\x41) → 1]ZA      → $1$2       → 1]A
          (a{2,3})(a*)             → aaaa       → $1 $2      → aaa a
          (a{2,3}?)(a*)            → aaaa       → $1 $2      → aa aa
          (\\w+)\\b.(\\w+)         → ab cd      → $2$1       → cdab
          ^(a)$                    → a          → $1         → a
          (?m)(a)$.^(b)            → ab         → $1         → none
          (x)                      → x          → $$1 $01 $2 $x $ $1a ${1}a → $1    $  xa
          """)
  void expands(String pattern, String text, String template, String expected) {
    assertEquals(
        Optional.ofNullable(expected),
        replaced(pattern.replace("\\\\", "\\"), text, template).map(String::strip));
  }

  @Test
  void dotIsAnyCharacter() {
    assertEquals(Optional.of("b\uD83D\uDE00"), replaced("a.(.*)", "a\nb\uD83D\uDE00", "$1"));
    assertEquals(Optional.empty(), replaced("(?-s)a.(.*)", "a\nb", "$1"));
    assertEquals(Optional.of("b"), replaced("(?m)a$.^(b)", "a\nb", "$1"));
  }

  @Test
  void refusesWhatIsNoExpressionOrTooMuch() {
    assertEquals(Optional.empty(), Captures.of("(a"));
    assertEquals(Optional.empty(), Captures.of("(?=a)"));
    assertEquals(Optional.empty(), Captures.of("()".repeat(Captures.MOST_GROUPS + 1)));
  }

  @Test
  void takesLinearTime() {
    String text = "a".repeat(500);
    assertEquals(Optional.empty(), replaced("(a*)*(a*)*(a*)*b", text, "$1"));
    assertTrue(replaced("((a|aa)+)+", text, "$1").isPresent());
  }

  /** Where nothing is repeated that may be empty, groups are what backtracking finds. */
  @Test
  void findsWhatBacktrackingFinds() {
    SplittableRandom random = new SplittableRandom(7);
    int matches = 0;
    for (int i = 0; i < 4_000; i++) {
      String pattern = pattern(random, 3);
      String text =
          random
              .ints(random.nextInt(7), 'a', 'd')
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      Matcher matcher = Pattern.compile(pattern).matcher(text);
      Optional<String> expected = Optional.empty();
      StringBuilder template = new StringBuilder();
      if (matcher.matches()) {
        matches++;
        StringBuilder groups = new StringBuilder();
        for (int group = 1; group <= matcher.groupCount(); group++) {
          groups.append('<').append(Optional.ofNullable(matcher.group(group)).orElse(""));
          template.append("<$").append(group);
        }
        expected = Optional.of(groups.toString());
      }
      assertEquals(expected, replaced(pattern, text, template.toString()), pattern + " on " + text);
    }
    assertTrue(matches > 500, "only " + matches + " matches");
  }

  private static String pattern(SplittableRandom random, int depth) {
    if (depth == 0) {
      return new String[] {"a", "b", "[ab]", "[^a]", "."}[random.nextInt(5)];
    }
    String one = pattern(random, depth - 1);
    return switch (random.nextInt(6)) {
      case 0 -> one + pattern(random, depth - 1);
      case 1 -> "(" + one + "|" + pattern(random, depth - 1) + ")";
      case 2 -> "(" + one + ")";
      case 3 -> "(" + pattern(random, 0) + new String[] {"+", "+?"}[random.nextInt(2)] + ")";
      case 4 -> "(?:" + one + ")" + new String[] {"?", "??"}[random.nextInt(2)];
      default -> "(" + one + ")" + one;
    };
  }
}
