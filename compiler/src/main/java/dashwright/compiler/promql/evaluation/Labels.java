package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The labels of a series, sorted by name. A label with an empty value is the same as no label; the
 * metric's name is the label {@code __name__}.
 */
public final class Labels implements Comparable<Labels> {
  /** No labels at all. */
  public static final Labels NONE = new Labels(List.of());

  /** Names and values in turn. */
  private final List<String> pairs;

  private final int hash;

  private Labels(List<String> pairs) {
    this.pairs = pairs;
    this.hash = pairs.hashCode();
  }

  /** The labels of a map from name to value. */
  public static Labels of(Map<String, String> values) {
    List<String> pairs = new ArrayList<>(2 * values.size());
    new TreeMap<>(values)
        .forEach(
            (name, value) -> {
              if (!value.isEmpty()) {
                pairs.add(name);
                pairs.add(value);
              }
            });
    return pairs.isEmpty() ? NONE : new Labels(List.copyOf(pairs));
  }

  /** From name to value. */
  public SortedMap<String, String> map() {
    SortedMap<String, String> map = new TreeMap<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      map.put(pairs.get(i), pairs.get(i + 1));
    }
    return Collections.unmodifiableSortedMap(map);
  }

  /** The value of a label; empty when there is none. */
  public String get(String name) {
    for (int i = 0; i < pairs.size(); i += 2) {
      if (pairs.get(i).equals(name)) {
        return pairs.get(i + 1);
      }
    }
    return "";
  }

  /** The metric's name; empty when there is none. */
  public String metric() {
    return get(LabelMatcher.METRIC_NAME);
  }

  /** The same without the metric's name. */
  public Labels withoutMetric() {
    return without(List.of(LabelMatcher.METRIC_NAME));
  }

  /** Only the labels named. */
  public Labels only(Collection<String> names) {
    return filtered(names::contains);
  }

  /** All labels but those named. */
  public Labels without(Collection<String> names) {
    return filtered(name -> !names.contains(name));
  }

  private Labels filtered(Predicate<String> keeps) {
    List<String> left = new ArrayList<>(pairs.size());
    for (int i = 0; i < pairs.size(); i += 2) {
      if (keeps.test(pairs.get(i))) {
        left.add(pairs.get(i));
        left.add(pairs.get(i + 1));
      }
    }
    return left.size() == pairs.size() ? this : new Labels(List.copyOf(left));
  }

  /** The same with one label set; removed by an empty value. */
  public Labels with(String name, String value) {
    Map<String, String> values = new TreeMap<>(map());
    values.put(name, value);
    return of(values);
  }

  /** As PromQL writes them: {@code {__name__="up", job="api"}}. */
  public String text() {
    return map().entrySet().stream()
        .map(label -> Matcher.equal(label.getKey(), label.getValue()).text())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public int compareTo(Labels other) {
    return Arrays.compare(pairs.toArray(new String[0]), other.pairs.toArray(new String[0]));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Labels labels && hash == labels.hash && pairs.equals(labels.pairs);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return text();
  }
}
