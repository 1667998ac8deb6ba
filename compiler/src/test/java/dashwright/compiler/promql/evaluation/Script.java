package dashwright.compiler.promql.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test in the language in which Prometheus tests its engine: {@code load}, {@code clear}, {@code
 * eval}.
 *
 * @param commands what to do, in this order
 */
record Script(List<Command> commands) {
  /** One thing to do. */
  sealed interface Command {}

  /** Forget all series. */
  record Clear() implements Command {}

  /**
   * Add series.
   *
   * @param interval the milliseconds between two points
   * @param classic whether each classic histogram is a native one besides
   * @param series the series
   */
  record Load(long interval, boolean classic, List<SeriesNotation> series) implements Command {}

  /**
   * Ask a query; a step of 0 is for an instant.
   *
   * @param line where it stands, from 1
   * @param expression the query
   * @param start the first step, in milliseconds
   * @param end the last step
   * @param step the milliseconds between two steps
   * @param expectations what is said of the answer besides its values
   * @param expected the lines of the values
   */
  record Eval(
      int line,
      String expression,
      long start,
      long end,
      long step,
      List<String> expectations,
      List<String> expected)
      implements Command {}

  private static final Pattern LOAD = Pattern.compile("load(_with_nhcb)?\\s+(\\S+)");
  private static final Pattern INSTANT =
      Pattern.compile("eval(?:_(fail|warn|ordered|info))?\\s+instant\\s+at\\s+(\\S+)\\s+(.+)");
  private static final Pattern RANGE =
      Pattern.compile(
          "eval(?:_(fail|warn|info))?\\s+range\\s+from\\s+(\\S+)\\s+to\\s+(\\S+)\\s+step\\s+(\\S+)\\s+(.+)");
  private static final Pattern DURATION = Pattern.compile("([0-9]+)(ms|s|m|h|d|w|y)?");

  /** Reads a script. */
  static Script parse(List<String> text) {
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      String line = clean(text.get(i));
      if (!line.isEmpty()) {
        int first = i;
        List<String> block = new ArrayList<>();
        while (i + 1 < text.size()
            && !clean(text.get(i + 1)).isEmpty()
            && !starts(text.get(i + 1))) {
          block.add(clean(text.get(++i)));
        }
        commands.add(command(first + 1, line, block));
      }
    }
    return new Script(commands);
  }

  private static String clean(String line) {
    String text = line.strip();
    return text.startsWith("#") ? "" : text;
  }

  private static boolean starts(String line) {
    return clean(line).equals("clear")
        || LOAD.matcher(clean(line)).matches()
        || clean(line).matches("eval(_\\w+)?\\s+(instant|range)\\s.*");
  }

  private static Command command(int number, String line, List<String> block) {
    Matcher load = LOAD.matcher(line);
    if (load.matches()) {
      List<SeriesNotation> series = block.stream().map(SeriesNotation::parse).toList();
      return new Load(millis(load.group(2)), load.group(1) != null, series);
    }
    Matcher instant = INSTANT.matcher(line);
    if (instant.matches()) {
      long at = millis(instant.group(2));
      return eval(number, instant.group(3), at, at, 0, instant.group(1), block);
    }
    Matcher range = RANGE.matcher(line);
    if (range.matches()) {
      return eval(
          number,
          range.group(5),
          millis(range.group(2)),
          millis(range.group(3)),
          millis(range.group(4)),
          range.group(1),
          block);
    }
    if (line.equals("clear")) {
      return new Clear();
    }
    throw new IllegalArgumentException("line " + number + ": no command: " + line);
  }

  private static Eval eval(
      int line,
      String expression,
      long start,
      long end,
      long step,
      String suffix,
      List<String> block) {
    List<String> expectations = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    Optional.ofNullable(suffix).map(word -> "expect " + word).ifPresent(expectations::add);
    for (String text : block) {
      (text.startsWith("expect ") ? expectations : expected).add(text);
    }
    return new Eval(line, expression, start, end, step, expectations, expected);
  }

  /** A duration; a number without a unit is seconds. */
  static long millis(String text) {
    Matcher part = DURATION.matcher(text);
    long millis = 0;
    while (part.find()) {
      long count = Long.parseLong(part.group(1));
      String unit = Optional.ofNullable(part.group(2)).orElse("s");
      millis +=
          count
              * switch (unit) {
                case "ms" -> 1;
                case "s" -> 1_000;
                case "m" -> 60_000;
                case "h" -> 3_600_000;
                case "d" -> 86_400_000;
                case "w" -> 604_800_000;
                default -> 31_536_000_000L;
              };
    }
    return millis;
  }
}
