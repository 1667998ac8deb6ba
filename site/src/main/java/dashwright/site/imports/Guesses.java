package dashwright.site.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Grouping;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.VectorSelector;
import dashwright.site.metrics.CatalogueNames;
import dashwright.site.metrics.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The catalogue as far as queries tell: which metrics there seem to be, with which labels. */
final class Guesses {
  private static final Set<String> OF_COUNTERS =
      new TreeSet<>(List.of("rate", "irate", "increase", "resets"));
  private static final Pattern WORDS = Pattern.compile("[\\w/:-]+(\\|[\\w/:-]+)*");

  /** How many values a label has of which nothing is known. */
  private static final int FEW = 3;

  private static final String BUCKET = "_bucket";

  /** Values of a label; open where there may be others. */
  private static final class Values {
    private final Set<String> known = new TreeSet<>();
    private boolean open;
  }

  private final Map<String, Map<String, Values>> labels = new TreeMap<>();
  private final Set<String> counters = new TreeSet<>();

  /** Looks at the selectors of a query. */
  void learn(Expression tree) {
    walk(tree, "", List.of());
  }

  private void walk(Expression node, String function, List<String> grouped) {
    if (node instanceof VectorSelector selector) {
      selector.metric().ifPresent(name -> learn(name, selector, function, grouped));
      return;
    }
    String inner = node instanceof Call call ? call.name() : function;
    List<String> more = new ArrayList<>(grouped);
    if (node instanceof Aggregation aggregation
        && aggregation.grouping().kind() == Grouping.Kind.BY) {
      aggregation.grouping().labels().stream().map(Label::name).forEach(more::add);
    }
    node.children().forEach(child -> walk(child, inner, more));
  }

  private void learn(String name, VectorSelector selector, String function, List<String> grouped) {
    if (!CatalogueNames.isMetric(name)) {
      return;
    }
    Map<String, Values> of = labels.computeIfAbsent(name, any -> new TreeMap<>());
    if (OF_COUNTERS.contains(function)) {
      counters.add(name);
    }
    grouped.forEach(label -> values(of, label));
    for (LabelMatcher matcher : selector.matchers()) {
      learn(of, matcher.matcher());
    }
  }

  private static void learn(Map<String, Values> labels, Matcher matcher) {
    List<String> named = named(matcher);
    values(labels, matcher.label()).known.addAll(named);
    if (named.isEmpty() || matcher.op().isNegative()) {
      values(labels, matcher.label()).open = true;
    }
  }

  /** The values that a matcher names one by one. */
  private static List<String> named(Matcher matcher) {
    String value = matcher.value();
    if (value.isEmpty() || value.contains("$")) {
      return List.of();
    }
    if (!matcher.op().isRegex()) {
      return List.of(value);
    }
    return WORDS.matcher(value).matches() ? List.of(value.split("\\|")) : List.of();
  }

  private static Values values(Map<String, Values> labels, String label) {
    return labels.computeIfAbsent(label, any -> new Values());
  }

  /** Puts the catalogue, sorted by name. */
  void write(ObjectNode metrics) {
    Set<String> histograms = new TreeSet<>();
    labels.keySet().stream()
        .filter(name -> name.endsWith(BUCKET))
        .map(name -> name.substring(0, name.length() - BUCKET.length()))
        .forEach(histograms::add);
    Map<String, Map<String, Values>> families = new TreeMap<>();
    labels.forEach(
        (name, of) ->
            of.forEach(
                (label, values) -> merge(families, family(name, histograms), label, values)));
    labels.keySet().forEach(n -> families.putIfAbsent(family(n, histograms), new TreeMap<>()));
    families.forEach((name, of) -> entry(metrics.putObject(name), name, of, histograms));
  }

  private static void merge(
      Map<String, Map<String, Values>> families, String family, String label, Values values) {
    Values all = values(families.computeIfAbsent(family, any -> new TreeMap<>()), label);
    all.known.addAll(values.known);
    all.open |= values.open;
  }

  /** Buckets, sum and count belong to their histogram. */
  private static String family(String name, Set<String> histograms) {
    String base = name.replaceFirst("_(bucket|sum|count)$", "");
    return histograms.contains(base) ? base : name;
  }

  private void entry(
      ObjectNode entry, String name, Map<String, Values> labels, Set<String> histograms) {
    boolean counter = counters.contains(name) || name.endsWith("_total");
    entry.put("type", histograms.contains(name) ? "histogram" : counter ? "counter" : "gauge");
    entry.put("unit", UnitWords.inName(name).map(unit -> unit.id()).orElse("short"));
    ObjectNode known = entry.objectNode();
    labels.forEach(
        (label, values) -> {
          if (CatalogueNames.isLabel(label) && !isOwn(label)) {
            value(known, label, values);
          }
        });
    if (!known.isEmpty()) {
      entry.set("labels", known);
    }
  }

  private static boolean isOwn(String label) {
    return label.equals("le") || label.equals(LabelMatcher.METRIC_NAME);
  }

  private static void value(ObjectNode known, String label, Values values) {
    if (values.open || values.known.isEmpty()) {
      known.put(label, Math.max(FEW, values.known.size()));
    } else {
      ArrayNode list = known.putArray(label);
      values.known.forEach(list::add);
    }
  }
}
