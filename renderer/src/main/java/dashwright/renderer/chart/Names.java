package dashwright.renderer.chart;

import dashwright.compiler.plan.QueryPlan;
import dashwright.renderer.data.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What series are called. */
final class Names {
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}}");

  private static final String SEPARATORS = "_./:-";
  private static final int LEAST_SHARED = 8;

  private Names() {}

  /** The names of all series of a query; a long beginning that they share is left out. */
  static List<String> of(QueryPlan query, List<Series> all) {
    List<String> names = all.stream().map(series -> of(query, series, all)).toList();
    int shared = shared(names);
    return names.stream().map(name -> name.substring(shared)).toList();
  }

  /** How much a row of labels can do without: a beginning of some length that ends like a word. */
  private static int shared(List<String> names) {
    if (names.size() < 2) {
      return 0;
    }
    String first = names.get(0);
    int length = 0;
    while (agree(names, first, length)) {
      length++;
    }
    while (length > 0 && SEPARATORS.indexOf(first.charAt(length - 1)) < 0) {
      length--;
    }
    return length >= LEAST_SHARED ? length : 0;
  }

  private static boolean agree(List<String> names, String first, int index) {
    return index < first.length()
        && names.stream()
            .allMatch(
                name -> index + 1 < name.length() && name.charAt(index) == first.charAt(index));
  }

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
                TreeMap::new));
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
