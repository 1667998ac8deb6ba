package dashwright.renderer.chart;

import dashwright.compiler.plan.QueryPlan;
import dashwright.renderer.data.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What series are called. */
final class Names {
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}}");

  private Names() {}

  /**
   * The legend with the labels of the series; what several series share the name of gets what tells
   * them apart.
   */
  static String of(QueryPlan query, Series series, List<Series> all) {
    String legend =
        PLACE.matcher(query.legend()).replaceAll(match -> value(series, match.group(1)));
    boolean told = PLACE.matcher(query.legend()).find();
    if (all.size() < 2 || told) {
      return legend.isBlank() ? labels(series, series.labels()) : legend;
    }
    String difference = labels(series, differing(series, all));
    return legend.isBlank() ? difference : legend + " " + difference;
  }

  private static String value(Series series, String label) {
    return Matcher.quoteReplacement(series.labels().getOrDefault(label, "–"));
  }

  private static Map<String, String> differing(Series series, List<Series> all) {
    TreeSet<String> names = new TreeSet<>();
    all.forEach(other -> names.addAll(other.labels().keySet()));
    return names.stream()
        .filter(name -> all.stream().map(other -> other.labels().get(name)).distinct().count() > 1)
        .collect(
            Collectors.toMap(
                name -> name,
                name -> series.labels().getOrDefault(name, "–"),
                (first, second) -> first,
                java.util.TreeMap::new));
  }

  private static String labels(Series series, Map<String, String> labels) {
    return labels.isEmpty()
        ? series.labels().isEmpty() ? "value" : "all"
        : labels.size() == 1
            ? labels.values().iterator().next()
            : labels.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
  }
}
