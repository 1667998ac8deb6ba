package dashwright.dsl;

import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Unit;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** An entry of the catalogue; type and unit must be given. */
public final class MetricBuilder {
  private final Draft draft;

  MetricBuilder(Draft draft) {
    this.draft = draft;
  }

  /** What kind of numbers it has. */
  public MetricBuilder type(Metric.Type type) {
    draft.put("type", Written.choice(type, Metric.Type::word));
    return this;
  }

  /** The unit of its values; of a counter, of what it counts. */
  public MetricBuilder unit(Unit unit) {
    draft.put("unit", Written.choice(unit, Unit::id));
    return this;
  }

  /** What it means. */
  public MetricBuilder description(String description) {
    draft.put("description", Written.text(description));
    return this;
  }

  /** The time between two samples. */
  public MetricBuilder every(Duration every) {
    draft.put("every", Written.duration(every));
    return this;
  }

  /** A label, with its values. */
  public MetricBuilder label(String name, String... values) {
    draft.map("labels").put(String.valueOf(name), Written.texts(Arrays.asList(values)));
    return this;
  }

  /** A label, with how many values it has. */
  public MetricBuilder label(String name, int count) {
    draft.map("labels").put(String.valueOf(name), Written.number(count));
    return this;
  }

  /** The upper bounds of a classic histogram, ascending, without infinity. */
  public MetricBuilder buckets(double... bounds) {
    Arrays.stream(bounds).forEach(bound -> draft.add("buckets", Written.number(bound)));
    return this;
  }

  /** The usual least and greatest value; of a counter per second. */
  public MetricBuilder typical(double least, double most) {
    draft.put("typical", Written.list(List.of(Written.number(least), Written.number(most))));
    return this;
  }

  /** It is there, as 0, when nothing happens. */
  public MetricBuilder alwaysEmitted() {
    draft.put("always-emitted", Written.word("true"));
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public MetricBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
