package dashwright.compiler.promql;

import dashwright.compiler.promql.VectorMatching.Group;
import dashwright.compiler.promql.VectorMatching.Labels;
import java.util.List;
import java.util.Optional;

/** Reads what may stand between an operator and its right side. */
final class MatchingParser {
  private final Tokens tokens;
  private final SelectorParser selectors;
  private final DurationParser durations;
  private Optional<Expression> left = Optional.empty();
  private Optional<Expression> right = Optional.empty();

  MatchingParser(Tokens tokens, SelectorParser selectors, DurationParser durations) {
    this.tokens = tokens;
    this.selectors = selectors;
    this.durations = durations;
  }

  /** The matching; absent where it is not given, or given as what holds anyway. */
  Optional<VectorMatching> matching() {
    Labels kind = tokens.peek().is(Keyword.ON) ? Labels.ON : Labels.IGNORING;
    List<Label> labels = List.of();
    Group group = Group.NONE;
    List<Label> include = List.of();
    if (tokens.peek().is(Keyword.ON) || tokens.peek().is(Keyword.IGNORING)) {
      tokens.take();
      labels = selectors.labels();
      if (tokens.peek().is(Keyword.GROUP_LEFT) || tokens.peek().is(Keyword.GROUP_RIGHT)) {
        group = tokens.take().is(Keyword.GROUP_LEFT) ? Group.LEFT : Group.RIGHT;
        include = tokens.peek().is(TokenKind.LEFT_PAREN) ? selectors.labels() : List.of();
      }
    }
    fills();
    boolean given =
        kind == Labels.ON
            || !labels.isEmpty()
            || group != Group.NONE
            || left.isPresent()
            || right.isPresent();
    return given
        ? Optional.of(new VectorMatching(kind, labels, group, include, left, right))
        : Optional.empty();
  }

  private void fills() {
    if (tokens.peek().is(Keyword.FILL)) {
      left = Optional.of(fill());
      right = left;
      return;
    }
    while ((tokens.peek().is(Keyword.FILL_LEFT) && left.isEmpty())
        || (tokens.peek().is(Keyword.FILL_RIGHT) && right.isEmpty())) {
      if (tokens.peek().is(Keyword.FILL_LEFT)) {
        left = Optional.of(fill());
      } else {
        right = Optional.of(fill());
      }
    }
  }

  private Expression fill() {
    tokens.take();
    tokens.take();
    Expression value = durations.number("fill modifier, expected number");
    if (!tokens.takeIf(TokenKind.RIGHT_PAREN)) {
      throw Parser.unexpected(tokens.peek(), "fill modifier, expected `)`");
    }
    return value;
  }
}
