package dashwright.renderer.data.sample;

import dashwright.dsl.model.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts work into series: by outcome, by version, by all other labels of the metric.
 *
 * @param vocabulary the values of labels
 * @param events makes the series
 * @param versions of the service
 * @param ownWords labels whose values differ by service: nobody's words are another's
 * @param seed for the shares
 */
record Cutting(
    Vocabulary vocabulary, EventSeries events, Versions versions, Set<String> ownWords, Seed seed) {
  /** Series of one place, version and outcome, at most. */
  private static final int MOST = 8;

  /** The series of some portions, all with these labels. */
  List<SampleSeries> series(
      String name, Map<String, String> labels, List<Portion> portions, WorkShape shape) {
    List<Outcomes.Part> outcomes = outcomes(shape, labels);
    long end = portions.stream().mapToLong(Portion::end).max().orElse(Long.MAX_VALUE);
    List<SampleSeries> series = new ArrayList<>();
    for (Map.Entry<Map<String, String>, Life> version : lives(labels).entrySet()) {
      for (Slice slice : slices(shape, labels)) {
        for (Outcomes.Part outcome : outcomes) {
          Map<String, String> all = new LinkedHashMap<>(labels);
          all.putAll(version.getKey());
          all.putAll(slice.labels());
          if (!outcome.value().isEmpty()) {
            all.put(shape.outcome().orElseThrow(), outcome.value());
          }
          List<Portion> parts =
              portions.stream()
                  .map(portion -> portion.times(outcome.good(), outcome.failed()))
                  .map(portion -> portion.times(slice.share()))
                  .toList();
          series.addAll(events.of(name, all, parts, version.getValue().until(end)));
        }
      }
    }
    return series;
  }

  private List<Outcomes.Part> outcomes(WorkShape shape, Map<String, String> labels) {
    if (shape.counts() == WorkShape.Counts.FAILED) {
      return List.of(new Outcomes.Part("", 0, 1));
    }
    for (Metric.Label label : events.metric().labels()) {
      if (tells(shape, label) && !labels.containsKey(label.name())) {
        List<String> values =
            label.values().isEmpty() ? Outcome.likely(label.name()) : label.values();
        return Outcomes.of(label.name(), values, value -> shape.fails(label.name(), value));
      }
    }
    return List.of(new Outcomes.Part("", 1, 1));
  }

  private static boolean tells(WorkShape shape, Metric.Label label) {
    return shape.outcome().filter(label.name()::equals).isPresent()
        && (!shape.failures().isEmpty() || Outcome.told(label.name(), label.values()));
  }

  private Map<Map<String, String>, Life> lives(Map<String, String> labels) {
    Map<Map<String, String>, Life> lives = new LinkedHashMap<>();
    for (Metric.Label label : events.metric().labels()) {
      if (isVersion(label) && !labels.containsKey(label.name())) {
        versions.lives().forEach((value, life) -> lives.put(Map.of(label.name(), value), life));
        return lives;
      }
    }
    lives.put(Map.of(), Life.ALWAYS.restarting(versions.times()));
    return lives;
  }

  private static boolean isVersion(Metric.Label label) {
    return label.name().contains("version");
  }

  private List<Slice> slices(WorkShape shape, Map<String, String> labels) {
    List<Slice> slices = List.of(Slice.WHOLE);
    for (Metric.Label label : events.metric().labels()) {
      if (!labels.containsKey(label.name()) && !isVersion(label) && !tells(shape, label)) {
        List<String> values =
            ownWords.contains(label.name()) ? Vocabulary.numbered(label) : vocabulary.values(label);
        slices = Slice.cut(slices, label.name(), values, seed, MOST);
      }
    }
    return slices;
  }
}
