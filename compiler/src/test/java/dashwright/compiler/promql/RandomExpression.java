package dashwright.compiler.promql;

import java.util.List;
import java.util.SplittableRandom;

/** An expression made by chance that has no syntax error; its types need not fit. */
final class RandomExpression {
  private final SplittableRandom random;

  RandomExpression(SplittableRandom random) {
    this.random = random;
  }

  String text() {
    return expression(4);
  }

  private String oneOf(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private String expression(int depth) {
    return random.nextInt(4) == 0 && depth > 0
        ? expression(depth - 1) + " " + operator() + " " + expression(depth - 1)
        : oneOf("", "", "", "-", "+ ") + operand(depth);
  }

  private String operator() {
    String operator =
        oneOf(
            "+", "-", "*", "/", "%", "^", "atan2", "==", "!=", "<", ">/", "</", ">=", "and", "OR",
            "unless");
    String bool = operator.equals("==") && maybe() ? " bool" : "";
    if (maybe()) {
      return operator + bool;
    }
    String group = oneOf("", "", " group_left", " group_right (c, \"d.e\")", " group_left()");
    return operator
        + bool
        + " "
        + oneOf("on (a, b)", "ignoring (a)", "on ()", "ignoring()")
        + (operator.equals("/") || group.endsWith("t") ? "" : group)
        + oneOf("", "", " fill (1)", " fill_right(-2)", " fill_left (1) fill_right (1)");
  }

  private String operand(int depth) {
    if (depth == 0) {
      return maybe() ? selector() : oneOf("1", "0x10", "1e3", "5m", "NaN", "\"a\\n\"", "$x", ".5");
    }
    return switch (random.nextInt(9)) {
      case 0 -> "(" + expression(depth - 1) + ")";
      case 1 -> oneOf("abs", "rate", "vector", "$fn") + "(" + expression(depth - 1) + ")";
      case 2 -> "clamp(" + expression(depth - 1) + "," + expression(depth - 1) + ", 1)";
      case 3 -> oneOf("sum", "AVG", "count") + grouping() + "(" + expression(depth - 1) + ")";
      case 4 -> "topk (2, " + expression(depth - 1) + ")" + grouping();
      case 5 ->
          "("
              + expression(depth - 1)
              + ")["
              + duration()
              + ":"
              + oneOf("", duration())
              + "]"
              + shift();
      case 6 -> selector() + "[" + duration() + "]" + shift();
      case 7 -> selector() + shift();
      default -> operand(0);
    };
  }

  private String grouping() {
    return oneOf("", " by (a)", " without (b, \"without\")", " by ()", " without()", " by ($g, a)");
  }

  private String selector() {
    String matchers =
        oneOf("a=\"b\"", "c!~\"d|e\",a='1'", "\"f.g\"=~`.+`,", "$h", "b=\"$i\", $h", "");
    return oneOf("x", "a:b", "sum", "x_${y}", "offset") + (maybe() ? "{" + matchers + "}" : "");
  }

  private String duration() {
    return oneOf(
        "5m",
        "300",
        "1h30m",
        "$window",
        "1y",
        "0.5",
        "2 * step()",
        "max_of(5m, range() - 1)",
        "(1m)^2");
  }

  private String shift() {
    List<String> shifts =
        List.of(
            "",
            "",
            " offset 5m",
            " offset -1h",
            " @ 12.3456",
            " @ start() offset 10",
            " offset (step() + 1)",
            " offset -$step");
    return shifts.get(random.nextInt(shifts.size()));
  }
}
