package dashwright.compiler.inference;

import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Regex;
import dashwright.dsl.model.Metric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values that a label of some series has.
 *
 * @param certainty whether every one of the series has the label
 * @param values the values; empty where they are not known
 * @param count how many there are, as far as is known; at least 1
 */
public record LabelValues(Certainty certainty, List<String> values, long count) {

  /** Whether every one of some series has a label. */
  public enum Certainty {
    SURE,
    POSSIBLE
  }

  /** A label that may be there, of which nothing else is known. */
  static final LabelValues POSSIBLE = new LabelValues(Certainty.POSSIBLE, List.of(), 1);

  public LabelValues {
    values = List.copyOf(values);
  }

  static LabelValues declared(Metric.Label label) {
    return new LabelValues(Certainty.SURE, label.values(), Math.max(1, label.count()));
  }

  static LabelValues sure(long count) {
    return new LabelValues(Certainty.SURE, List.of(), count);
  }

  private static LabelValues of(List<String> values, Certainty certainty) {
    return new LabelValues(certainty, values, Math.max(1, values.size()));
  }

  /** What is left of them behind a matcher; empty where it asks for series without the label. */
  Optional<LabelValues> behind(Matcher matcher) {
    if (Macros.areIn(matcher.value())) {
      return Optional.of(this);
    }
    if (matcher.op() == Matcher.Op.EQUAL) {
      return matcher.value().isEmpty()
          ? Optional.empty()
          : Optional.of(of(List.of(matcher.value()), Certainty.SURE));
    }
    Certainty after = matcher.accepts("") ? certainty : Certainty.SURE;
    if (!values.isEmpty()) {
      return Optional.of(of(values.stream().filter(matcher::accepts).toList(), after));
    }
    List<String> listed =
        matcher.op() == Matcher.Op.MATCH && after == Certainty.SURE
            ? Regex.of(matcher.value()).flatMap(Regex::alternatives).orElse(List.of())
            : List.of();
    return Optional.of(
        listed.isEmpty() ? new LabelValues(after, List.of(), count) : of(listed, after));
  }

  LabelValues possible() {
    return new LabelValues(Certainty.POSSIBLE, values, count);
  }

  /** Whether the label is on every one of both series, but never with the same value. */
  boolean excludes(LabelValues other) {
    boolean known = !values.isEmpty() && !other.values.isEmpty();
    boolean sure = certainty == Certainty.SURE && other.certainty == Certainty.SURE;
    return sure && known && values.stream().noneMatch(other.values::contains);
  }

  /** The values of a label on series of either. */
  LabelValues or(LabelValues other) {
    Certainty both = certainty == Certainty.SURE ? other.certainty : Certainty.POSSIBLE;
    boolean known = !values.isEmpty() && !other.values.isEmpty();
    List<String> all =
        known
            ? Stream.concat(values.stream(), other.values.stream()).distinct().toList()
            : List.of();
    return new LabelValues(both, all, Math.max(all.size(), Math.max(count, other.count)));
  }
}
