package dashwright.compiler.inference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The labels of a result, but for the metric's name.
 *
 * @param known the labels that are known
 * @param others whether there may be more
 * @param gone labels that it cannot have, whatever there may be
 * @param kept how many series are kept at most
 */
public record SeriesLabels(
    Map<String, LabelValues> known, Others others, Set<String> gone, OptionalLong kept) {

  /** Whether there may be labels that nobody knows of. */
  public enum Others {
    NONE,
    POSSIBLE
  }

  /** Whether a result has a label. */
  public enum Answer {
    YES,
    MAYBE,
    NO
  }

  /** The most series that are worth counting. */
  private static final long MANY = Integer.MAX_VALUE;

  static final SeriesLabels NONE = of(Map.of(), Others.NONE);
  static final SeriesLabels UNKNOWN = of(Map.of(), Others.POSSIBLE);

  public SeriesLabels {
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    gone = Collections.unmodifiableSet(new LinkedHashSet<>(gone));
  }

  static SeriesLabels of(Map<String, LabelValues> known, Others others) {
    return new SeriesLabels(known, others, Set.of(), OptionalLong.empty());
  }

  /** Whether it has a label. */
  public Answer has(String label) {
    LabelValues values = known.get(label);
    if (values != null) {
      return values.certainty() == LabelValues.Certainty.SURE ? Answer.YES : Answer.MAYBE;
    }
    return others == Others.NONE || gone.contains(label) ? Answer.NO : Answer.MAYBE;
  }

  /** How many series there may be, as far as the numbers of values tell; empty: it is not known. */
  public OptionalLong count() {
    if (others == Others.POSSIBLE) {
      return kept;
    }
    long product =
        known.values().stream()
            .mapToLong(LabelValues::count)
            .reduce(1, (a, b) -> Math.min(MANY, a * b));
    return OptionalLong.of(Math.min(product, kept.orElse(MANY)));
  }

  /** What is known of a label. */
  Optional<LabelValues> values(String label) {
    LabelValues values = known.get(label);
    if (values != null) {
      return Optional.of(values);
    }
    return has(label) == Answer.NO ? Optional.empty() : Optional.of(LabelValues.POSSIBLE);
  }

  /** Only these of the labels. */
  SeriesLabels only(Collection<String> labels) {
    Map<String, LabelValues> left = new LinkedHashMap<>();
    labels.forEach(label -> values(label).ifPresent(values -> left.put(label, values)));
    return of(left, Others.NONE);
  }

  /** All but these of the labels. */
  SeriesLabels without(Collection<String> labels) {
    Map<String, LabelValues> left = new LinkedHashMap<>(known);
    left.keySet().removeAll(labels);
    Set<String> dropped = new LinkedHashSet<>(gone);
    dropped.addAll(labels);
    return new SeriesLabels(left, others, dropped, OptionalLong.empty());
  }

  /** The same with another label. */
  SeriesLabels with(String label, LabelValues values) {
    Map<String, LabelValues> more = new LinkedHashMap<>(known);
    more.put(label, values);
    Set<String> dropped = new LinkedHashSet<>(gone);
    dropped.remove(label);
    return new SeriesLabels(more, others, dropped, OptionalLong.empty());
  }

  /** At most so many series of them. */
  SeriesLabels most(long series) {
    return new SeriesLabels(known, others, gone, OptionalLong.of(series));
  }

  /** The labels of series from either side. */
  SeriesLabels or(SeriesLabels other) {
    Map<String, LabelValues> either = new LinkedHashMap<>();
    known.forEach(
        (label, values) ->
            either.put(label, other.values(label).map(values::or).orElseGet(values::possible)));
    other.known.forEach(
        (label, values) ->
            either.computeIfAbsent(
                label, name -> values(name).map(values::or).orElseGet(values::possible)));
    boolean open = others == Others.POSSIBLE || other.others == Others.POSSIBLE;
    return of(either, open ? Others.POSSIBLE : Others.NONE);
  }
}
