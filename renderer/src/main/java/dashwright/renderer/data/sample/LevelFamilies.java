package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The metrics that tell how full, how many or how large something is, and all other counters. */
final class LevelFamilies {
  /** Of several series the smallest, compared to the largest. */
  private static final double SMALLEST = 0.3;

  /** Things of which an event has several. */
  private static final Pattern SEVERAL = Pattern.compile("items|recommendations_|products|rows");

  /** Combinations of label values, at most. */
  private static final int MOST = 200;

  private final Landscape landscape;
  private final Vocabulary vocabulary;
  private final Seed seed;
  private final Map<Map.Entry<String, String>, List<Selected>> selected;
  private final NodeFlow weather;
  private final Optional<Gap> gap;

  LevelFamilies(Landscape landscape, Vocabulary vocabulary, Seed seed) {
    this.landscape = landscape;
    this.vocabulary = vocabulary;
    this.seed = seed.and("level");
    this.selected = selected(landscape.topology().environment());
    this.weather =
        new NodeFlow(
            landscape.season(),
            new NodeFlow.Usual(20, 0.0001, new Pace(0.02, 0.7)),
            List.of(),
            this.seed,
            this.seed,
            new Shelf());
    this.gap =
        landscape.calm()
            ? Optional.empty()
            : Gap.in(gauges(), this.seed.and("gap"), landscape.season().now());
  }

  /**
   * Where a metric is.
   *
   * @param labels what tells the place
   * @param service whose it is
   */
  private record Place(Map<String, String> labels, Optional<ServicePlan> service) {
    String name() {
      return service.map(ServicePlan::id).orElseGet(labels::toString);
    }
  }

  /**
   * A service and what selects it.
   *
   * @param index its place among the services
   * @param service the service
   * @param labels the labels that select it
   */
  private record Selected(int index, ServicePlan service, Map<String, String> labels) {}

  /** The families of a metric, one for each place and name. */
  List<Family> of(Metric metric) {
    List<Family> families = new ArrayList<>();
    for (Place place : places(metric)) {
      for (String name : EventSeries.names(metric)) {
        Map<String, String> named = new LinkedHashMap<>(place.labels());
        named.put(LabelMatcher.METRIC_NAME, name);
        families.add(new Family(named, () -> series(metric, name, place)));
      }
    }
    return families;
  }

  /** The levels of services that still send data. */
  private List<Gap.Level> gauges() {
    List<Gap.Level> gauges = new ArrayList<>();
    for (Metric metric : landscape.topology().environment().metrics()) {
      if (metric.type() == Metric.Type.GAUGE && Shape.of(metric) == Shape.CURVE) {
        places(metric).stream()
            .map(place -> new Gap.Level(metric.name(), place.name()))
            .forEach(gauges::add);
      }
    }
    return gauges;
  }

  private List<Place> places(Metric metric) {
    EnvironmentPlan environment = landscape.topology().environment();
    List<Place> places = new ArrayList<>();
    for (ServicePlan service : environment.services()) {
      if (service.metrics().contains(metric.name())) {
        Map<String, String> labels = Vocabulary.first(environment.select());
        labels.putAll(Vocabulary.first(service.select()));
        places.add(new Place(labels, Optional.of(service)));
      }
    }
    if (places.isEmpty()) {
      for (Map<String, String> labels : vocabulary.places(metric.name())) {
        places.add(new Place(labels, service(labels)));
      }
    }
    return places;
  }

  /** The first service that is selected by some of these labels. */
  private Optional<ServicePlan> service(Map<String, String> labels) {
    return labels.entrySet().stream()
        .flatMap(label -> selected.getOrDefault(label, List.of()).stream())
        .filter(own -> labels.entrySet().containsAll(own.labels().entrySet()))
        .min(Comparator.comparing(Selected::index))
        .map(Selected::service);
  }

  /** Services by the first of the labels that select them. */
  private static Map<Map.Entry<String, String>, List<Selected>> selected(
      EnvironmentPlan environment) {
    Map<Map.Entry<String, String>, List<Selected>> selected = new LinkedHashMap<>();
    int index = 0;
    for (ServicePlan service : environment.services()) {
      Selected own = new Selected(index++, service, Vocabulary.first(service.select()));
      own.labels().entrySet().stream()
          .findFirst()
          .ifPresent(
              label ->
                  selected
                      .computeIfAbsent(
                          Map.entry(label.getKey(), label.getValue()), any -> new ArrayList<>())
                      .add(own));
    }
    return selected;
  }

  private List<SampleSeries> series(Metric metric, String name, Place place) {
    Seed own = seed.and(metric.name()).and(place.name());
    EventSeries events = new EventSeries(metric, landscape.season().now());
    List<Integer> nodes =
        place.service().map(service -> landscape.topology().nodes(service)).orElse(List.of());
    long end = nodes.stream().mapToLong(landscape::end).max().orElse(Long.MAX_VALUE);
    List<SampleSeries> series = new ArrayList<>();
    for (Slice slice : slices(metric, place, own)) {
      Map<String, String> labels = new LinkedHashMap<>(place.labels());
      labels.putAll(slice.labels());
      if (metric.type() == Metric.Type.GAUGE) {
        Life life = gap(metric, place, Life.ALWAYS.until(end));
        series.add(events.series(name, labels, Map.of(), gauge(metric, slice, nodes, own), life));
      } else {
        List<Portion> portions =
            portions(metric, nodes, own).stream().map(p -> p.times(slice.share())).toList();
        Life life = Life.ALWAYS.restarting(restarts(place)).until(end);
        series.addAll(events.of(name, labels, portions, life));
      }
    }
    return series;
  }

  private List<Long> restarts(Place place) {
    return place
        .service()
        .map(
            service ->
                Versions.of(
                        landscape.topology().environment(),
                        service.id(),
                        landscape.season().now(),
                        seed)
                    .times())
        .orElse(List.of());
  }

  private Life gap(Metric metric, Place place, Life life) {
    return gap.filter(found -> found.level().equals(new Gap.Level(metric.name(), place.name())))
        .map(found -> life.without(found.from(), found.to()))
        .orElse(life);
  }

  private List<Slice> slices(Metric metric, Place place, Seed own) {
    List<Slice> slices = List.of(Slice.WHOLE);
    for (Metric.Label label : metric.labels()) {
      if (!place.labels().containsKey(label.name())) {
        slices = Slice.cut(slices, label.name(), values(metric, label), own, MOST);
      }
    }
    return slices;
  }

  /** A state that is told by words is not told by numbers, too. */
  private List<String> values(Metric metric, Metric.Label label) {
    return metric.unit().dimension() == Unit.Dimension.STATE
            && label.values().isEmpty()
            && Outcome.told(label.name(), label.values())
        ? Outcome.likely(label.name()).subList(0, 1)
        : vocabulary.values(label);
  }

  private Gauge gauge(Metric metric, Slice slice, List<Integer> nodes, Seed own) {
    Shape shape = Shape.of(metric);
    Band band = Band.of(metric, own);
    double full = metric.typical().map(t -> t.high().doubleValue()).orElse(band.high());
    double most = Usual.most(metric.unit());
    return new Gauge(
        new Gauge.Nature(shape, band, full, most),
        landscape.season(),
        shape == Shape.STATE ? state(metric, slice) : size(metric, slice, own),
        nodes.stream().map(landscape.flows()::get).toList(),
        own.and(slice.name()));
  }

  /** Of a level that is told by outcomes only the good one is 1. */
  private static double state(Metric metric, Slice slice) {
    boolean good =
        metric.labels().stream()
            .filter(label -> Outcome.told(label.name(), label.values()))
            .allMatch(label -> Outcomes.isUsual(slice.labels().getOrDefault(label.name(), "OK")));
    return good ? 1 : 0;
  }

  private static double size(Metric metric, Slice slice, Seed own) {
    boolean cut = metric.labels().size() > 0;
    return cut ? own.and("size").and(slice.name()).between(SMALLEST, 1) * slice.weight() : 1;
  }

  /** What a counter counts: the work of its service, as much of it as is typical. */
  private List<Portion> portions(Metric metric, List<Integer> nodes, Seed own) {
    Band band = Band.of(metric, own);
    List<NodeFlow> flows =
        nodes.isEmpty() ? List.of(weather) : nodes.stream().map(landscape.flows()::get).toList();
    double rate = flows.stream().mapToDouble(flow -> flow.usual().rate()).sum();
    double each = each(metric, rate, band);
    return flows.stream().map(flow -> portion(metric, flow, each, band)).toList();
  }

  /** How much an event counts: one where that is typical. */
  private static double each(Metric metric, double rate, Band band) {
    boolean plausible =
        metric
            .typical()
            .filter(typical -> rate >= typical.low().doubleValue())
            .filter(typical -> rate <= typical.high().doubleValue())
            .isPresent();
    boolean counted = metric.unit().dimension() == Unit.Dimension.COUNT;
    return counted && plausible && Rarity.of(metric.name()) == Rarity.COMMON
        ? SEVERAL.matcher(metric.name()).find() ? 3 : 1
        : band.middle() / rate;
  }

  private static Portion portion(Metric metric, NodeFlow flow, double each, Band band) {
    boolean timed = metric.type() != Metric.Type.COUNTER;
    double second = metric.unit().factor().doubleValue();
    Pace pace = timed ? new Pace(band.high() * second / 60, 0.8) : flow.usual().pace();
    Portion whole = new Portion(flow, pace, Long.MAX_VALUE, 1, 0);
    return switch (Rarity.of(metric.name())) {
      case NEVER -> whole.times(0);
      case TROUBLE -> new Portion(flow, pace, Long.MAX_VALUE, 0, 1);
      case COMMON, FEW, RARE -> timed ? whole : whole.times(each);
    };
  }
}
