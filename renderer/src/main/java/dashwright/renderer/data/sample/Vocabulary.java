package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SelectPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Regex;
import dashwright.compiler.promql.Selectors;
import dashwright.dsl.model.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values of labels: those that the catalogue declares, else those that queries ask for, else
 * plausible ones.
 */
final class Vocabulary {
  /** How many values a label has that nobody named. */
  private static final int USUAL = 2;

  private final Map<String, Set<String>> declared = new LinkedHashMap<>();
  private final Map<String, Set<String>> asked = new LinkedHashMap<>();
  private final Map<String, Set<String>> selecting = new LinkedHashMap<>();
  private final Map<String, Set<Map<String, String>>> places = new LinkedHashMap<>();
  private final Map<String, Metric> metrics = new LinkedHashMap<>();

  Vocabulary(EnvironmentPlan environment) {
    for (Metric metric : environment.metrics()) {
      metrics.put(metric.name(), metric);
      for (Metric.Label label : metric.labels()) {
        add(declared, label.name(), label.values());
      }
    }
    environment.select().forEach(select -> add(selecting, select.label(), select.values()));
    for (ServicePlan service : environment.services()) {
      service.select().forEach(select -> add(selecting, select.label(), select.values()));
    }
    environment
        .queries()
        .map(QueryPlan::promql)
        .distinct()
        .flatMap(promql -> Selectors.of(promql).stream())
        .forEach(this::read);
  }

  /** The values of a metric's label, at least one. */
  List<String> values(Metric.Label label) {
    if (!label.values().isEmpty()) {
      return label.values();
    }
    return Stream.of(asked, declared)
        .map(words -> words.getOrDefault(label.name(), Set.of()))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(List::copyOf)
        .orElseGet(() -> numbered(label));
  }

  /** Plausible values. */
  static List<String> numbered(Metric.Label label) {
    int count = label.count() > 0 ? Math.min(label.count(), USUAL) : USUAL;
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      values.add(word(label.name()) + "-" + i);
    }
    return values;
  }

  /**
   * Where queries look for a metric: what they say of labels that it does not declare. Names that
   * no service has are no place.
   */
  List<Map<String, String>> places(String metric) {
    return List.copyOf(places.getOrDefault(metric, Set.of()));
  }

  private void read(Selectors.Selector selector) {
    Metric metric = metric(selector.metric());
    if (metric == null) {
      return;
    }
    List<Map<String, String>> here = new ArrayList<>(List.of(new LinkedHashMap<>()));
    for (Matcher matcher : selector.matchers()) {
      List<String> values = literals(matcher);
      String label = matcher.label();
      if (metric.labels().stream().anyMatch(known -> known.name().equals(label))) {
        add(asked, label, values);
      } else if (!values.isEmpty()
          && !label.equals("le")
          && !label.equals(LabelMatcher.METRIC_NAME)) {
        here = product(here, label, values);
      }
    }
    places
        .computeIfAbsent(metric.name(), name -> new LinkedHashSet<>())
        .addAll(here.stream().filter(this::exists).toList());
  }

  private boolean exists(Map<String, String> place) {
    return place.entrySet().stream()
        .allMatch(
            label ->
                !selecting.containsKey(label.getKey())
                    || selecting.get(label.getKey()).contains(label.getValue()));
  }

  private Metric metric(String series) {
    Metric exact = metrics.get(series);
    int part = series.lastIndexOf('_');
    return exact != null || part < 0 ? exact : metrics.get(series.substring(0, part));
  }

  private static List<Map<String, String>> product(
      List<Map<String, String>> places, String label, List<String> values) {
    List<Map<String, String>> more = new ArrayList<>();
    for (Map<String, String> place : places) {
      for (String value : values) {
        Map<String, String> with = new LinkedHashMap<>(place);
        if (!value.isEmpty()) {
          with.put(label, value);
        }
        more.add(with);
      }
    }
    return more;
  }

  private static List<String> literals(Matcher matcher) {
    return switch (matcher.op()) {
      case EQUAL -> List.of(matcher.value());
      case MATCH -> Regex.of(matcher.value()).flatMap(Regex::alternatives).orElse(List.of());
      case NOT_EQUAL, NOT_MATCH -> List.of();
    };
  }

  private static void add(Map<String, Set<String>> words, String label, List<String> values) {
    values.stream()
        .filter(value -> !value.isEmpty())
        .forEach(value -> words.computeIfAbsent(label, name -> new LinkedHashSet<>()).add(value));
  }

  /** The word of a label's name that says most: {@code instance} of {@code service_instance_id}. */
  private static String word(String label) {
    List<String> words = new ArrayList<>(List.of(label.split("_+")));
    words.removeIf(word -> word.isEmpty() || word.equals("id") || word.equals("name"));
    return words.isEmpty() ? label : words.get(words.size() - 1);
  }

  /** The first value of each label. */
  static Map<String, String> first(List<SelectPlan> select) {
    Map<String, String> labels = new LinkedHashMap<>();
    select.forEach(label -> labels.put(label.label(), label.values().get(0)));
    return labels;
  }
}
