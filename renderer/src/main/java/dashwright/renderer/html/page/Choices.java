package dashwright.renderer.html.page;

import dashwright.compiler.plan.VariablePlan;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects, while the charts of a page are made, what its reader can choose from: the values of a
 * variable's label in the series that keep it.
 */
final class Choices {
  private static final int LEAST = 2;
  private static final int MOST = 12;

  private final Map<VariablePlan, Set<String>> values = new LinkedHashMap<>();

  Choices(List<VariablePlan> variables) {
    variables.forEach(variable -> values.put(variable, new TreeSet<>()));
  }

  /** Takes note of the series of a chart. */
  void see(Figure figure) {
    values.forEach(
        (variable, seen) ->
            figure.traces().stream()
                .map(trace -> trace.series().labels().getOrDefault(variable.label(), ""))
                .filter(value -> !value.isEmpty())
                .forEach(seen::add));
  }

  /** The variables that a chart reads, but whose label its series have lost. */
  List<ChoiceView.Undivided> undivided(Figure figure) {
    List<ChoiceView.Undivided> lost = new ArrayList<>();
    for (VariablePlan variable : values.keySet()) {
      boolean read =
          figure.plan().queries().stream()
              .anyMatch(query -> query.template().contains("$" + variable.id()));
      if (read && figure.traces().stream().noneMatch(trace -> keeps(trace, variable))) {
        lost.add(new ChoiceView.Undivided(variable.id(), "all " + several(variable.title())));
      }
    }
    return lost;
  }

  private static boolean keeps(Trace trace, VariablePlan variable) {
    return trace.series().labels().containsKey(variable.label());
  }

  /** What a series has of the variables, by their ids. */
  Map<String, String> of(Trace trace) {
    Map<String, String> own = new LinkedHashMap<>();
    for (VariablePlan variable : values.keySet()) {
      if (keeps(trace, variable)) {
        own.put(variable.id(), trace.series().labels().get(variable.label()));
      }
    }
    return own;
  }

  /** What is offered: a few values, at least two. */
  List<ChoiceView> offered() {
    List<ChoiceView> offered = new ArrayList<>();
    values.forEach(
        (variable, seen) -> {
          if (seen.size() >= LEAST && seen.size() <= MOST) {
            offered.add(
                new ChoiceView(
                    variable.id(),
                    variable.title(),
                    "All " + several(variable.title()),
                    List.copyOf(seen)));
          }
        });
    return offered;
  }

  private static String several(String title) {
    String word = title.toLowerCase(Locale.ROOT);
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (word.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }
}
