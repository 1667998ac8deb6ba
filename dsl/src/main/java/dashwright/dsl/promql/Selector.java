package dashwright.dsl.promql;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The series of a metric. Made by {@link Promql#metric}. */
public final class Selector extends InstantVector {
  private final String metric;
  private final List<String> matchers;
  private final Modifiers modifiers;

  Selector(String metric, List<String> matchers, Modifiers modifiers) {
    super(Term.primary(text(metric, matchers) + modifiers.promql()));
    this.metric = metric;
    this.matchers = List.copyOf(matchers);
    this.modifiers = modifiers;
  }

  private static String text(String metric, List<String> matchers) {
    boolean plain = Names.isMetric(metric);
    List<String> inside = new ArrayList<>(matchers);
    if (!plain) {
      inside.add("__name__=" + Names.quoted(metric));
    }
    inside.sort(null);
    String name = plain ? metric : "";
    return inside.isEmpty() ? name : name + "{" + String.join(",", inside) + "}";
  }

  /** Those whose label has a value. */
  public Selector where(String label, String value) {
    return where(new Label(label).is(value));
  }

  /** Those that meet all conditions. */
  public Selector where(LabelMatcher... conditions) {
    List<String> more = new ArrayList<>(matchers);
    for (LabelMatcher condition : conditions) {
      more.add(condition.promql());
    }
    return new Selector(metric, more, modifiers);
  }

  /** As they were so long before; negative: after. */
  public Selector offset(Duration duration) {
    return new Selector(metric, matchers, modifiers.offset(duration));
  }

  /** As they were at a time, to the millisecond. */
  public Selector at(Instant time) {
    return new Selector(metric, matchers, modifiers.at(time));
  }

  /** As they were at the start of the chart. */
  public Selector atStart() {
    return new Selector(metric, matchers, modifiers.at("start()"));
  }

  /** As they are at the end of the chart. */
  public Selector atEnd() {
    return new Selector(metric, matchers, modifiers.at("end()"));
  }

  /** Their samples of so long a time. */
  public RangeVector over(Length length) {
    return new RangeVector(text(metric, matchers) + "[" + length.promql() + "]", modifiers);
  }

  /** Their samples of so long a time. */
  public RangeVector over(Duration length) {
    return over(Length.of(length));
  }
}
