package dashwright.renderer.assess;

import dashwright.compiler.plan.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Follows trouble from where it is felt to where it starts.
 *
 * <p>Of failed calls: a hop whose own errors are less than half of its failures passes them on, and
 * the way goes on to each dependency that explains at least a fifth of them. Where own errors are
 * at least half, the trouble is there, or in something behind it that is slow, full or has lost
 * members and so makes its caller fail; or, if something behind it is silent, the data cannot tell.
 * Of slow calls: the way follows the dependency that slowed down most. A service is visited once,
 * so the work grows with the number of calls.
 */
final class Routes {
  private static final double OWN = 0.5;
  private static final double WORTH = 0.2;

  private final Readings readings;
  private final CallGraph graph;
  private final Shares shares;
  private final Symptoms symptoms;

  Routes(Readings readings, CallGraph graph, Symptoms symptoms) {
    this.readings = readings;
    this.graph = graph;
    this.shares = new Shares(readings, graph);
    this.symptoms = symptoms;
  }

  /** Where the trouble of something starts. */
  ErrorPath path(Subject from, ErrorPath.Trouble trouble) {
    List<Route> routes = new ArrayList<>();
    Set<Subject> seen = new LinkedHashSet<>();
    switch (trouble) {
      case ERRORS -> errors(List.of(from), seen, routes);
      case LATENCY, STATE -> routes.add(slow(List.of(from), seen));
    }
    if (routes.isEmpty()) {
      routes.add(new Route(hops(List.of(from)), new Ending.Unknown(silent(from))));
    }
    return new ErrorPath(from, trouble, routes);
  }

  private void errors(List<Subject> way, Set<Subject> seen, List<Route> routes) {
    Subject here = way.get(way.size() - 1);
    seen.add(here);
    Shares.Share share = shares.of(here);
    double failed = share.failed().orElse(0);
    if (share.own().isEmpty() || share.own().getAsDouble() >= OWN * failed) {
      routes.add(ownErrors(way, seen));
      return;
    }
    List<Shares.Part> worth =
        share.explained().stream()
            .filter(part -> part.share() >= WORTH * failed || part.equals(share.explained().get(0)))
            .toList();
    int before = routes.size();
    for (Shares.Part part : worth) {
      if (!seen.contains(part.callee())) {
        follow(way, part.callee(), seen, routes);
      }
    }
    boolean around = worth.stream().anyMatch(part -> way.contains(part.callee()));
    if (routes.size() == before && around) {
      routes.add(new Route(hops(way), circle(way, worth)));
    }
  }

  private void follow(List<Subject> way, Subject callee, Set<Subject> seen, List<Route> routes) {
    List<Subject> longer = with(way, callee);
    Optional<Subject> call = shares.seenByCaller(way.get(way.size() - 1), callee);
    OptionalDouble seenThere = shares.failed(callee);
    if (call.isPresent() && seenThere.isEmpty()) {
      seen.add(callee);
      routes.add(new Route(hops(longer), start(Ending.Cause.UNSEEN)));
    } else if (call.isPresent() && unnoticed(call.get(), seenThere)) {
      seen.add(callee);
      routes.add(
          symptom(longer, callee)
              .orElseGet(() -> new Route(hops(longer), start(Ending.Cause.ON_THE_WAY))));
    } else {
      errors(longer, seen, routes);
    }
  }

  /** Whether a callee sees less than a fifth of the failures that its caller sees. */
  private boolean unnoticed(Subject call, OptionalDouble there) {
    double seen = readings.vitals(call).errorRatio().orElse(0);
    return there.orElse(0) < WORTH * seen;
  }

  private static Ending.Circle circle(List<Subject> way, List<Shares.Part> worth) {
    Subject again =
        worth.stream().map(Shares.Part::callee).filter(way::contains).findFirst().orElseThrow();
    List<String> services =
        way.subList(way.indexOf(again), way.size()).stream()
            .map(Subjects::service)
            .distinct()
            .toList();
    return new Ending.Circle(services);
  }

  /** Errors that no failed call behind explains. */
  private Route ownErrors(List<Subject> way, Set<Subject> seen) {
    Subject here = way.get(way.size() - 1);
    Optional<Reason> lost = symptoms.members(here);
    if (lost.isPresent()) {
      return new Route(hops(way), new Ending.Start(Ending.Cause.MEMBERS, lost));
    }
    for (Subject callee : graph.required(here)) {
      if (!seen.contains(callee)) {
        Optional<Route> route = symptom(with(way, callee), callee);
        if (route.isPresent()) {
          return deeper(route.get(), with(way, callee), seen);
        }
      }
    }
    List<String> silent = silent(here);
    return new Route(
        hops(way), silent.isEmpty() ? start(Ending.Cause.OWN_ERRORS) : new Ending.Unknown(silent));
  }

  /** What is slow may be slow because of what it calls. */
  private Route deeper(Route found, List<Subject> way, Set<Subject> seen) {
    boolean slow =
        found.ending() instanceof Ending.Start start && start.cause() == Ending.Cause.SLOW;
    return slow ? slow(way, seen) : found;
  }

  private Route slow(List<Subject> way, Set<Subject> seen) {
    Subject here = way.get(way.size() - 1);
    seen.add(here);
    List<Subject> next =
        graph.required(here).stream().filter(callee -> !seen.contains(callee)).toList();
    Optional<Subject> slowest =
        next.stream()
            .filter(callee -> symptoms.slow(shares.place(callee)).isPresent())
            .max(Comparator.comparingDouble(c -> symptoms.slowness(shares.place(c))));
    if (slowest.isPresent()) {
      return slow(with(way, slowest.get()), seen);
    }
    for (Subject callee : next) {
      Optional<Route> full = symptom(with(way, callee), callee);
      if (full.isPresent()) {
        return full.get();
      }
    }
    Optional<Route> self = symptom(way, here);
    List<String> silent = silent(here);
    return silent.isEmpty()
        ? self.orElseGet(() -> new Route(hops(way), start(Ending.Cause.SLOW)))
        : new Route(hops(way), new Ending.Unknown(silent));
  }

  /** A way that ends at something that has lost members, is full, or slow. */
  private Optional<Route> symptom(List<Subject> way, Subject there) {
    Optional<Reason> lost = symptoms.members(there);
    Optional<Reason> full = symptoms.full(there);
    Optional<Reason> slow = symptoms.slow(shares.place(there));
    Optional<Ending.Start> ending =
        lost.map(reason -> new Ending.Start(Ending.Cause.MEMBERS, lost))
            .or(() -> full.map(reason -> new Ending.Start(Ending.Cause.FULL, full)))
            .or(() -> slow.map(reason -> new Ending.Start(Ending.Cause.SLOW, slow)));
    return ending.map(start -> new Route(hops(way), start));
  }

  private List<String> silent(Subject here) {
    return graph.required(here).stream()
        .filter(callee -> !readings.speaks(shares.place(callee)))
        .filter(callee -> shares.seenByCaller(here, callee).isEmpty())
        .map(Subjects::service)
        .distinct()
        .toList();
  }

  private static Ending.Start start(Ending.Cause cause) {
    return new Ending.Start(cause, Optional.empty());
  }

  private static List<Subject> with(List<Subject> way, Subject next) {
    List<Subject> longer = new ArrayList<>(way);
    longer.add(next);
    return longer;
  }

  private List<Hop> hops(List<Subject> way) {
    List<Hop> hops = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      hops.add(hop(way.get(i), i == 0 ? Optional.empty() : Optional.of(way.get(i - 1))));
    }
    return hops;
  }

  /** A hop; what it does not tell itself is as its caller sees it. */
  private Hop hop(Subject subject, Optional<Subject> caller) {
    Shares.Share share = shares.of(subject);
    Vitals own = readings.vitals(shares.place(subject));
    Optional<Vitals> seen =
        caller.flatMap(from -> shares.seenByCaller(from, subject)).map(readings::vitals);
    return new Hop(
        subject,
        graph.title(subject),
        graph.operation(subject),
        or(share.failed(), seen.map(Vitals::errorRatio)),
        or(share.own(), seen.map(Vitals::errorRatio)),
        or(own.p99(), seen.map(Vitals::p99)),
        graph.deployed(Subjects.service(subject)));
  }

  private static OptionalDouble or(OptionalDouble first, Optional<OptionalDouble> second) {
    return first.isPresent() ? first : second.orElse(first);
  }
}
