package dashwright.compiler.promql;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The named character classes of RE2. */
final class RegexClasses {
  private RegexClasses() {}

  /** The class of a Perl escape such as {@code \d}. */
  static Optional<IntPredicate> perl(int letter) {
    IntPredicate space = c -> c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
    return switch (letter) {
      case 'd' -> Optional.of(Characters::isDigit);
      case 'D' -> Optional.of(c -> !Characters.isDigit(c));
      case 'w' -> Optional.of(Characters::isWord);
      case 'W' -> Optional.of(c -> !Characters.isWord(c));
      case 's' -> Optional.of(space);
      case 'S' -> Optional.of(space.negate());
      default -> Optional.empty();
    };
  }

  /** A POSIX class such as {@code alpha}, of ASCII. */
  static Optional<IntPredicate> posix(String name) {
    return switch (name) {
      case "alnum" -> Optional.of(c -> Characters.isWord(c) && c != '_');
      case "alpha" -> Optional.of(c -> Characters.startsWord(c) && c != '_');
      case "ascii" -> Optional.of(c -> c <= 0x7F);
      case "blank" -> Optional.of(c -> c == '\t' || c == ' ');
      case "cntrl" -> Optional.of(c -> c <= 0x1F || c == 0x7F);
      case "digit" -> Optional.of(Characters::isDigit);
      case "graph" -> Optional.of(c -> c > ' ' && c < 0x7F);
      case "lower" -> Optional.of(c -> c >= 'a' && c <= 'z');
      case "print" -> Optional.of(c -> c >= ' ' && c < 0x7F);
      case "punct" -> Optional.of(c -> c > ' ' && c < 0x7F && (!Characters.isWord(c) || c == '_'));
      case "space" -> Optional.of(c -> c == ' ' || (c >= '\t' && c <= '\r'));
      case "upper" -> Optional.of(c -> c >= 'A' && c <= 'Z');
      case "word" -> Optional.of(Characters::isWord);
      case "xdigit" -> Optional.of(Characters::isHexDigit);
      default -> Optional.empty();
    };
  }

  /**
   * A Unicode general category, such as {@code Lu} or {@code L}, or a script, such as {@code
   * Greek}.
   */
  static Optional<IntPredicate> unicode(String name) {
    if (name.equals("Any")) {
      return Optional.of(c -> true);
    }
    if (!name.isEmpty() && name.length() <= 2) {
      return category(name);
    }
    try {
      Character.UnicodeScript script =
          Character.UnicodeScript.forName(name.toUpperCase(Locale.ROOT));
      return Optional.of(c -> Character.UnicodeScript.of(c) == script);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<IntPredicate> category(String name) {
    boolean known = false;
    for (int type = 0; type <= Character.FINAL_QUOTE_PUNCTUATION; type++) {
      known |= categoryName(type).startsWith(name);
    }
    return known
        ? Optional.of(c -> categoryName(Character.getType(c)).startsWith(name))
        : Optional.empty();
  }

  private static String categoryName(int type) {
    return switch (type) {
      case Character.UPPERCASE_LETTER -> "Lu";
      case Character.LOWERCASE_LETTER -> "Ll";
      case Character.TITLECASE_LETTER -> "Lt";
      case Character.MODIFIER_LETTER -> "Lm";
      case Character.OTHER_LETTER -> "Lo";
      case Character.NON_SPACING_MARK -> "Mn";
      case Character.ENCLOSING_MARK -> "Me";
      case Character.COMBINING_SPACING_MARK -> "Mc";
      case Character.DECIMAL_DIGIT_NUMBER -> "Nd";
      case Character.LETTER_NUMBER -> "Nl";
      case Character.OTHER_NUMBER -> "No";
      case Character.SPACE_SEPARATOR -> "Zs";
      case Character.LINE_SEPARATOR -> "Zl";
      case Character.PARAGRAPH_SEPARATOR -> "Zp";
      case Character.CONTROL -> "Cc";
      case Character.FORMAT -> "Cf";
      case Character.PRIVATE_USE -> "Co";
      case Character.SURROGATE -> "Cs";
      case Character.DASH_PUNCTUATION -> "Pd";
      case Character.START_PUNCTUATION -> "Ps";
      case Character.END_PUNCTUATION -> "Pe";
      case Character.CONNECTOR_PUNCTUATION -> "Pc";
      case Character.OTHER_PUNCTUATION -> "Po";
      case Character.INITIAL_QUOTE_PUNCTUATION -> "Pi";
      case Character.FINAL_QUOTE_PUNCTUATION -> "Pf";
      case Character.MATH_SYMBOL -> "Sm";
      case Character.CURRENCY_SYMBOL -> "Sc";
      case Character.MODIFIER_SYMBOL -> "Sk";
      case Character.OTHER_SYMBOL -> "So";
      default -> "";
    };
  }
}
