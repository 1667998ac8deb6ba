package dashwright.dsl.promql;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * Where in time a selector looks.
 *
 * @param at {@code @} and a time; empty: where the query is evaluated
 * @param offset how far before; empty: not at all
 */
record Modifiers(String at, String offset) {
  static final Modifiers NONE = new Modifiers("", "");

  Modifiers at(Instant time) {
    BigDecimal seconds = BigDecimal.valueOf(time.toEpochMilli(), 3);
    return at(seconds.toPlainString());
  }

  Modifiers at(String time) {
    return new Modifiers(" @ " + time, offset);
  }

  Modifiers offset(Duration duration) {
    return new Modifiers(at, " offset " + Durations.print(duration));
  }

  String promql() {
    return at + offset;
  }
}
