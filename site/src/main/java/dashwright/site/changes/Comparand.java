package dashwright.site.changes;

import dashwright.compiler.diff.Address;
import dashwright.compiler.diff.Changes;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.Kind;
import dashwright.compiler.diff.Relation;
import dashwright.compiler.diff.Thing;
import dashwright.compiler.diff.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is reported: the changes and the names of both sides.
 *
 * @param changes what changed
 * @param base what the side before is called
 * @param head what the side after is called
 */
public record Comparand(Changes changes, String base, String head) {

  /**
   * How many dashboards there are of each fate, each counted once for all environments.
   *
   * @param added only in the head
   * @param changed on both sides, not the same
   * @param removed only in the base
   * @param unchanged on both sides, the same
   */
  public record Dashboards(int added, int changed, int removed, int unchanged) {}

  /** The words for it. */
  public Wording wording() {
    return new Wording(changes, base, head, UnitText::of);
  }

  /** Counts the dashboards. */
  public Dashboards dashboards() {
    Set<String> before = ids(changes.base());
    Set<String> after = ids(changes.head());
    Set<String> touched = new LinkedHashSet<>();
    Set<String> renamed = new LinkedHashSet<>();
    differences()
        .forEach(
            difference -> {
              difference
                  .address()
                  .step(Kind.DASHBOARD)
                  .map(Address.Step::id)
                  .ifPresent(touched::add);
              boolean same =
                  !(difference instanceof Difference.Added)
                      && !(difference instanceof Difference.Removed);
              if (same && difference.thing().kind() == Kind.DASHBOARD) {
                difference
                    .base()
                    .step(Kind.DASHBOARD)
                    .map(Address.Step::id)
                    .ifPresent(renamed::add);
                difference
                    .address()
                    .step(Kind.DASHBOARD)
                    .map(Address.Step::id)
                    .ifPresent(renamed::add);
              }
            });
    long added = after.stream().filter(id -> !before.contains(id) && !renamed.contains(id)).count();
    long removed =
        before.stream().filter(id -> !after.contains(id) && !renamed.contains(id)).count();
    long changed =
        after.stream()
            .filter(touched::contains)
            .filter(id -> before.contains(id) || renamed.contains(id))
            .count();
    return new Dashboards(
        (int) added, (int) changed, (int) removed, (int) (after.size() - added - changed));
  }

  private Stream<Difference> differences() {
    return changes.changes().stream()
        .flatMap(change -> Stream.concat(change.places().stream(), change.consequences().stream()));
  }

  private static Set<String> ids(Thing project) {
    Set<String> ids = new LinkedHashSet<>();
    for (Thing environment : project.parts(Kind.ENVIRONMENT)) {
      environment.parts(Kind.DASHBOARD).forEach(dashboard -> ids.add(dashboard.id()));
    }
    return ids;
  }

  /** The counts of dashboards in words; what is 0 is not said. */
  public String sentence() {
    Dashboards counts = dashboards();
    boolean parallel = changes.relation() == Relation.PARALLEL;
    List<String> parts =
        Stream.of(
                part(counts.changed(), parallel ? "different" : "changed"),
                part(counts.added(), parallel ? "only in " + head : "added"),
                part(counts.removed(), parallel ? "only in " + base : "gone"),
                part(counts.unchanged(), parallel ? "alike" : "unchanged"))
            .filter(text -> !text.isEmpty())
            .toList();
    return parts.isEmpty() ? "no dashboards" : "dashboards: " + String.join(", ", parts);
  }

  private static String part(int count, String word) {
    return count == 0 ? "" : count + " " + word;
  }
}
