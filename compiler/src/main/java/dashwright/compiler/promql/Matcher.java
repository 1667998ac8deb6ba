package dashwright.compiler.promql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition on the value of one label.
 *
 * @param label the label; any text, quoted when printed if it needs to be
 * @param op how to compare
 * @param value the value, or an RE2 expression that has to match the whole value
 */
public record Matcher(String label, Op op, String value) {

  /** How a value is compared. */
  public enum Op {
    EQUAL("="),
    NOT_EQUAL("!="),
    MATCH("=~"),
    NOT_MATCH("!~");

    private final String text;

    Op(String text) {
      this.text = text;
    }

    /** As written in PromQL. */
    public String text() {
      return text;
    }

    /** Whether the value is an expression. */
    public boolean isRegex() {
      return this == MATCH || this == NOT_MATCH;
    }

    /** Whether it asks for the opposite. */
    public boolean isNegative() {
      return this == NOT_EQUAL || this == NOT_MATCH;
    }
  }

  /** The label has this value. */
  public static Matcher equal(String label, String value) {
    return new Matcher(label, Op.EQUAL, value);
  }

  /** The label has one of these values, taken literally. */
  public static Matcher oneOf(String label, List<String> values) {
    return values.size() == 1
        ? equal(label, values.get(0))
        : new Matcher(
            label, Op.MATCH, values.stream().map(Regex::quote).collect(Collectors.joining("|")));
  }

  /** Whether it accepts a value; one that cannot be read accepts all. */
  public boolean accepts(String candidate) {
    return switch (op) {
      case EQUAL -> candidate.equals(value);
      case NOT_EQUAL -> !candidate.equals(value);
      case MATCH -> Regex.of(value).map(regex -> regex.matches(candidate)).orElse(true);
      case NOT_MATCH -> Regex.of(value).map(regex -> !regex.matches(candidate)).orElse(true);
    };
  }

  /** As written in PromQL: {@code job="api"}. */
  public String text() {
    return Quoted.name(label) + op.text() + Quoted.print(value);
  }
}
