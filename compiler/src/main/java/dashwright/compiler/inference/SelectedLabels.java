package dashwright.compiler.inference;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.VectorSelector;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** The labels of the series that a selector picks. */
final class SelectedLabels {
  /** Those that only parts of a metric have. */
  private static final List<String> OF_PARTS =
      List.of(DeclaredLabels.BOUND, DeclaredLabels.QUANTILE, LabelMatcher.METRIC_NAME);

  private SelectedLabels() {}

  static SeriesLabels of(Knowledge knowledge, VectorSelector selector) {
    Optional<Series> series = knowledge.series(selector);
    Map<String, LabelValues> labels = new LinkedHashMap<>();
    series.ifPresent(found -> labels.putAll(found.labels()));
    if (isBucket(selector)) {
      labels.putIfAbsent(DeclaredLabels.BOUND, LabelValues.POSSIBLE);
    }
    knowledge.implicit().stream()
        .filter(label -> !OF_PARTS.contains(label))
        .forEach(label -> labels.putIfAbsent(label, LabelValues.POSSIBLE));
    boolean open = series.isEmpty() || !selector.macros().isEmpty();
    Set<String> gone = new LinkedHashSet<>();
    matchers(knowledge, selector).forEach(matcher -> narrow(labels, gone, matcher));
    return new SeriesLabels(
        labels,
        open ? SeriesLabels.Others.POSSIBLE : SeriesLabels.Others.NONE,
        gone,
        OptionalLong.empty());
  }

  private static void narrow(Map<String, LabelValues> labels, Set<String> gone, Matcher matcher) {
    String label = matcher.label();
    Optional<LabelValues> left = labels.getOrDefault(label, LabelValues.POSSIBLE).behind(matcher);
    if (left.isPresent()) {
      labels.put(label, left.get());
    } else {
      labels.remove(label);
      gone.add(label);
    }
  }

  /** Whether the name says that it picks buckets. */
  static boolean isBucket(VectorSelector selector) {
    return selector.metric().filter(name -> name.endsWith("_bucket")).isPresent();
  }

  private static Stream<Matcher> matchers(Knowledge knowledge, VectorSelector selector) {
    return Stream.concat(
        knowledge.scope().stream(),
        selector.matchers().stream()
            .map(LabelMatcher::matcher)
            .filter(matcher -> !matcher.label().equals(LabelMatcher.METRIC_NAME))
            .filter(matcher -> !Macros.areIn(matcher.label())));
  }
}
