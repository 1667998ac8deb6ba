package dashwright.renderer.data.engine;

import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.QueryPlan.Evaluation;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.Modifiers;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.NumberLiteral;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Subquery;
import dashwright.compiler.promql.VectorSelector;
import dashwright.renderer.data.TimeGrid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a chart can ask instead of its query, of series that our rules recorded: the same values for
 * less work, but only where these series are old enough.
 *
 * @param request what to ask
 * @param proofs where each of these has a value, the series reach far enough back
 */
public record RecordedRequest(Request request, List<Request> proofs) {
  public RecordedRequest {
    proofs = List.copyOf(proofs);
  }

  /** Of a query; empty where nothing is recorded for it, or it cannot be told how far it looks. */
  public static Optional<RecordedRequest> of(QueryPlan query, TimeGrid grid) {
    return query
        .recorded()
        .map(template -> resolved(template, query, grid))
        .flatMap(promql -> of(promql, query, grid));
  }

  private static String resolved(String template, QueryPlan query, TimeGrid grid) {
    Duration window = grid.step().plus(query.every());
    String promql = Macros.resolve(template, window, grid.step(), grid.range());
    return Macros.startingAt(promql, grid.start().getEpochSecond());
  }

  private static Optional<RecordedRequest> of(String promql, QueryPlan query, TimeGrid grid) {
    boolean instant = query.evaluation() == Evaluation.INSTANT;
    Instant first = instant ? grid.end() : grid.start();
    Optional<Expression> tree = Promql.parse(promql);
    OptionalLong reach = tree.map(RecordedRequest::reach).orElse(OptionalLong.empty());
    if (reach.isEmpty()) {
      return Optional.empty();
    }
    // What was recorded looked back itself, over as much as the query does.
    Duration before = query.measure().over().orElse(Duration.ZERO);
    Instant oldest = first.minusSeconds(reach.getAsLong()).minus(before);
    List<Request> proofs =
        Nodes.selectors(tree.orElseThrow()).stream()
            .map(Promql::print)
            .distinct()
            .map(selector -> Request.at(selector, oldest))
            .toList();
    Request request =
        instant
            ? Request.at(promql, grid.end())
            : new Request(promql, grid.start(), grid.end(), grid.step());
    return Optional.of(new RecordedRequest(request, proofs));
  }

  /** How many seconds an expression looks back at most; empty where that cannot be told. */
  private static OptionalLong reach(Expression tree) {
    if (isMoved(tree)) {
      return OptionalLong.empty();
    }
    long most = 0;
    for (Expression child : tree.children()) {
      OptionalLong inner = reach(child);
      if (inner.isEmpty()) {
        return inner;
      }
      most = Math.max(most, inner.getAsLong());
    }
    Optional<Expression> own =
        tree instanceof MatrixSelector matrix
            ? Optional.of(matrix.range())
            : tree instanceof Subquery subquery ? Optional.of(subquery.range()) : Optional.empty();
    if (own.isEmpty()) {
      return OptionalLong.of(most);
    }
    return own.get() instanceof NumberLiteral seconds
        ? OptionalLong.of(most + (long) Math.ceil(seconds.value()))
        : OptionalLong.empty();
  }

  private static boolean isMoved(Expression tree) {
    return (tree instanceof VectorSelector selector && !selector.modifiers().equals(Modifiers.NONE))
        || (tree instanceof Subquery subquery && !subquery.modifiers().equals(Modifiers.NONE));
  }
}
