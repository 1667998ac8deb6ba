package dashwright.dsl.source;

import java.util.List;
import java.util.Optional;

/**
 * A finding: data, printed by whoever shows it.
 *
 * @param rule the kebab-case id of the rule
 * @param severity how much it matters
 * @param message what is wrong, in lower case, names in backticks, without a final full stop; cut
 *     in its middle beyond {@link Limits#MESSAGE} characters
 * @param origin where
 * @param labels other places that belong to it, such as a first definition
 * @param help the one concrete thing to do
 */
public record Diagnostic(
    String rule,
    Severity severity,
    String message,
    Origin origin,
    List<Label> labels,
    Optional<String> help) {

  /**
   * A second place, and what is there.
   *
   * @param origin where
   * @param text what to say of it
   */
  public record Label(Origin origin, String text) {
    public Label {
      text = shortened(text);
    }
  }

  public Diagnostic {
    message = shortened(message);
    labels = List.copyOf(labels);
    help = help.map(Diagnostic::shortened);
  }

  /** Whatever an author wrote may be quoted in it; both of its ends say what it is. */
  private static String shortened(String text) {
    if (text.length() <= Limits.MESSAGE) {
      return text;
    }
    int head = Limits.MESSAGE * 2 / 3;
    int tail = text.length() - (Limits.MESSAGE - head) + 1;
    return text.substring(0, whole(text, head)) + "…" + text.substring(whole(text, tail));
  }

  /** The offset, or the one before it inside of a pair of surrogates. */
  private static int whole(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }

  /** A finding without advice. */
  public static Diagnostic of(String rule, Severity severity, Origin origin, String message) {
    return new Diagnostic(rule, severity, message, origin, List.of(), Optional.empty());
  }

  /** An error without advice. */
  public static Diagnostic error(String rule, Origin origin, String message) {
    return of(rule, Severity.ERROR, origin, message);
  }

  /** The same with advice. */
  public Diagnostic help(String text) {
    return new Diagnostic(rule, severity, message, origin, labels, Optional.of(text));
  }

  /** The same with advice where there is any. */
  public Diagnostic help(Optional<String> text) {
    return text.map(this::help).orElse(this);
  }

  /** The same with one more place. */
  public Diagnostic label(Origin place, String text) {
    List<Label> more = new java.util.ArrayList<>(labels);
    more.add(new Label(place, text));
    return new Diagnostic(rule, severity, message, origin, more, help);
  }

  /** The same finding, judged otherwise. */
  public Diagnostic severity(Severity other) {
    return new Diagnostic(rule, other, message, origin, labels, help);
  }
}
