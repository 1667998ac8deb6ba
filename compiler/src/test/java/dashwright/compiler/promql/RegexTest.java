package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {
  /** An expression, a value that it matches, one that it does not. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = ";;",
      quoteCharacter = '~',
      value = {
        "a.c                  ;; abc   ;; abcd",
        "eu|us                ;; us    ;; eus",
        "(|a)b                ;; b     ;; aab",
        "5..                  ;; 503   ;; 50",
        "(?i)GET              ;; get   ;; got",
        "a(?i:B)c             ;; abc   ;; Abc",
        "(?i)a(?-i)b          ;; Ab    ;; AB",
        "((?i)a)b             ;; Ab    ;; AB",
        "(?i)[a-c]+           ;; aBC   ;; d",
        "[^a-c]+              ;; xyz   ;; xay",
        "[]a]+                ;; ]a    ;; b",
        "[a-]                 ;; -     ;; b",
        "[[:digit:]x]+        ;; 1x2   ;; a",
        "[[:^digit:]]+        ;; ab    ;; a1",
        "[\\d.]+              ;; 1.5   ;; 1,5",
        "\\w+\\s\\S+          ;; a b   ;; ab",
        "\\p{Lu}\\p{Greek}    ;; Aα    ;; aα",
        "\\PL+                ;; 12    ;; 1a",
        "\\p{^L}\\pN          ;; 12    ;; a2",
        "\\x41\\x{1F600}\\101 ;; A😀A  ;; AA",
        "\\Qa.b\\E+           ;; a.bb  ;; axb",
        "a{2,3}               ;; aaa   ;; a",
        "a{,3}                ;; a{,3} ;; aa",
        "a{2}b{1,}            ;; aabb  ;; abb",
        "(?P<n>a)(?<m>b)?     ;; ab    ;; b",
        "a*?b+?               ;; aab   ;; aa",
        "^a$                  ;; a     ;; ^a$",
        "a\\b-\\Bb?           ;; a-    ;; a-b",
        "(?s).(?-s:.)         ;; é😀   ;; a",
        "é?                   ;; é     ;; e",
      })
  void matchesTheWholeValue(String text, String match, String other) {
    Regex regex = Regex.of(text).orElseThrow(() -> new AssertionError(text));
    assertTrue(regex.matches(match), match);
    assertFalse(regex.matches(other), other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "a)",
        "[",
        "[a",
        "[b-a]",
        "[[:nope:]]",
        "*",
        "+a",
        "a**",
        "a{2}{3}",
        "a{3,2}",
        "a{1001}",
        "\\",
        "\\1",
        "(a)\\1",
        "\\8",
        "\\y",
        "\\C",
        "\\Z",
        "\\x{110000}",
        "\\xg0",
        "\\p{Nope}",
        "\\pQ",
        "(?=a)",
        "(?!a)",
        "(?<=a)",
        "(?<!a)",
        "(?>a)",
        "(?#a)",
        "(?x)a",
        "(?P=n)",
        "(?P<n>a)(?P<n>b)",
        "(?P<>a)",
        "(?i",
        "(?i-",
        "(?-)a",
        "(a{1000}){1000}"
      })
  void refusesWhatRe2Refuses(String text) {
    assertEquals(Optional.empty(), Regex.of(text).map(regex -> text));
  }

  @Test
  void knowsALineFromAText() {
    assertTrue(Regex.of("(?m)a$\n^b").orElseThrow().matches("a\nb"));
    assertFalse(Regex.of("a$\n^b").orElseThrow().matches("a\nb"));
  }

  @Test
  void needsTimeLinearInTheValue() {
    assertFalse(Regex.of("(a*)*(a|a)*(.*a){20}b").orElseThrow().matches("a".repeat(5_000)));
  }

  @Test
  void listsAlternatives() {
    assertEquals(
        Optional.of(List.of("a.b", "c")), Regex.of("a\\.b|c").orElseThrow().alternatives());
    assertEquals(Optional.empty(), Regex.of("a.b|c").orElseThrow().alternatives());
  }

  @Test
  void quotesEverySpecialCharacter() {
    String text = "a\\.+*?()|[]{}^$-/ é";
    assertEquals(
        Optional.of(List.of(text)), Regex.of(Regex.quote(text)).orElseThrow().alternatives());
  }

  @Test
  void namesWhatIsWrong() {
    Promql.Problem problem = Promql.check("a{b=~\"(?=c)\"}").get(0);
    assertEquals(
        "error parsing regexp: invalid or unsupported Perl syntax: `(?=`", problem.message());
    assertEquals(
        "matchers are RE2: no lookaround, no back-references", problem.help().orElseThrow());
  }
}
