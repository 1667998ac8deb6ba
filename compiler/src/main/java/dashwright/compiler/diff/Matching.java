package dashwright.compiler.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which parts of two things are the same one.
 *
 * @param pairs those on both sides, in the order of the head
 * @param added those only in the head
 * @param removed those only in the base
 */
record Matching(List<Pair> pairs, List<Thing> added, List<Thing> removed) {

  /** One thing on both sides. */
  record Pair(Thing base, Thing head) {}

  private record Candidate(Thing base, Thing head, double likeness) {
    /** The same, whichever side is the base. */
    String names() {
      String one = base.id();
      String other = head.id();
      return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
    }
  }

  Matching {
    pairs = List.copyOf(pairs);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** Of parts of one kind: by id first, then by likeness, the most alike first. */
  static Matching of(List<Thing> base, List<Thing> head) {
    Map<String, Thing> before = byId(base);
    Map<String, Thing> after = byId(head);
    List<Thing> gone = base.stream().filter(thing -> !after.containsKey(thing.id())).toList();
    List<Thing> come = head.stream().filter(thing -> !before.containsKey(thing.id())).toList();
    Map<String, Thing> alike = alike(gone, come);
    List<Pair> pairs = new ArrayList<>();
    for (Thing thing : head) {
      Optional.ofNullable(before.get(thing.id()))
          .or(() -> Optional.ofNullable(alike.get(thing.id())))
          .ifPresent(old -> pairs.add(new Pair(old, thing)));
    }
    List<String> kept = pairs.stream().map(pair -> pair.base().id()).toList();
    return new Matching(
        pairs,
        come.stream().filter(thing -> !alike.containsKey(thing.id())).toList(),
        gone.stream().filter(thing -> !kept.contains(thing.id())).toList());
  }

  private static Map<String, Thing> byId(List<Thing> things) {
    Map<String, Thing> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.put(thing.id(), thing));
    return byId;
  }

  /** The things of the base by the ids that they have in the head. */
  private static Map<String, Thing> alike(List<Thing> gone, List<Thing> come) {
    List<Candidate> candidates = new ArrayList<>();
    for (Thing old : gone) {
      for (Thing now : come) {
        double likeness = Likeness.of(old, now);
        if (likeness >= Likeness.SAME) {
          candidates.add(new Candidate(old, now, likeness));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness).reversed().thenComparing(Candidate::names));
    Map<String, Thing> matched = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (!matched.containsKey(candidate.head().id()) && !matched.containsValue(candidate.base())) {
        matched.put(candidate.head().id(), candidate.base());
      }
    }
    return matched;
  }
}
