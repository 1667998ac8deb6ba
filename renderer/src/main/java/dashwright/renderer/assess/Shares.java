package dashwright.renderer.assess;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Splits the failures of a thing into those that its failing dependencies explain, and its own.
 *
 * <p>Of the calls to one dependency, c for each request of the thing, the share e fails: so far it
 * explains the share min(1, c x e) of the requests. c and e are as the caller sees them. Where it
 * does not tell, e is as the callee sees it, and c at most one, and not more than the callee has
 * calls at all. Failures of several dependencies are taken as independent, so together they explain
 * 1 - (1 - c1 e1)(1 - c2 e2)…; what is beyond are the thing's own.
 */
final class Shares {
  private final Readings readings;
  private final CallGraph graph;
  private final Map<Subject, Share> known = new LinkedHashMap<>();

  /**
   * The failures of a thing.
   *
   * @param failed the share of its calls that fails; empty: nobody knows
   * @param own the part of it that nothing behind it explains
   * @param explained what its dependencies explain, the largest share first
   */
  record Share(OptionalDouble failed, OptionalDouble own, List<Part> explained) {}

  /**
   * What one dependency explains.
   *
   * @param callee the dependency
   * @param share the share of the caller's requests that fails with it
   */
  record Part(Subject callee, double share) {}

  Shares(Readings readings, CallGraph graph) {
    this.readings = readings;
    this.graph = graph;
  }

  /** The failures of a thing; each is split once. */
  Share of(Subject subject) {
    Share share = known.get(subject);
    if (share == null) {
      share = split(subject);
      known.put(subject, share);
    }
    return share;
  }

  private Share split(Subject subject) {
    List<Part> parts = new ArrayList<>();
    double well = 1;
    for (Subject callee : graph.required(subject)) {
      double share = explained(subject, callee);
      well *= 1 - share;
      parts.add(new Part(callee, share));
    }
    parts.removeIf(part -> part.share() <= 0);
    parts.sort(Comparator.comparingDouble((Part part) -> -part.share()));
    OptionalDouble failed = failed(subject);
    OptionalDouble own =
        failed.isPresent()
            ? OptionalDouble.of(Math.max(0, failed.getAsDouble() - (1 - well)))
            : OptionalDouble.empty();
    return new Share(failed, own, List.copyOf(parts));
  }

  private double explained(Subject subject, Subject callee) {
    Optional<Subject> call = seenByCaller(subject, callee);
    if (call.isPresent()) {
      double errors = now(call.get(), Measure.Quantity.ERROR_RATIO).orElse(0);
      Subject caller = Subject.service(Subjects.service(subject));
      return Math.min(1, errors * perRequest(call.get(), caller));
    }
    double errors = failed(callee).orElse(0);
    return errors * Math.min(1, perRequest(place(callee), place(subject)));
  }

  /** The calls of the one to the other, where the caller measures them. */
  Optional<Subject> seenByCaller(Subject from, Subject callee) {
    return Optional.of(Subject.call(Subjects.service(from), Subjects.service(callee)))
        .filter(call -> now(call, Measure.Quantity.ERROR_RATIO).isPresent());
  }

  private double perRequest(Subject calls, Subject requests) {
    OptionalDouble called = now(calls, Measure.Quantity.TRAFFIC);
    OptionalDouble asked = now(requests, Measure.Quantity.TRAFFIC);
    boolean known = called.isPresent() && asked.isPresent() && asked.getAsDouble() > 0;
    return known ? called.getAsDouble() / asked.getAsDouble() : 1;
  }

  /** The share of calls that fails, as the callee sees it. */
  OptionalDouble failed(Subject subject) {
    return now(place(subject), Measure.Quantity.ERROR_RATIO);
  }

  /** The endpoint where it is measured, else its service. */
  Subject place(Subject subject) {
    return readings.speaks(subject)
        ? subject
        : readings.of(subject).isEmpty() ? Subject.service(Subjects.service(subject)) : subject;
  }

  private OptionalDouble now(Subject subject, Measure.Quantity quantity) {
    return readings.now(subject, quantity);
  }
}
