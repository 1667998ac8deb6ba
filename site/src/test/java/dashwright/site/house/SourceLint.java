package dashwright.site.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What no source file may contain, beyond what the compiler refuses. */
final class SourceLint {
  static final int MOST_LINES = 400;

  /** A pattern that no line may match, except in packages whose name starts with one of these. */
  private record Ban(String name, Pattern pattern, List<String> exceptIn) {
    static Ban of(String name, String pattern, String... exceptIn) {
      return new Ban(name, Pattern.compile(pattern), List.of(exceptIn));
    }
  }

  private static final Pattern BAD_NAME =
      Pattern.compile("Abstract.*|.*(Util|Utils|Helper|Manager|Impl|Common|Base)");

  private static final Pattern COMMENT = Pattern.compile("^\\s*(//|/?\\*).*|\\s//.*");

  private static final List<Ban> IN_CODE =
      List.of(
          Ban.of("standard-streams", "\\bSystem\\.(out|err|in|exit)\\b", "dashwright.site.cli"),
          Ban.of("reflection", "\\bjava\\.lang\\.reflect\\b|\\.getDeclared\\w+\\("),
          Ban.of(
              "static-state",
              "^\\s*(?!import)((public|protected|private)\\s+)?static\\s+(?!.*\\bfinal\\b)[^({]*[;=]"),
          Ban.of(
              "default-locale",
              "\\bString\\.format\\((?!$|Locale)|\\.formatted\\(|\\.printf\\((?!$|Locale)"
                  + "|\\.to(Lower|Upper)Case\\(\\)"),
          Ban.of(
              "clock",
              "\\b(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now\\("
                  + "|\\bClock\\.system|\\bSystem\\.(currentTimeMillis|nanoTime)\\("
                  + "|\\bZoneId\\.systemDefault\\(",
              "dashwright.site"),
          Ban.of("random", "\\bnew (Secure)?Random\\(|\\bMath\\.random\\(|\\bUUID\\.randomUUID\\("),
          Ban.of("unordered", "\\b(Map|Set)\\.copyOf\\(|\\bnew Hash(Map|Set)<"));

  private static final List<Ban> IN_TESTS =
      List.of(Ban.of("disabled-test", "@Disabled\\b"), Ban.of("sleep", "\\bThread\\.sleep\\("));

  private static final List<Ban> ANYWHERE = List.of(Ban.of("unfinished", "\\b(TODO|FIXME|XXX)\\b"));

  private SourceLint() {}

  /**
   * The names of everything wrong with a file of main code, each with its line where it has one.
   */
  static List<String> main(String packageName, String typeName, List<String> lines) {
    List<String> found = lines(IN_CODE, packageName, lines);
    if (BAD_NAME.matcher(typeName).matches()) {
      found.add("empty-name");
    }
    if (lines.size() > MOST_LINES) {
      found.add("long-file");
    }
    return found;
  }

  /** The names of everything wrong with a file of tests. */
  static List<String> test(String packageName, List<String> lines) {
    return lines(IN_TESTS, packageName, lines);
  }

  private static List<String> lines(List<Ban> bans, String packageName, List<String> lines) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String code = COMMENT.matcher(lines.get(i)).replaceFirst("");
      add(found, bans, packageName, code, i + 1);
      add(found, ANYWHERE, packageName, lines.get(i), i + 1);
    }
    return found;
  }

  private static void add(
      List<String> found, List<Ban> bans, String packageName, String text, int line) {
    for (Ban ban : bans) {
      boolean excepted = ban.exceptIn().stream().anyMatch(packageName::startsWith);
      if (!excepted && ban.pattern().matcher(text).find()) {
        found.add(ban.name() + " in line " + line);
      }
    }
  }
}
