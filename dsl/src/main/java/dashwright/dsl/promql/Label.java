package dashwright.dsl.promql;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A label, of which conditions are made: {@code label("code").matches("5..")}.
 *
 * @param name its name
 */
public record Label(String name) {
  /** It has this value. */
  public LabelMatcher is(String value) {
    return matcher("=", value);
  }

  /** It has another value, or none. */
  public LabelMatcher isNot(String value) {
    return matcher("!=", value);
  }

  /** It has one of these values. */
  public LabelMatcher isOneOf(String... values) {
    return matches(Arrays.stream(values).map(Label::literal).collect(Collectors.joining("|")));
  }

  /** Its whole value matches a regular expression. */
  public LabelMatcher matches(String regex) {
    return matcher("=~", regex);
  }

  /** Its value does not match a regular expression. */
  public LabelMatcher matchesNot(String regex) {
    return matcher("!~", regex);
  }

  private static String literal(String value) {
    return value.replaceAll("[.+*?()|\\[\\]{}^$\\\\]", "\\\\$0");
  }

  private LabelMatcher matcher(String operator, String value) {
    return new LabelMatcher(Names.label(name) + operator + Names.quoted(value));
  }
}
