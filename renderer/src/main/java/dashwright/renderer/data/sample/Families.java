package dashwright.renderer.data.sample;

import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The families of one metric, found by any label that all of them have: of a thousand services a
 * query mostly wants one.
 */
final class Families {
  private final List<Family> all = new ArrayList<>();
  private final Map<String, Map<String, List<Family>>> byLabel = new LinkedHashMap<>();

  void add(Family family) {
    all.add(family);
    byLabel.clear();
  }

  /** Those that may have series for some matchers, in their order. */
  List<Family> candidates(List<Matcher> matchers) {
    return narrowed(matchers).stream().filter(family -> family.isCandidate(matchers)).toList();
  }

  private List<Family> narrowed(List<Matcher> matchers) {
    List<Family> fewest = all;
    for (Matcher matcher : matchers) {
      if (matcher.op() == Matcher.Op.EQUAL && !matcher.label().equals(LabelMatcher.METRIC_NAME)) {
        Map<String, List<Family>> values = byLabel.computeIfAbsent(matcher.label(), this::byValue);
        List<Family> found = values.getOrDefault(matcher.value(), List.of());
        fewest = !values.isEmpty() && found.size() < fewest.size() ? found : fewest;
      }
    }
    return fewest;
  }

  /** By the values of a label; nothing where a family does not have it. */
  private Map<String, List<Family>> byValue(String label) {
    Map<String, List<Family>> values = new LinkedHashMap<>();
    for (Family family : all) {
      String value = family.place().get(label);
      if (value.isEmpty()) {
        return Map.of();
      }
      values.computeIfAbsent(value, any -> new ArrayList<>()).add(family);
    }
    return values;
  }
}
