package dashwright.site.imports;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Rewriting;
import dashwright.compiler.promql.VectorSelector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A query without Grafana's variables: their matchers are left out where a choice of the reader
 * adds them again, and their macros are ours.
 */
final class ImportedQuery {
  private static final Pattern PART =
      Pattern.compile(
          "(?<text>\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|`[^`]*`)"
              + "|\\$\\{?__(?<clock>interval|range)_m?s\\}?(?:ms|s)\\b"
              + "|\\$\\{(?<braced>\\w+)(?:[.:][^}]*)?\\}"
              + "|\\[\\[(?<old>\\w+)(?::[^\\]]*)?\\]\\]"
              + "|\\$(?<plain>\\w+)");

  private final Choices choices;
  private final Guesses guesses;
  private final Set<String> unknown = new LinkedHashSet<>();
  private final List<String> unfollowed = new ArrayList<>();

  private ImportedQuery(Choices choices, Guesses guesses) {
    this.choices = choices;
    this.guesses = guesses;
  }

  /**
   * Makes a query ours.
   *
   * @param place of the panel
   * @param guesses learns which metrics there seem to be
   * @return empty where it cannot be said; the notes tell why
   */
  static Optional<String> of(
      String expression, String place, Choices choices, Guesses guesses, Notes notes) {
    return new ImportedQuery(choices, guesses).read(expression, place, notes);
  }

  private Optional<String> read(String expression, String place, Notes notes) {
    String plain =
        PART.matcher(expression)
            .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(part(found.group())));
    if (!unknown.isEmpty()) {
      notes.dropped(place, "a query needs " + listed(unknown) + ", which has no one value");
      return Optional.empty();
    }
    Optional<Expression> tree = Promql.parse(plain);
    if (tree.isEmpty()) {
      String problem = Promql.check(plain).get(0).message();
      notes.dropped(place, "a query cannot be read: " + problem);
      return Optional.empty();
    }
    guesses.learn(tree.get());
    Expression free = Rewriting.selectors(tree.get(), this::free);
    if (Nodes.selectors(free).stream().anyMatch(ImportedQuery::isAll)) {
      notes.dropped(place, "a query would read every series there is");
      return Optional.empty();
    }
    unfollowed.forEach(
        matcher -> notes.approximated(place, "no choice follows `" + matcher + "`: it shows all"));
    return Optional.of(Promql.pretty(free));
  }

  private static String listed(Set<String> names) {
    return String.join(", ", names.stream().map(name -> "`$" + name + "`").toList());
  }

  private static boolean isAll(VectorSelector selector) {
    return selector.name().isEmpty()
        && selector.matchers().isEmpty()
        && selector.macros().isEmpty();
  }

  /** What stands for a text in quotes, or for a variable outside of them. */
  private String part(String found) {
    java.util.regex.Matcher part = PART.matcher(found);
    if (!part.matches()) {
      return found;
    }
    if (part.group("text") != null) {
      return inText(found);
    }
    if (part.group("clock") != null) {
      return part.group("clock").equals("range") ? "$range" : "$step";
    }
    return outside(name(part));
  }

  private static String name(java.util.regex.Matcher part) {
    return part.group("braced") != null
        ? part.group("braced")
        : part.group("old") != null ? part.group("old") : part.group("plain");
  }

  private String outside(String name) {
    return switch (name) {
      case "__rate_interval", "window" -> "$window";
      case "__interval", "step" -> "$step";
      case "__range", "__range_s", "range" -> "$range";
      case "__interval_ms" -> "($step * 1000)";
      case "__range_ms" -> "($range * 1000)";
      default -> {
        if (choices.isInterval(name)) {
          yield "$window";
        }
        Optional<String> value = choices.value(name);
        if (value.isEmpty()) {
          unknown.add(name);
        }
        yield value.orElse("$" + name);
      }
    };
  }

  /** Within quotes only what never changes is replaced: a matcher is led by the others. */
  private String inText(String quoted) {
    return PART.matcher(quoted.substring(1, quoted.length() - 1))
        .replaceAll(
            found -> {
              java.util.regex.Matcher part = PART.matcher(found.group());
              boolean variable = part.matches() && part.group("text") == null;
              String value =
                  variable && part.group("clock") == null
                      ? choices.fixed(name(part)).orElse(found.group())
                      : found.group();
              return java.util.regex.Matcher.quoteReplacement(value);
            })
        .transform(text -> quoted.charAt(0) + text + quoted.charAt(0));
  }

  private VectorSelector free(VectorSelector selector) {
    List<LabelMatcher> kept = new ArrayList<>();
    for (LabelMatcher matcher : selector.matchers()) {
      Set<String> variables = variables(matcher.matcher().value());
      if (variables.isEmpty()) {
        kept.add(matcher);
      } else if (!isFollowed(matcher.matcher(), variables)) {
        unfollowed.add(matcher.matcher().text());
      }
    }
    return selector.with(kept);
  }

  private static Set<String> variables(String value) {
    Set<String> names = new LinkedHashSet<>();
    java.util.regex.Matcher part = PART.matcher(value);
    while (part.find()) {
      if (part.group("text") == null && part.group("clock") == null) {
        names.add(name(part));
      }
    }
    return names;
  }

  private boolean isFollowed(Matcher matcher, Set<String> variables) {
    boolean whole = PART.matcher(matcher.value()).matches();
    return whole
        && !matcher.op().isNegative()
        && choices.follows(variables.iterator().next(), matcher.label());
  }
}
