package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.dsl.model.Metric;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the series of an environment. */
final class Storages {
  private final Map<String, Families> families = new LinkedHashMap<>();

  private Storages() {}

  static SampleStorage of(EnvironmentPlan environment, long now) {
    Seed seed = Seed.of("environment").and(environment.id());
    Season season = new Season(now, seed.and("growth").between(0.2, 0.5));
    Landscape landscape = new LandscapeBuilder(environment, seed, season).build();
    Vocabulary vocabulary = new Vocabulary(environment);
    Storages storages = new Storages();
    Set<String> work = storages.work(environment, new WorkFamilies(landscape, vocabulary, seed));
    LevelFamilies levels = new LevelFamilies(landscape, vocabulary, seed);
    for (Metric metric : environment.metrics()) {
      if (!work.contains(metric.name())) {
        storages.add(metric, levels.of(metric));
      }
    }
    return new SampleStorage(storages.families);
  }

  /** Adds what counts work; returns the metrics that do. */
  private Set<String> work(EnvironmentPlan environment, WorkFamilies work) {
    Set<String> metrics = new LinkedHashSet<>();
    for (ServicePlan service : environment.services()) {
      work.of(service)
          .forEach(
              (metric, found) -> {
                metrics.add(metric.name());
                add(metric, found);
              });
    }
    return metrics;
  }

  /** Families come in the order of the names of their metric, again and again. */
  private void add(Metric metric, List<Family> found) {
    List<String> names = EventSeries.names(metric);
    for (int i = 0; i < found.size(); i++) {
      families
          .computeIfAbsent(names.get(i % names.size()), name -> new Families())
          .add(found.get(i));
    }
  }
}
