package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.dsl.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong after deployments.
 *
 * @param current the incident that goes on: after the newest deployment, if it is less than two
 *     hours old
 * @param over those of every second older deployment
 */
record Outbreaks(Optional<Outbreak> current, List<Outbreak> over) {
  private static final long RECENT = 2 * Times.HOUR;
  private static final long DELAY = Times.MINUTE;

  /** The share of an error budget that one old incident may cost, and that all of them may cost. */
  private static final double COST = 0.06;

  private static final double COST_OF_ALL = 0.3;

  Outbreaks {
    over = List.copyOf(over);
  }

  static Outbreaks of(Topology topology, Seed seed, long now) {
    List<Event> newestFirst = deployments(topology.environment(), now);
    List<Event> older =
        newestFirst.stream().filter(event -> millis(event) <= now - RECENT).toList();
    Optional<Outbreak> current =
        newestFirst.stream()
            .findFirst()
            .filter(event -> millis(event) > now - RECENT)
            .map(event -> current(event, topology, seed, now));
    List<Outbreak> over = new ArrayList<>();
    for (int i = 0; i < older.size(); i += 2) {
      over.add(over(older.get(i), topology, seed));
    }
    List<Outbreak> affordable =
        over.stream().map(outbreak -> affordable(outbreak, topology, over.size())).toList();
    return new Outbreaks(current, affordable);
  }

  /** Both, the current one last. */
  List<Outbreak> all() {
    List<Outbreak> all = new ArrayList<>(over);
    current.ifPresent(all::add);
    return all;
  }

  boolean currentlyReach(int node) {
    return current.filter(outbreak -> outbreak.reaches(node)).isPresent();
  }

  private static List<Event> deployments(EnvironmentPlan environment, long now) {
    return environment.deployments().stream()
        .filter(event -> millis(event) <= now)
        .filter(event -> event.environment().filter(e -> !e.equals(environment.id())).isEmpty())
        .filter(event -> event.service().flatMap(environment::service).isPresent())
        .sorted(Comparator.comparing(Event::time).reversed())
        .toList();
  }

  private static Outbreak current(Event event, Topology topology, Seed seed, long now) {
    long start = millis(event) + DELAY;
    Seed own = seed(seed, event);
    Incident incident =
        Incident.of(start, now + Times.DAY, own.and("peak").between(0.03, 0.033), own);
    return Outbreak.at(event.service().orElseThrow(), incident, topology);
  }

  private static Outbreak over(Event event, Topology topology, Seed seed) {
    long start = millis(event) + DELAY;
    Seed own = seed(seed, event);
    long end = start + (long) own.and("length").between(30 * Times.MINUTE, 60 * Times.MINUTE);
    Incident incident = Incident.of(start, end, own.and("peak").between(0.015, 0.03), own);
    return Outbreak.at(event.service().orElseThrow(), incident, topology);
  }

  /** An incident that ruins no SLO by itself. */
  private static Outbreak affordable(Outbreak outbreak, Topology topology, int count) {
    double peak = outbreak.incident().peak();
    double length = outbreak.incident().end() - outbreak.incident().start();
    for (SloPlan slo : topology.environment().slos()) {
      double windows = length / slo.length().toMillis();
      double most = Math.min(COST, COST_OF_ALL / count) * slo.budget().doubleValue() / windows;
      for (int node : topology.nodes(Topology.subject(slo))) {
        peak = Math.min(peak, outbreak.reaches(node) ? most / outbreak.weight(node) : peak);
      }
    }
    return outbreak.withPeak(peak);
  }

  private static Seed seed(Seed seed, Event event) {
    return seed.and("incident").and(event.service().orElseThrow()).and(event.time().toString());
  }

  private static long millis(Event event) {
    return event.time().toEpochMilli();
  }
}
