package dashwright.renderer.data.sample;

import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.QueryPlan.SeriesLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of labels: those that are known, or plausible ones. */
final class LabelValues {
  /** Series of one query, at most. */
  static final int MOST = 12;

  /** How many values a label has of which nobody said it. */
  private static final int USUAL = 2;

  private static final List<String> BOUNDS =
      List.of(
          "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10", "+Inf");

  private static final Pattern FIRST = Pattern.compile("(?:top|bottom)k\\s*\\(\\s*([1-9])\\s*,");

  private LabelValues() {}

  /** How many series a query has at most: as many as it picks, or 12. */
  static int most(QueryPlan query) {
    Matcher first = FIRST.matcher(query.promql());
    return first.find() ? Integer.parseInt(first.group(1)) : MOST;
  }

  /** Values of a label, at least one, at most 12. */
  static List<String> of(SeriesLabel label) {
    if (!label.values().isEmpty()) {
      return label.values().subList(0, Math.min(MOST, label.values().size()));
    }
    return label.name().equals("le")
        ? BOUNDS
        : numbered(label, label.count() > 0 ? Math.min(MOST, label.count()) : USUAL);
  }

  /** Shortens the longest lists until there are at most so many combinations. */
  static List<List<String>> fit(List<List<String>> lists, int most) {
    List<List<String>> fitting = new ArrayList<>(lists);
    while (combinations(fitting) > most) {
      int longest = 0;
      for (int i = 1; i < fitting.size(); i++) {
        longest = fitting.get(i).size() >= fitting.get(longest).size() ? i : longest;
      }
      List<String> list = fitting.get(longest);
      fitting.set(longest, list.subList(0, list.size() - 1));
    }
    return fitting;
  }

  private static long combinations(List<List<String>> lists) {
    return lists.stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
  }

  private static List<String> numbered(SeriesLabel label, int count) {
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      values.add(word(label.name()) + "-" + i);
    }
    return values;
  }

  /** The word of a label's name that says most: {@code instance} of {@code service_instance_id}. */
  private static String word(String label) {
    List<String> words = new ArrayList<>(List.of(label.split("_+")));
    words.removeIf(word -> word.isEmpty() || word.equals("id") || word.equals("name"));
    return words.isEmpty() ? label : words.get(words.size() - 1);
  }
}
