package dashwright.renderer.prometheus;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Regex;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.promql.evaluation.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Series that tell selectors apart: one that each selects, and one for each condition that only
 * another of the same metric has, which breaks it.
 */
final class Candidates {
  private Candidates() {}

  static List<Labels> of(List<Selectors.Selector> selectors) {
    Set<Labels> found = new LinkedHashSet<>();
    for (Selectors.Selector selector : selectors) {
      series(selector.metric(), selector.matchers()).ifPresent(found::add);
    }
    for (Selectors.Selector selector : selectors) {
      for (Selectors.Selector other : selectors) {
        other.matchers().stream()
            .filter(extra -> other.metric().equals(selector.metric()))
            .filter(extra -> !selector.matchers().contains(extra))
            .forEach(extra -> breaking(selector, extra).ifPresent(found::add));
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Labels> breaking(Selectors.Selector selector, Matcher extra) {
    List<Matcher> matchers = new ArrayList<>(selector.matchers());
    matchers.add(new Matcher(extra.label(), opposite(extra.op()), extra.value()));
    return series(selector.metric(), matchers);
  }

  private static Matcher.Op opposite(Matcher.Op op) {
    return switch (op) {
      case EQUAL -> Matcher.Op.NOT_EQUAL;
      case NOT_EQUAL -> Matcher.Op.EQUAL;
      case MATCH -> Matcher.Op.NOT_MATCH;
      case NOT_MATCH -> Matcher.Op.MATCH;
    };
  }

  /** A series that fulfils all matchers; empty where none is found. */
  private static Optional<Labels> series(String metric, List<Matcher> matchers) {
    Map<String, String> labels = new TreeMap<>();
    labels.put(LabelMatcher.METRIC_NAME, metric);
    for (Matcher matcher : matchers) {
      List<Matcher> same =
          matchers.stream().filter(other -> other.label().equals(matcher.label())).toList();
      Optional<String> value =
          same.stream()
              .flatMap(one -> values(one).stream())
              .filter(text -> same.stream().allMatch(one -> one.accepts(text)))
              .findFirst();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      labels.put(matcher.label(), value.get());
    }
    return metric.isEmpty() ? Optional.empty() : Optional.of(Labels.of(labels));
  }

  /** Values to try. No label comes first where nothing is asked for. */
  private static List<String> values(Matcher matcher) {
    List<String> values = new ArrayList<>();
    if (matcher.op().isRegex()) {
      Regex.of(matcher.value()).flatMap(Regex::alternatives).ifPresent(values::addAll);
      for (String part : matcher.value().split("\\|", -1)) {
        values.add(plain(part));
      }
    } else {
      values.add(matcher.value());
    }
    if (matcher.op().isNegative()) {
      values.add(0, "");
      values.add("other");
    }
    values.addAll(List.of("x", "1", "200"));
    return values;
  }

  /** The simplest text that an everyday expression matches. */
  private static String plain(String regex) {
    return regex
        .replaceAll("\\([^()]*\\)\\?", "")
        .replaceAll("[()^$]", "")
        .replaceAll("\\[(.)[^]]*]", "$1")
        .replace(".*", "")
        .replace(".+", "x")
        .replaceAll("(?<!\\\\)\\.", "0")
        .replace("\\d", "0")
        .replace("\\", "");
  }
}
