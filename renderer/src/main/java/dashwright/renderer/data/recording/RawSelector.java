package dashwright.renderer.data.recording;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.promql.evaluation.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A choice of series.
 *
 * @param matchers its conditions, in a fixed order, the metric's name among them
 */
public record RawSelector(List<Matcher> matchers) {
  private static final Comparator<Matcher> ORDER =
      Comparator.comparing((Matcher m) -> !m.label().equals(LabelMatcher.METRIC_NAME))
          .thenComparing(Matcher::label)
          .thenComparing(Matcher::op)
          .thenComparing(Matcher::value);

  public RawSelector {
    matchers = matchers.stream().distinct().sorted(ORDER).toList();
  }

  /** The choices of an expression, in the order of its text. */
  public static List<RawSelector> of(String promql) {
    return Selectors.of(promql).stream().map(RawSelector::of).toList();
  }

  private static RawSelector of(Selectors.Selector selector) {
    List<Matcher> matchers = new ArrayList<>(selector.matchers());
    if (!selector.metric().isEmpty()) {
      matchers.add(Matcher.equal(LabelMatcher.METRIC_NAME, selector.metric()));
    }
    return new RawSelector(matchers);
  }

  /** Those that together choose whatever the expressions choose, sorted, none within another. */
  public static List<RawSelector> covering(List<String> expressions) {
    TreeMap<String, RawSelector> all = new TreeMap<>();
    for (String promql : new TreeSet<>(expressions)) {
      of(promql).forEach(selector -> all.put(selector.text(), selector));
    }
    return all.values().stream()
        .filter(
            one ->
                all.values().stream().noneMatch(other -> !other.equals(one) && other.covers(one)))
        .toList();
  }

  /** Whether everything that the other chooses is chosen by this one for certain. */
  public boolean covers(RawSelector other) {
    return other.matchers.containsAll(matchers);
  }

  /** Whether a series is among those it chooses. */
  public boolean chooses(Labels series) {
    return matchers.stream().allMatch(matcher -> matcher.accepts(series.get(matcher.label())));
  }

  /** As PromQL: {@code {__name__="up", job="api"}}. */
  public String text() {
    return matchers.stream().map(Matcher::text).collect(Collectors.joining(", ", "{", "}"));
  }
}
