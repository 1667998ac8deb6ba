package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two projects. */
public final class Diff {
  private Diff() {}

  /** What changed between two plans. */
  public static Changes of(Plan base, Plan head) {
    return of(PlanThings.of(base), PlanThings.of(head));
  }

  /** What changed between two trees of things. */
  public static Changes of(Thing base, Thing head) {
    return of(base, head, Relation.SUCCESSIVE);
  }

  static Changes of(Thing base, Thing head, Relation relation) {
    List<Difference> all = Comparison.of(base, head);
    List<Difference> meant = all.stream().filter(d -> !isLayout(d)).toList();
    IdentityHashMap<Difference, Difference> roots = new Causes(meant).roots();
    List<Change> changes = new ArrayList<>(changes(meant, roots, relation));
    changes.sort(Comparator.comparing(Change::risk));
    return new Changes(base, head, changes, all.stream().filter(Diff::isLayout).toList(), relation);
  }

  /** Of a project that did not exist before: all of it is new. */
  public static Changes ofNew(Plan head) {
    Thing all = PlanThings.of(head);
    Thing nothing =
        new Thing(all.kind(), all.id(), all.title(), all.origin(), all.facts(), List.of());
    return of(nothing, all);
  }

  private static boolean isLayout(Difference difference) {
    return difference instanceof Edited edited
        && edited.aspect().isQuery()
        && QueryComparison.isSame(edited.before(), edited.after());
  }

  private static List<Change> changes(
      List<Difference> all, IdentityHashMap<Difference, Difference> roots, Relation relation) {
    Map<String, Group> groups = new LinkedHashMap<>();
    IdentityHashMap<Difference, Group> byRoot = new IdentityHashMap<>();
    for (Difference difference : all) {
      if (!roots.containsKey(difference)) {
        Group group =
            groups.computeIfAbsent(
                Sameness.key(difference), key -> new Group(Judge.of(difference)));
        group.places.add(difference);
        byRoot.put(difference, group);
      }
    }
    for (Difference difference : all) {
      if (roots.containsKey(difference)) {
        byRoot.get(roots.get(difference)).consequences.add(difference);
      }
    }
    return groups.values().stream().map(group -> group.change(relation)).toList();
  }

  /** A change in the making. */
  private static final class Group {
    private final Verdict verdict;
    private final List<Difference> places = new ArrayList<>();
    private final List<Difference> consequences = new ArrayList<>();

    Group(Verdict verdict) {
      this.verdict = verdict;
    }

    Change change(Relation relation) {
      List<Difference> all = new ArrayList<>(places);
      all.sort(Comparator.comparing(difference -> difference.thing().kind() != Kind.QUERY));
      return new Change(
          relation == Relation.PARALLEL ? Risk.NONE : risk(),
          all.get(0),
          verdict.told(relation),
          verdict.query(),
          all.subList(1, all.size()),
          consequences);
    }

    private Risk risk() {
      Risk risk = verdict.risk();
      for (Difference difference : places) {
        risk = risk.worse(Judge.of(difference).risk());
      }
      for (Difference difference : consequences) {
        risk = risk.worse(Consequence.risk(difference));
      }
      return risk;
    }
  }
}
