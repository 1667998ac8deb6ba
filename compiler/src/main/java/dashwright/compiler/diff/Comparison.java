package dashwright.compiler.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks two trees of things at once and collects what differs. */
final class Comparison {
  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  /** All differences, from the project down, in the order of the head. */
  static List<Difference> of(Thing base, Thing head) {
    Comparison comparison = new Comparison();
    comparison.compare(base, head, Address.ROOT, Address.ROOT);
    return List.copyOf(comparison.differences);
  }

  private void compare(Thing base, Thing head, Address was, Address is) {
    if (!base.id().equals(head.id())) {
      add(base, head, was, is, Aspect.ID, base.id(), head.id());
    }
    for (Aspect aspect : Aspect.values()) {
      String before = base.fact(aspect);
      String after = head.fact(aspect);
      if (!before.equals(after)) {
        add(base, head, was, is, aspect, before, after);
      }
    }
    for (Kind kind : kinds(base, head)) {
      parts(kind, base, head, was, is);
    }
  }

  private void add(
      Thing base, Thing head, Address was, Address is, Aspect aspect, String before, String after) {
    differences.add(new Difference.Edited(base, head, was, is, aspect, before, after));
  }

  private static Set<Kind> kinds(Thing base, Thing head) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    base.parts().forEach(part -> kinds.add(part.kind()));
    head.parts().forEach(part -> kinds.add(part.kind()));
    return kinds;
  }

  private void parts(Kind kind, Thing base, Thing head, Address was, Address is) {
    List<Thing> before = base.parts(kind);
    List<Thing> after = head.parts(kind);
    Matching matching = Matching.of(before, after);
    for (Thing gone : matching.removed()) {
      differences.add(
          new Difference.Removed(gone, was.to(gone), is.to(gone), previous(gone, before)));
    }
    for (Matching.Pair pair : matching.pairs()) {
      compare(pair.base(), pair.head(), was.to(pair.base()), is.to(pair.head()));
    }
    for (Thing come : matching.added()) {
      differences.add(new Difference.Added(come, was.to(come), is.to(come), previous(come, after)));
    }
    if (kind.isOrdered() && isReordered(matching, before)) {
      differences.add(new Difference.Reordered(base, head, was, is, kind, ids(before), ids(after)));
    }
  }

  private static Optional<String> previous(Thing thing, List<Thing> all) {
    int index = all.indexOf(thing);
    return index > 0 && thing.kind().isOrdered()
        ? Optional.of(all.get(index - 1).id())
        : Optional.empty();
  }

  /** Whether those on both sides stand in another order. */
  private static boolean isReordered(Matching matching, List<Thing> before) {
    List<String> head = matching.pairs().stream().map(pair -> pair.base().id()).toList();
    List<String> base = ids(before).stream().filter(head::contains).toList();
    return !head.equals(base);
  }

  private static List<String> ids(List<Thing> things) {
    return things.stream().map(Thing::id).toList();
  }
}
