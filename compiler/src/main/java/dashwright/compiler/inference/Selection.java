package dashwright.compiler.inference;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Modifiers;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.VectorSelector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which series a selector picks, compared with what others pick.
 *
 * @param selector the selector
 * @param series what the catalogue says of them
 */
record Selection(VectorSelector selector, Optional<Series> series) {
  Selection(Knowledge knowledge, VectorSelector selector) {
    this(selector, knowledge.series(selector));
  }

  /** Whether it picks some of what the other picks, or buckets of what the other counts. */
  boolean isPartOf(Selection whole) {
    return isWithin(whole) && (hasPart(whole) || isBucketOf(whole)) && isAtTimeOf(whole);
  }

  /** Whether there is nothing for it to pick where the other picks nothing. */
  boolean isWithin(Selection whole) {
    boolean sameMetric =
        series.isPresent()
            && whole.series.isPresent()
            && series.get().metric().equals(whole.series.get().metric());
    return sameMetric
        && whole.selector.macros().isEmpty()
        && matchers().containsAll(whole.matchers());
  }

  private boolean hasPart(Selection whole) {
    Series.Part part = series.get().part();
    return part != Series.Part.BUCKET && part == whole.series.get().part();
  }

  private boolean isBucketOf(Selection whole) {
    return series.get().part() == Series.Part.BUCKET
        && whole.series.get().part() == Series.Part.COUNT
        && matchers().stream().anyMatch(m -> m.label().equals(DeclaredLabels.BOUND));
  }

  private boolean isAtTimeOf(Selection whole) {
    return times(selector.modifiers()).equals(times(whole.selector.modifiers()));
  }

  private static List<String> times(Modifiers modifiers) {
    return Stream.of(modifiers.offset(), modifiers.at())
        .map(time -> time.map(Promql::print).orElse(""))
        .toList();
  }

  private List<Matcher> matchers() {
    return selector.matchers().stream()
        .map(LabelMatcher::matcher)
        .filter(matcher -> !matcher.label().equals(LabelMatcher.METRIC_NAME))
        .toList();
  }
}
