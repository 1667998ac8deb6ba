package dashwright.site.changes;

import dashwright.compiler.diff.Address;
import dashwright.compiler.diff.Aspect;
import dashwright.compiler.diff.Change;
import dashwright.compiler.diff.Difference;
import dashwright.compiler.diff.Difference.Added;
import dashwright.compiler.diff.Difference.Edited;
import dashwright.compiler.diff.Difference.Removed;
import dashwright.compiler.diff.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chart in which a change is seen.
 *
 * @param base where it is in the base; empty for a new one
 * @param head where it is in the head; empty for one that is gone
 */
record ChartPair(Optional<Place> base, Optional<Place> head) {

  /**
   * Where a chart is.
   *
   * @param environment the id of its environment
   * @param dashboard the id of its dashboard
   * @param chart its id
   */
  record Place(String environment, String dashboard, String chart) {
    static Place of(Address address) {
      return new Place(
          address.environment(),
          address.step(Kind.DASHBOARD).map(Address.Step::id).orElse(""),
          address.step(Kind.CHART).map(Address.Step::id).orElseThrow());
    }

    private String everywhere() {
      return dashboard + "/" + chart;
    }
  }

  /** The charts in which a change is seen, each in the first environment where it is. */
  static List<ChartPair> of(Change change) {
    Map<String, ChartPair> pairs = new LinkedHashMap<>();
    Stream.concat(change.places().stream(), change.consequences().stream())
        .filter(ChartPair::isSeen)
        .map(ChartPair::of)
        .forEach(pair -> pairs.putIfAbsent(pair.everywhere(), pair));
    return List.copyOf(pairs.values());
  }

  /** Whether it is one of the charts of an SLO. */
  boolean isOfSlo(String slo) {
    return everywhere().contains("/slo." + slo + ".");
  }

  private static ChartPair of(Difference difference) {
    boolean whole = difference.thing().kind() == Kind.CHART;
    Address head = difference instanceof Removed gone ? gone.parent() : difference.address();
    return new ChartPair(
        whole && difference instanceof Added
            ? Optional.empty()
            : Optional.of(Place.of(difference.base())),
        whole && difference instanceof Removed ? Optional.empty() : Optional.of(Place.of(head)));
  }

  private String everywhere() {
    return base.map(Place::everywhere) + " " + head.map(Place::everywhere);
  }

  /** Whether a chart is drawn otherwise. */
  private static boolean isSeen(Difference difference) {
    if (difference.address().step(Kind.CHART).isEmpty()) {
      return false;
    }
    return switch (difference.thing().kind()) {
      case CHART, QUERY, LINE -> !(difference instanceof Edited edited) || isMeant(edited);
      default -> false;
    };
  }

  private static boolean isMeant(Edited edited) {
    return edited.aspect() != Aspect.ID
        && (edited.aspect().nature() == Aspect.Nature.MEANING
            || edited.aspect() == Aspect.PROMQL
            || edited.aspect() == Aspect.LEGEND);
  }
}
