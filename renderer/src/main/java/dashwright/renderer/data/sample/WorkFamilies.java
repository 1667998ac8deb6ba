package dashwright.renderer.data.sample;

import dashwright.compiler.plan.SelectPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.WorkPlan;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The metrics that count the work of services, and the calls that they make. */
final class WorkFamilies {
  private static final String CLIENT = "client";

  /** What calls are named after that go to nothing the plan knows. */
  private static final String EXTERNAL = "external";

  /** Calls for each event of a service that calls nothing the plan knows. */
  private static final double OUTSIDE = 0.2;

  private final Landscape landscape;
  private final Vocabulary vocabulary;
  private final Set<String> endpointLabels = new LinkedHashSet<>();
  private final Seed seed;

  WorkFamilies(Landscape landscape, Vocabulary vocabulary, Seed seed) {
    this.landscape = landscape;
    this.vocabulary = vocabulary;
    this.seed = seed.and("labels");
    for (ServicePlan service : landscape.topology().environment().services()) {
      service.endpoints().stream()
          .flatMap(endpoint -> endpoint.select().stream())
          .forEach(select -> endpointLabels.add(select.label()));
    }
  }

  /** The families of a service by the metrics that count its work. */
  Map<Metric, List<Family>> of(ServicePlan service) {
    Map<String, String> place = Vocabulary.first(landscape.topology().environment().select());
    place.putAll(Vocabulary.first(service.select()));
    Map<Metric, List<Family>> families = new LinkedHashMap<>();
    for (Metric metric : landscape.topology().environment().metrics()) {
      if (service.work().stream().anyMatch(work -> WorkShape.of(work, metric).isPresent())) {
        families.put(metric, families(service, metric, place));
      }
    }
    return families;
  }

  private List<Family> families(ServicePlan service, Metric metric, Map<String, String> place) {
    List<Family> families = new ArrayList<>();
    for (String name : EventSeries.names(metric)) {
      Map<String, String> named = new LinkedHashMap<>(place);
      named.put(LabelMatcher.METRIC_NAME, name);
      families.add(new Family(named, () -> series(service, metric, name, place)));
    }
    return families;
  }

  private List<SampleSeries> series(
      ServicePlan service, Metric metric, String name, Map<String, String> place) {
    List<SampleSeries> series = new ArrayList<>();
    Cutting cutting =
        new Cutting(
            vocabulary,
            new EventSeries(metric, landscape.season().now()),
            Versions.of(
                landscape.topology().environment(), service.id(), landscape.season().now(), seed),
            endpointLabels,
            seed.and(service.id()));
    for (WorkPlan work : service.work()) {
      Optional<WorkShape> shape = WorkShape.of(work, metric);
      if (shape.isPresent()) {
        for (Map.Entry<Map<String, String>, List<Portion>> part :
            parts(service, work, shape.get(), metric, place).entrySet()) {
          series.addAll(cutting.series(name, part.getKey(), part.getValue(), shape.get()));
        }
      }
    }
    return series;
  }

  private Map<Map<String, String>, List<Portion>> parts(
      ServicePlan service,
      WorkPlan work,
      WorkShape shape,
      Metric metric,
      Map<String, String> place) {
    Map<String, String> own = new LinkedHashMap<>(place);
    own.putAll(shape.fixed());
    Map<Map<String, String>, List<Portion>> parts = new LinkedHashMap<>();
    if (work.side() == WorkPlan.Side.CLIENT) {
      for (Callee callee : callees(service)) {
        Map<String, String> labels = called(own, callee, metric);
        work.peer().ifPresent(peer -> labels.put(peer, callee.service().id()));
        add(parts, labels, callee.portion());
      }
      return parts;
    }
    for (int node : landscape.topology().nodes(service)) {
      Map<String, String> labels = new LinkedHashMap<>(own);
      labels.putAll(Vocabulary.first(landscape.topology().select(node)));
      add(parts, labels, Portion.whole(landscape.flows().get(node), landscape.end(node)));
    }
    List<Callee> callees = callees(service);
    for (Callee callee : callees) {
      Map<String, String> side = side(shape, metric, word(callee));
      if (!side.isEmpty()) {
        Map<String, String> all = called(own, callee, metric);
        all.putAll(side);
        add(parts, all, callee.portion());
      }
    }
    Map<String, String> side = side(shape, metric, CLIENT);
    if (callees.isEmpty() && !side.isEmpty()) {
      for (int node : landscape.topology().nodes(service)) {
        Map<String, String> all = new LinkedHashMap<>(own);
        all.putAll(outside(metric));
        all.putAll(side);
        NodeFlow flow = landscape.flows().get(node);
        add(parts, all, Portion.whole(flow, landscape.end(node)).times(OUTSIDE));
      }
    }
    return parts;
  }

  /** A metric may count both sides, and tell them by a label with words for it. */
  private static Map<String, String> side(WorkShape shape, Metric metric, String word) {
    for (Metric.Label label : metric.labels()) {
      String own = shape.fixed().getOrDefault(label.name(), "");
      for (String value : label.values()) {
        if (!own.isEmpty() && !own.equals(value) && value.toLowerCase(Locale.ROOT).contains(word)) {
          return Map.of(label.name(), value);
        }
      }
    }
    return Map.of();
  }

  private static String word(Callee callee) {
    return callee.service().type() == Service.Type.QUEUE ? "producer" : CLIENT;
  }

  /** What a service calls that calls nothing the plan knows. */
  private Map<String, String> outside(Metric metric) {
    Map<String, String> labels = new LinkedHashMap<>();
    metric.labels().stream()
        .filter(label -> endpointLabels.contains(label.name()))
        .forEach(label -> labels.put(label.name(), EXTERNAL));
    return labels;
  }

  /** What a service calls: the callee, its node, and how much of it is called. */
  private record Callee(ServicePlan service, int node, Portion portion) {}

  private List<Callee> callees(ServicePlan service) {
    Topology topology = landscape.topology();
    List<Callee> callees = new ArrayList<>();
    for (int caller : topology.nodes(service)) {
      for (Topology.Call call : topology.calls().get(caller)) {
        Portion all = Portion.whole(landscape.flows().get(call.target()), landscape.end(caller));
        callees.add(
            new Callee(
                topology.nodes().get(call.target()).service(),
                call.target(),
                all.times(landscape.share(caller, call.target()))));
      }
    }
    return callees;
  }

  private Map<String, String> called(Map<String, String> own, Callee callee, Metric metric) {
    Map<String, String> labels = new LinkedHashMap<>(own);
    List<SelectPlan> select = landscape.topology().select(callee.node());
    for (Metric.Label label : metric.labels()) {
      if (endpointLabels.contains(label.name())) {
        labels.put(
            label.name(),
            Vocabulary.first(select).getOrDefault(label.name(), callee.service().id()));
      }
    }
    return labels;
  }

  private static void add(
      Map<Map<String, String>, List<Portion>> parts, Map<String, String> labels, Portion portion) {
    parts.computeIfAbsent(labels, key -> new ArrayList<>()).add(portion);
  }
}
