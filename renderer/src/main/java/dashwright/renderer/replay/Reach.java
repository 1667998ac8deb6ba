package dashwright.renderer.replay;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.Modifiers;
import dashwright.compiler.promql.NumberLiteral;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Subquery;
import dashwright.compiler.promql.VectorSelector;
import java.time.Duration;
import java.util.List;

/**
 * How far back an expression looks: windows within windows, and what recorded series look back
 * themselves. The five minutes for which a sample counts are no window.
 */
final class Reach {
  private final Recordings recordings;

  Reach(Recordings recordings) {
    this.recordings = recordings;
  }

  /** Of an expression; zero where it cannot be parsed. */
  Duration of(String promql) {
    return Promql.parse(promql).map(this::of).orElse(Duration.ZERO);
  }

  private Duration of(Expression node) {
    if (node instanceof MatrixSelector matrix) {
      return of(matrix.selector()).plus(seconds(matrix.range()));
    }
    if (node instanceof VectorSelector selector) {
      return longest(recordings.read(selector).stream().map(rule -> of(rule.promql())).toList())
          .plus(offset(selector.modifiers()));
    }
    if (node instanceof Subquery subquery) {
      return of(subquery.expression())
          .plus(seconds(subquery.range()))
          .plus(offset(subquery.modifiers()));
    }
    return longest(node.children().stream().map(this::of).toList());
  }

  private static Duration offset(Modifiers modifiers) {
    return modifiers.offset().map(Reach::seconds).orElse(Duration.ZERO);
  }

  private static Duration longest(List<Duration> all) {
    return all.stream().max(Duration::compareTo).orElse(Duration.ZERO);
  }

  /** A duration as people write it; one that looks ahead, or is calculated, is none. */
  private static Duration seconds(Expression duration) {
    if (duration instanceof Parenthesized inner) {
      return seconds(inner.expression());
    }
    return duration instanceof NumberLiteral number && number.value() > 0
        ? Duration.ofMillis(Math.round(number.value() * 1000))
        : Duration.ZERO;
  }
}
