package dashwright.compiler.diff;

import dashwright.compiler.diff.Aspect.Nature;
import dashwright.compiler.diff.Difference.Added;
import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.diff.Difference.Removed;
import dashwright.compiler.diff.Difference.Reordered;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Leads differences back to those that they follow from. */
final class Causes {
  /** What the author of a promise writes. */
  private static final Set<Aspect> PROMISES =
      EnumSet.of(Aspect.OBJECTIVE, Aspect.WINDOW, Aspect.BAD, Aspect.TOTAL, Aspect.AT_LEAST);

  /** Standard things, which are there because of others. */
  private static final Set<Kind> FOLLOWING =
      EnumSet.of(
          Kind.SECTION,
          Kind.CHART,
          Kind.QUERY,
          Kind.LINE,
          Kind.LINK,
          Kind.PATH,
          Kind.HOP,
          Kind.SIGNAL);

  private static final Set<Kind> LEADING =
      EnumSet.of(Kind.SERVICE, Kind.ENDPOINT, Kind.NEED, Kind.SLO, Kind.DASHBOARD);

  private final List<Difference> all;
  private final CauseIndex index;
  private final Renames renames;

  Causes(List<Difference> all) {
    this.all = all;
    this.index = new CauseIndex(all);
    this.renames = new Renames(all);
  }

  /** Of each difference that follows from another, the first cause. Only to look up. */
  IdentityHashMap<Difference, Difference> roots() {
    IdentityHashMap<Difference, Difference> causes = new IdentityHashMap<>();
    for (Difference difference : all) {
      cause(difference).ifPresent(cause -> causes.put(difference, cause));
    }
    IdentityHashMap<Difference, Difference> roots = new IdentityHashMap<>();
    for (Difference difference : causes.keySet()) {
      root(difference, causes).ifPresent(root -> roots.put(difference, root));
    }
    return roots;
  }

  /** Empty where causes go round in a circle. */
  private static Optional<Difference> root(
      Difference difference, IdentityHashMap<Difference, Difference> causes) {
    Difference root = difference;
    for (int steps = 0; causes.containsKey(root); steps++) {
      if (steps > Kind.values().length) {
        return Optional.empty();
      }
      root = causes.get(root);
    }
    return Optional.of(root);
  }

  private Optional<Difference> cause(Difference difference) {
    return ofItself(difference)
        .or(() -> ofLayout(difference))
        .or(() -> Selection.of(difference, index.selects(difference)))
        .or(() -> ofMetric(difference))
        .or(() -> ofPromise(difference))
        .or(() -> RuleCauses.of(difference, index))
        .or(() -> ofSignal(difference))
        .or(() -> ofComing(difference))
        .or(() -> renames.of(difference))
        .or(() -> ofList(difference))
        .or(() -> ofPath(difference));
  }

  private static Optional<Difference> first(
      List<Difference> among, Difference not, Predicate<Difference> wanted) {
    return among.stream().filter(d -> d != not && wanted.test(d)).findFirst();
  }

  private static boolean edits(Difference difference, Aspect... aspects) {
    return difference instanceof Edited edited && List.of(aspects).contains(edited.aspect());
  }

  /** Fields that the compiler makes of others of the same thing. */
  private Optional<Difference> ofItself(Difference difference) {
    if (!(difference instanceof Edited edited)) {
      return Optional.empty();
    }
    List<Difference> here = index.atThing(difference);
    return switch (edited.aspect()) {
      case COUNTS, COUNTED, COUNTED_TOTAL ->
          first(here, difference, d -> edits(d, Aspect.BAD, Aspect.TOTAL));
      case PROMQL, RECORDED, SERIES, TYPICAL, MEASURE ->
          first(here, difference, d -> edits(d, Aspect.QUERY))
              .or(() -> first(here, difference, d -> edits(d, Aspect.EVERY)))
              .or(
                  () ->
                      first(
                          index.onPage(difference),
                          difference,
                          d ->
                              d.thing().kind() == Kind.DASHBOARD
                                  && edits(d, Aspect.STEP, Aspect.RANGE)));
      case UID, PANEL -> first(here, difference, d -> edits(d, Aspect.ID));
      case STEP -> first(here, difference, d -> edits(d, Aspect.RANGE));
      case LENGTH -> first(here, difference, d -> edits(d, Aspect.WINDOW));
      case REF_ID -> sibling(difference);
      case ID ->
          edited.thing().kind().isNamed()
              ? sectionTitle(edited, here)
              : first(here, difference, d -> !edits(d, Aspect.PROMQL, Aspect.REF_ID))
                  .or(() -> sibling(difference));
      default -> Optional.empty();
    };
  }

  /** The id of a section is made of its title. */
  private static Optional<Difference> sectionTitle(Edited edited, List<Difference> here) {
    return edited.thing().kind() == Kind.SECTION
        ? first(here, edited, d -> edits(d, Aspect.TITLE))
        : Optional.empty();
  }

  private Optional<Difference> sibling(Difference difference) {
    return first(
            index.besides(difference), difference, d -> d instanceof Added || d instanceof Removed)
        .or(() -> first(index.atParent(difference), difference, d -> d instanceof Reordered))
        .or(() -> first(index.atThing(difference), difference, d -> edits(d, Aspect.QUERY)));
  }

  /** Places follow from what else is on the page. */
  private Optional<Difference> ofLayout(Difference difference) {
    if (edits(difference, Aspect.PLACE, Aspect.ROW)) {
      return first(index.onPage(difference), difference, Causes::shiftsOthers);
    }
    return difference instanceof Reordered reordered && reordered.kind() == Kind.CHART
        ? first(
            index.onPage(difference),
            difference,
            d ->
                edits(d, Aspect.SECTION)
                    || (d instanceof Reordered other && other.kind() == Kind.SECTION))
        : Optional.empty();
  }

  private static boolean shiftsOthers(Difference difference) {
    Kind kind = difference.thing().kind();
    return difference instanceof Reordered
        || edits(difference, Aspect.WIDTH, Aspect.HEIGHT, Aspect.SECTION)
        || ((kind == Kind.CHART || kind == Kind.SECTION) && !(difference instanceof Edited));
  }

  /** What the catalogue says of a metric is said of the queries that read it. */
  private Optional<Difference> ofMetric(Difference difference) {
    if (!(difference instanceof Edited edited)) {
      return Optional.empty();
    }
    return switch (edited.aspect()) {
      case EVERY, SERIES, TYPICAL ->
          difference.thing().kind() == Kind.METRIC
              ? Optional.empty()
              : first(
                  index.metrics(difference),
                  difference,
                  metric ->
                      edits(metric, edited.aspect())
                          && edited.thing().fact(Aspect.PROMQL).contains(metric.thing().id()));
      case METRICS ->
          first(
              index.metrics(difference),
              difference,
              metric -> CauseIndex.unshared(edited).contains(metric.thing().id()));
      default -> Optional.empty();
    };
  }

  /** All that a page shows of an SLO follows from the promise. */
  private Optional<Difference> ofPromise(Difference difference) {
    Kind kind = difference.thing().kind();
    boolean shown =
        kind == Kind.QUERY
            || kind == Kind.LINE
            || kind == Kind.SIGNAL
            || kind == Kind.RULE
            || ((kind == Kind.CHART || kind == Kind.SECTION) && difference instanceof Edited);
    return shown
        ? first(
            index.promises(difference),
            difference,
            promise -> isOf(slo(difference), promise) || isWrittenIn(promise, difference))
        : Optional.empty();
  }

  /** What is told of a query that is not drawn is told of the charts that draw it. */
  private Optional<Difference> ofSignal(Difference difference) {
    boolean line = difference.thing().kind() == Kind.LINE;
    boolean signal = difference.base().step(Kind.SIGNAL).isPresent();
    if (difference.thing().kind() == Kind.SIGNAL && !(difference instanceof Edited)) {
      return first(index.around(difference), difference, d -> isWatched(d, difference));
    }
    return signal && (line || difference instanceof Edited)
        ? first(
            index.around(difference),
            difference,
            d -> d.base().step(Kind.CHART).isPresent() && isAlike(d, difference))
        : Optional.empty();
  }

  /** A state is there because of the thresholds that it is compared with. */
  private static boolean isWatched(Difference line, Difference signal) {
    return line.thing().kind() == Kind.LINE
        && line.base().step(Kind.CHART).isPresent()
        && line.getClass() == signal.getClass()
        && signal.thing().parts(Kind.LINE).stream()
            .anyMatch(part -> part.id().equals(line.thing().id()));
  }

  /** Charts read what a reader chooses, signals all there is. */
  private static boolean isAlikeQuery(Edited one, Edited other) {
    return QueryComparison.of(one.before(), one.after())
        .equals(QueryComparison.of(other.before(), other.after()));
  }

  private static boolean isAlikeText(Edited one, Edited other) {
    return one.before().equals(other.before()) && one.after().equals(other.after());
  }

  private static boolean isAlike(Difference one, Difference other) {
    if (one instanceof Edited edited && other instanceof Edited same) {
      return edited.aspect() == same.aspect()
          && (edited.aspect().isQuery() ? isAlikeQuery(edited, same) : isAlikeText(edited, same));
    }
    return one.getClass() == other.getClass()
        && one.thing().kind() == other.thing().kind()
        && one.thing().id().equals(other.thing().id());
  }

  private static boolean isOf(Optional<String> slo, Difference promise) {
    return slo.isPresent() && promise.base().step(Kind.SLO).map(Address.Step::id).equals(slo);
  }

  /** A line at an alert of a promise is written where that alert is. */
  private static boolean isWrittenIn(Difference promise, Difference difference) {
    return difference.thing().kind() == Kind.LINE
        && difference.thing().origin().isPresent()
        && Stream.concat(Stream.of(promise.thing()), promise.thing().parts().stream())
            .filter(thing -> thing.kind() == Kind.ALERT)
            .anyMatch(alert -> alert.origin().equals(difference.thing().origin()));
  }

  /** What the author of a promise writes. */
  static boolean isPromise(Difference difference) {
    return difference.base().step(Kind.SLO).isPresent()
        && (difference.thing().kind() == Kind.ALERT
            || (difference instanceof Edited edited
                && difference.thing().kind() == Kind.SLO
                && PROMISES.contains(edited.aspect())));
  }

  private static Optional<String> slo(Difference difference) {
    String subject = difference.thing().fact(Aspect.SUBJECT);
    if (subject.startsWith("slo ")) {
      return Optional.of(subject.substring(4));
    }
    return difference
        .base()
        .step(Kind.SLO)
        .map(Address.Step::id)
        .or(
            () ->
                difference
                    .base()
                    .step(Kind.CHART)
                    .map(step -> step.id().split("\\.", -1))
                    .filter(words -> words.length > 1 && words[0].equals("slo"))
                    .map(words -> words[1]));
  }

  /** What came or went with a thing that it names. */
  private Optional<Difference> ofComing(Difference difference) {
    Thing thing = difference.thing();
    if (difference instanceof Edited || difference instanceof Reordered) {
      return Optional.empty();
    }
    boolean own = thing.fact(Aspect.SECTION).startsWith("section.");
    Set<Kind> leading = own ? EnumSet.of(Kind.SECTION) : EnumSet.copyOf(LEADING);
    if (thing.kind() == Kind.CHART) {
      leading.add(Kind.SECTION);
    }
    boolean copied =
        thing.kind() == Kind.DEPLOYMENT && difference.base().step(Kind.DASHBOARD).isPresent();
    if (copied) {
      leading = EnumSet.of(Kind.DEPLOYMENT);
    } else if (!FOLLOWING.contains(thing.kind())) {
      return Optional.empty();
    }
    String way = CauseIndex.way(difference);
    for (String word : copied ? Set.of(thing.id()) : CauseIndex.words(difference)) {
      for (Difference other : index.named(way, difference.base().environment(), word)) {
        Kind kind = other.thing().kind();
        boolean elsewhere = kind != Kind.SECTION || sameDashboard(other, difference);
        if (other != difference && leading.contains(kind) && elsewhere) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean sameDashboard(Difference one, Difference other) {
    return one.base().page().equals(other.base().page());
  }

  /** Lists of names lose the names of what went. */
  private Optional<Difference> ofList(Difference difference) {
    if (difference instanceof Edited edited
        && (edited.aspect().nature() == Nature.DERIVED || edited.aspect() == Aspect.SLOS)) {
      for (String name : CauseIndex.unshared(edited)) {
        for (String way : List.of("came", "went")) {
          List<Difference> named = index.named(way, difference.base().environment(), name);
          Optional<Difference> cause =
              first(named, difference, d -> LEADING.contains(d.thing().kind()));
          if (cause.isPresent()) {
            return cause;
          }
        }
      }
      if (edited.aspect() == Aspect.CALLERS) {
        return first(index.around(difference), difference, d -> d.thing().kind() == Kind.NEED);
      }
    }
    return Optional.empty();
  }

  /** The way of an error follows from who calls whom. */
  private Optional<Difference> ofPath(Difference difference) {
    Kind kind = difference.thing().kind();
    return kind == Kind.HOP || kind == Kind.PATH
        ? first(index.around(difference), difference, d -> d.thing().kind() == Kind.NEED)
        : Optional.empty();
  }
}
