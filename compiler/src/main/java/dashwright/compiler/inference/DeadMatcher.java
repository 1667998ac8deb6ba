package dashwright.compiler.inference;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.VectorSelector;
import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A matcher that finds nothing.
 *
 * @param matcher the matcher
 * @param values the values that its label has
 */
public record DeadMatcher(LabelMatcher matcher, List<String> values) {
  public DeadMatcher {
    values = List.copyOf(values);
  }

  /** The matchers of a selector that leave nothing of the declared values of their label. */
  static List<DeadMatcher> of(Series series, VectorSelector selector) {
    List<DeadMatcher> dead = new ArrayList<>();
    values(series)
        .forEach(
            (label, values) -> {
              List<LabelMatcher> matchers =
                  selector.matchers().stream()
                      .filter(matcher -> matcher.matcher().label().equals(label))
                      .toList();
              boolean known = matchers.stream().noneMatch(m -> Macros.areIn(m.matcher().value()));
              if (known && leaveNothing(matchers, values)) {
                dead.add(new DeadMatcher(worst(matchers, values), values));
              }
            });
    return dead;
  }

  /** Matchers that also accept series without the label may find those. */
  private static boolean leaveNothing(List<LabelMatcher> matchers, List<String> values) {
    boolean demanding = matchers.stream().anyMatch(m -> !m.matcher().accepts(""));
    return demanding
        && values.stream().noneMatch(v -> matchers.stream().allMatch(m -> m.matcher().accepts(v)));
  }

  /** The one that finds nothing by itself; where they only exclude each other, the last. */
  private static LabelMatcher worst(List<LabelMatcher> matchers, List<String> values) {
    return matchers.stream()
        .filter(matcher -> values.stream().noneMatch(matcher.matcher()::accepts))
        .findFirst()
        .orElse(matchers.get(matchers.size() - 1));
  }

  private static Map<String, List<String>> values(Series series) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    series
        .labels()
        .forEach(
            (label, known) -> {
              if (!known.values().isEmpty()) {
                values.put(label, known.values());
              }
            });
    if (series.part() == Series.Part.BUCKET && !series.metric().buckets().isEmpty()) {
      values.put(DeclaredLabels.BOUND, bounds(series.metric().buckets()));
    }
    return values;
  }

  /** Whole numbers were written both as 1 and as 1.0 before Prometheus 3. */
  private static List<String> bounds(List<BigDecimal> buckets) {
    List<String> bounds = new ArrayList<>();
    for (BigDecimal bucket : buckets) {
      String text = NumberText.plain(bucket);
      bounds.add(text);
      if (text.indexOf('.') < 0) {
        bounds.add(text + ".0");
      }
    }
    bounds.add("+Inf");
    return bounds;
  }
}
