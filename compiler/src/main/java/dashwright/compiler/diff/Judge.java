package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Added;
import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.diff.Difference.Removed;
import java.util.List;

/** Says how much a difference matters, and why. */
final class Judge {
  private Judge() {}

  static Verdict of(Difference difference) {
    if (difference instanceof Added added) {
      return added(added.thing());
    }
    if (difference instanceof Removed removed) {
      return removed(removed.thing());
    }
    return difference instanceof Edited edited ? edited(edited) : Verdict.of(Risk.SAFE);
  }

  private static Verdict added(Thing thing) {
    List<Kind> telling =
        thing.kind() == Kind.CHART
            ? List.of(Kind.QUERY, Kind.LINE)
            : List.of(Kind.DASHBOARD, Kind.SLO, Kind.SERVICE, Kind.CHART, Kind.ALERT);
    List<String> parts =
        telling.stream()
            .filter(kind -> !thing.parts(kind).isEmpty())
            .map(kind -> kind.counted(thing.parts(kind).size()))
            .toList();
    return parts.isEmpty()
        ? Verdict.of(Risk.SAFE)
        : Verdict.of(Risk.SAFE, "with " + Wording.and(parts)).beside("with " + Wording.and(parts));
  }

  private static Verdict removed(Thing thing) {
    return switch (thing.kind()) {
      case ENVIRONMENT, DASHBOARD -> Verdict.of(Risk.BREAKING, "its links lead nowhere");
      case CHART -> Verdict.of(Risk.BREAKING, "links to it lead nowhere");
      case SLO -> Verdict.of(Risk.BREAKING, "the promise and its alerts are gone");
      case ALERT -> Verdict.of(Risk.BREAKING, "nobody is told any more");
      case VARIABLE -> Verdict.of(Risk.BREAKING, "bookmarks that choose it show something else");
      case LINK -> Verdict.of(Risk.BREAKING, "readers lose the way to it");
      case LINE ->
          AlertComparison.alert(thing).isEmpty()
              ? Verdict.of(Risk.RISKY)
              : Verdict.of(Risk.BREAKING, "nobody is told any more");
      case NEED -> Verdict.of(Risk.RISKY, "errors are no longer looked for there");
      case PROJECT, SERVICE, ENDPOINT, QUERY, ANNOTATION, PATH, HOP, SIGNAL ->
          Verdict.of(Risk.RISKY);
      case RULE -> Verdict.of(thing.fact(Aspect.ALERT).isEmpty() ? Risk.SAFE : Risk.RISKY);
      case SECTION, DEPLOYMENT, METRIC, WORK -> Verdict.of(Risk.SAFE);
    };
  }

  private static Verdict edited(Edited edited) {
    Thing thing = edited.thing();
    if (edited.aspect() == Aspect.ID) {
      return renamed(edited);
    }
    if (edited.aspect().isQuery()) {
      List<QueryChange> changes = QueryComparison.of(edited.before(), edited.after());
      return changes.isEmpty()
          ? Verdict.of(Risk.SAFE, "only the layout of the query differs")
          : query(changes);
    }
    if (thing.kind() == Kind.LINE || thing.kind() == Kind.ALERT) {
      return AlertComparison.of(edited);
    }
    if (thing.kind() == Kind.SLO) {
      return SloComparison.of(edited);
    }
    if (thing.kind() == Kind.DEPLOYMENT) {
      return Verdict.of(Risk.SAFE);
    }
    return switch (edited.aspect()) {
      case RANGE -> range(edited);
      case TIMEZONE -> Verdict.of(Risk.RISKY, "all times are written otherwise");
      default -> byNature(edited);
    };
  }

  private static Verdict query(List<QueryChange> changes) {
    List<String> texts = changes.stream().map(QueryChange::text).toList();
    return new Verdict(Risk.RISKY, texts, texts, changes);
  }

  private static Verdict range(Edited edited) {
    String before = edited.was().fact(Aspect.STEP);
    String after = edited.thing().fact(Aspect.STEP);
    return before.equals(after)
        ? Verdict.of(Risk.RISKY)
        : Verdict.of(Risk.RISKY, "step " + before + " → " + after)
            .beside("step " + before + " against " + after);
  }

  private static Verdict renamed(Edited edited) {
    return switch (edited.thing().kind()) {
      case ENVIRONMENT, DASHBOARD, CHART, SLO ->
          Verdict.of(Risk.BREAKING, "links to the old name lead nowhere");
      case VARIABLE -> Verdict.of(Risk.BREAKING, "bookmarks that choose it show something else");
      case SERVICE, ENDPOINT, SECTION, ANNOTATION, NEED, METRIC, WORK -> Verdict.of(Risk.RISKY);
      case PROJECT, ALERT, QUERY, LINE, LINK, DEPLOYMENT, PATH, HOP, SIGNAL, RULE ->
          Verdict.of(Risk.SAFE);
    };
  }

  private static Verdict byNature(Edited edited) {
    return switch (edited.aspect().nature()) {
      case IDENTITY -> Verdict.of(Risk.BREAKING, "links and bookmarks lead nowhere");
      case MEANING -> Verdict.of(Risk.RISKY);
      case TEXT, LAYOUT -> Verdict.of(Risk.SAFE);
      case DERIVED ->
          switch (edited.aspect()) {
            case MEASURE, RULES -> Verdict.of(Risk.RISKY);
            default -> Verdict.of(Risk.SAFE);
          };
    };
  }
}
