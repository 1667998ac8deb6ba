package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Added;
import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.diff.Difference.Removed;
import dashwright.compiler.diff.Difference.Reordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a change reaches, and what follows from it, in words.
 *
 * @param changes all changes
 * @param come what is said of what only the head has
 * @param gone what is said of what only the base has
 */
record Reach(Changes changes, String come, String gone) {

  /** Such as {@code at 12 queries in 3 dashboards, the same in production and staging}. */
  String of(Change change) {
    Set<String> places = new LinkedHashSet<>();
    Set<String> pages = new LinkedHashSet<>();
    Set<String> environments = new LinkedHashSet<>();
    for (Difference difference : change.places()) {
      places.add(difference.address().withoutEnvironment());
      difference.address().step(Kind.DASHBOARD).ifPresent(step -> pages.add(step.id()));
      environments.add(difference.address().environment());
    }
    List<String> parts = new ArrayList<>();
    if (places.size() > 1) {
      boolean alike = change.places().stream().map(d -> d.thing().kind()).distinct().count() == 1;
      String count =
          alike ? change.main().thing().kind().counted(places.size()) : places.size() + " places";
      boolean charts = pages.size() > 1 && change.main().thing().kind() != Kind.DASHBOARD;
      parts.add("at " + count + (charts ? " in " + pages.size() + " dashboards" : ""));
    }
    environments.remove("");
    if (environments() > 1 && !environments.isEmpty()) {
      String names = Wording.and(List.copyOf(environments));
      parts.add(environments.size() > 1 ? "the same in " + names : "only in " + names);
    }
    return String.join(", ", parts);
  }

  private int environments() {
    return Math.max(
        changes.base().parts(Kind.ENVIRONMENT).size(),
        changes.head().parts(Kind.ENVIRONMENT).size());
  }

  /**
   * What follows, counted: {@code 2 queries and 1 chart computed otherwise}. What is the same in
   * several environments counts once.
   */
  List<String> follows(Change change) {
    Map<String, Map<Kind, Set<String>>> verbs = new LinkedHashMap<>();
    for (Difference difference : change.consequences()) {
      String verb = verb(difference);
      if (!verb.isEmpty()) {
        verbs
            .computeIfAbsent(verb, key -> new LinkedHashMap<>())
            .computeIfAbsent(difference.thing().kind(), key -> new LinkedHashSet<>())
            .add(difference.address().withoutEnvironment());
      }
    }
    return verbs.entrySet().stream()
        .map(entry -> counted(entry.getValue()) + " " + entry.getKey())
        .toList();
  }

  private static String counted(Map<Kind, Set<String>> kinds) {
    return Wording.and(
        kinds.entrySet().stream()
            .map(entry -> entry.getKey().counted(entry.getValue().size()))
            .toList());
  }

  /** Empty for what nobody would miss. */
  private String verb(Difference difference) {
    if (difference instanceof Added) {
      return come;
    }
    if (difference instanceof Removed) {
      return gone;
    }
    if (difference instanceof Reordered) {
      return "reordered inside";
    }
    Edited edited = (Edited) difference;
    return isTold(edited) ? "" : verb(edited);
  }

  /** Whether something else that follows tells as much. */
  private static boolean isTold(Edited edited) {
    return switch (edited.thing().kind()) {
      case SIGNAL -> edited.aspect() == Aspect.TITLE || edited.aspect() == Aspect.UNIT;
      case RULE -> edited.aspect() != Aspect.PROMQL && differs(edited, Aspect.PROMQL);
      case LINE -> edited.base().step(Kind.SIGNAL).isPresent();
      default -> edited.aspect() == Aspect.PROMQL && differs(edited, Aspect.QUERY);
    };
  }

  private static boolean differs(Edited edited, Aspect aspect) {
    return !edited.was().fact(aspect).equals(edited.thing().fact(aspect));
  }

  private static String verb(Edited edited) {
    return switch (edited.aspect()) {
      case PLACE, ROW -> "moved";
      case ID -> edited.thing().kind().isNamed() ? "renamed" : "";
      case QUERY, PROMQL, BAD, TOTAL -> "computed otherwise";
      case TITLE, SUBTITLE, DESCRIPTION, TEXT, LEGEND, LABEL, ANNOTATIONS -> "worded otherwise";
      case VALUE -> "at another value";
      case STEP, REF_ID, SERIES, TYPICAL, MEASURE, LENGTH, CALLERS, DEPLOYMENTS_OF, PANEL, UID ->
          "";
      case RECORDED, COUNTS, COUNTED, COUNTED_TOTAL, SLICE -> "";
      default -> "changed";
    };
  }
}
