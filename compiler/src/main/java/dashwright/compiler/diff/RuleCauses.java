package dashwright.compiler.diff;

import dashwright.compiler.diff.Aspect.Nature;
import dashwright.compiler.diff.Difference.Edited;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a Prometheus rule follows from, the nearest first. */
final class RuleCauses {
  private RuleCauses() {}

  static Optional<Difference> of(Difference difference, CauseIndex index) {
    if (difference.thing().kind() != Kind.RULE) {
      return Optional.empty();
    }
    List<Predicate<Difference>> nearest =
        difference
            .base()
            .step(Kind.SLO)
            .map(slo -> ofSlo(slo.id()))
            .orElseGet(() -> ofChart(difference.thing()));
    return Stream.concat(nearest.stream(), around(difference).stream())
        .flatMap(wanted -> index.around(difference).stream().filter(wanted).limit(1))
        .findFirst();
  }

  private static List<Predicate<Difference>> ofSlo(String slo) {
    return List.of(
        d -> isIn(d, Kind.SLO, slo) && d.thing().kind() == Kind.ALERT,
        d -> isIn(d, Kind.SLO, slo) && isWritten(d),
        d -> isIn(d, Kind.SLO, slo) && edits(d, Aspect.SLICE));
  }

  private static List<Predicate<Difference>> ofChart(Thing rule) {
    String alert = rule.fact(Aspect.ALERT);
    Predicate<Difference> here = d -> isIn(d, Kind.DASHBOARD, rule.fact(Aspect.DASHBOARD));
    return List.of(
        d -> d.thing().kind() == Kind.LINE && d.thing().fact(Aspect.ALERT).equals(alert),
        d -> d.thing().kind() == Kind.LINE && d.thing().origin().equals(rule.origin()),
        d -> comesOrGoes(d) && holds(d.thing(), alert),
        here.and(d -> isIn(d, Kind.CHART, rule.fact(Aspect.CHART)) && isWritten(d)),
        here.and(d -> d.thing().kind() == Kind.DASHBOARD && isWritten(d)));
  }

  /** The service of a rule, what its annotations link to, and the environment. */
  private static List<Predicate<Difference>> around(Difference rule) {
    return List.of(
        d -> d.base().step(Kind.SERVICE).isPresent() && isWritten(d) && names(rule, d),
        d -> d.thing().kind() == Kind.DASHBOARD && isWritten(d) && links(rule, d),
        d -> d.thing().kind() == Kind.ENVIRONMENT && isWritten(d),
        d -> d.thing().kind() == Kind.METRIC && reads(rule.thing(), d.thing().id()));
  }

  private static boolean isIn(Difference difference, Kind kind, String id) {
    return difference.base().step(kind).filter(step -> step.id().equals(id)).isPresent();
  }

  /** Whether it is about something that an author writes. */
  private static boolean isWritten(Difference difference) {
    return difference.thing().kind() != Kind.RULE
        && !(difference instanceof Edited edited && edited.aspect().nature() == Nature.DERIVED);
  }

  private static boolean edits(Difference difference, Aspect aspect) {
    return difference instanceof Edited edited && edited.aspect() == aspect;
  }

  private static boolean comesOrGoes(Difference difference) {
    return difference instanceof Difference.Added || difference instanceof Difference.Removed;
  }

  private static boolean holds(Thing thing, String alert) {
    return thing.kind() == Kind.LINE
        ? thing.fact(Aspect.ALERT).equals(alert)
        : thing.parts().stream().anyMatch(part -> holds(part, alert));
  }

  private static boolean reads(Thing rule, String metric) {
    return rule.fact(Aspect.PROMQL).contains(metric);
  }

  private static boolean names(Difference rule, Difference service) {
    String label = "service=" + service.base().step(Kind.SERVICE).orElseThrow().id();
    return List.of(rule.thing().fact(Aspect.LABELS).split("\n", -1)).contains(label);
  }

  private static boolean links(Difference rule, Difference dashboard) {
    String page = "/" + dashboard.base().step(Kind.DASHBOARD).orElseThrow().id() + ".html";
    return (rule instanceof Edited edited ? edited.before() + edited.after() : "").contains(page);
  }
}
