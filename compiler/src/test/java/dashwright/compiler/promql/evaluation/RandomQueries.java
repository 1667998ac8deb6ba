package dashwright.compiler.promql.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Random expressions over {@link RandomSeries} that have no type errors. No window starts or ends
 * at a sample, so that it does not matter to which window such a sample belongs.
 */
final class RandomQueries {
  private static final List<String> COUNTING =
      List.of("rate", "increase", "irate", "resets", "count_over_time");
  private static final List<String> GAUGING =
      List.of(
          "delta",
          "idelta",
          "deriv",
          "changes",
          "sum_over_time",
          "avg_over_time",
          "min_over_time",
          "max_over_time",
          "stddev_over_time",
          "stdvar_over_time",
          "last_over_time",
          "present_over_time");
  private static final List<String> EACH =
      List.of("abs", "ceil", "floor", "sgn", "sqrt", "exp", "ln", "log2", "atan", "tanh", "round");
  private static final List<String> FOLDING =
      List.of("sum", "avg", "count", "min", "max", "group", "stddev", "stdvar");
  private static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%", "^");
  private static final List<String> COMPARISONS = List.of("==", "!=", "<", ">", "<=", ">=");
  private static final List<String> SETS = List.of("and", "or", "unless");
  private static final List<String> GROUPINGS =
      List.of("", " by (a)", " by (b, a)", " without (b)", " without (a, le)");
  private static final List<String> WINDOWS = List.of("[40s]", "[1m3s]", "[5m]", "[17m]");

  private final SplittableRandom random;

  RandomQueries(long seed) {
    random = new SplittableRandom(seed);
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String number() {
    return String.format(Locale.ROOT, "%.2f", random.nextDouble(-2, 6));
  }

  /** An instant vector, at most so many levels deep. */
  String vector(int depth) {
    if (depth == 0) {
      return selector(pick(List.of("g", "c_total")), pick(List.of("", "", modifier())));
    }
    int below = depth - 1;
    return switch (random.nextInt(16)) {
      case 0, 1 -> pick(COUNTING) + "(" + range("c_total", below) + ")";
      case 2, 3 -> pick(GAUGING) + "(" + range("g", below) + ")";
      case 4 -> pick(EACH) + "(" + vector(below) + ")";
      case 5, 6 -> pick(FOLDING) + pick(GROUPINGS) + " (" + vector(below) + ")";
      case 7 -> pick(List.of("topk", "bottomk")) + pick(GROUPINGS) + " (2, " + average() + ")";
      case 8 -> "quantile" + pick(GROUPINGS) + " (0.37, " + vector(below) + ")";
      case 9 -> "(" + vector(below) + " " + pick(ARITHMETIC) + " " + number() + ")";
      case 10 ->
          "("
              + number()
              + " "
              + pick(COMPARISONS)
              + pick(List.of(" ", " bool "))
              + vector(below)
              + ")";
      case 11 -> "(" + vector(below) + " " + pick(ARITHMETIC) + matching() + vector(below) + ")";
      case 12 -> "(" + vector(below) + " " + pick(SETS) + on() + vector(below) + ")";
      case 13 ->
          "(" + vector(below) + " / on (a) group_left () sum by (a) (" + vector(below) + "))";
      case 14 -> other(below);
      default -> "histogram_quantile(0.8, sum by (le, a) (rate(h_bucket" + pick(WINDOWS) + ")))";
    };
  }

  /** No two series have the same, so that there is one way only to pick some. */
  private String average() {
    return "avg_over_time(" + selector("g", "[17m]") + ")";
  }

  private String other(int below) {
    return switch (random.nextInt(9)) {
      case 0 -> "clamp(" + vector(below) + ", -1, 3)";
      case 1 -> "quantile_over_time(0.6, " + range("g", below) + ")";
      case 2 -> "predict_linear(" + range("g", below) + ", 600)";
      case 3 -> "label_replace(" + vector(below) + ", \"b\", \"v$1\", \"a\", \"(.*)\")";
      case 4 -> "label_join(" + vector(below) + ", \"c\", \"-\", \"a\", \"b\")";
      case 5 -> "-" + selector("g", "");
      case 6 -> "timestamp(" + selector("g", modifier()) + ")";
      case 7 -> "absent(" + selector("g", "") + " > 1e9)";
      default -> "vector(scalar(count(" + selector("g", "") + ")) + time())";
    };
  }

  private String matching() {
    return pick(List.of(" ", " ", " ignoring (b) ", " on (a, b) "));
  }

  private String on() {
    return pick(List.of(" ", " on (a) ", " ignoring (b) "));
  }

  private String modifier() {
    return pick(List.of(" offset 3m", " offset -2m", " @ 1207.003", " @ 900.003 offset 1m"));
  }

  private String selector(String metric, String modifier) {
    return metric
        + pick(List.of("", "{a=\"x\"}", "{a!=\"x\"}", "{b=~\"[12]\"}", "{b!~\"2|3\"}"))
        + modifier;
  }

  private String range(String metric, int depth) {
    if (depth > 0 && random.nextInt(4) == 0) {
      String step = pick(List.of("37s1ms", "1m1s1ms"));
      return "("
          + vector(depth - 1)
          + ")["
          + pick(List.of("4m", "11m"))
          + ":"
          + step
          + "]"
          + pick(List.of("", " offset 1m"));
    }
    return selector(metric, pick(WINDOWS)) + pick(List.of("", "", modifier()));
  }
}
