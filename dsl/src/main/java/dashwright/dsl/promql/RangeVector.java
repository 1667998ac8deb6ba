package dashwright.dsl.promql;

import java.time.Duration;
import java.time.Instant;

/** The samples of series over a time. Only functions take it. */
public final class RangeVector extends Expression {
  private final String range;
  private final Modifiers modifiers;

  RangeVector(String range, Modifiers modifiers) {
    super(Term.primary(range + modifiers.promql()));
    this.range = range;
    this.modifiers = modifiers;
  }

  /** As they were so long before; negative: after. */
  public RangeVector offset(Duration duration) {
    return new RangeVector(range, modifiers.offset(duration));
  }

  /** Those up to a time, to the millisecond. */
  public RangeVector at(Instant time) {
    return new RangeVector(range, modifiers.at(time));
  }

  /** Those up to the start of the chart. */
  public RangeVector atStart() {
    return new RangeVector(range, modifiers.at("start()"));
  }

  /** Those up to the end of the chart. */
  public RangeVector atEnd() {
    return new RangeVector(range, modifiers.at("end()"));
  }
}
