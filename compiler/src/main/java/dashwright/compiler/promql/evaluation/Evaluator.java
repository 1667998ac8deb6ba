package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Expression;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Evaluates expressions without problems, as Prometheus 3 does with its default flags, and without
 * native histograms. Times are exact to the millisecond.
 */
public final class Evaluator {
  private final SeriesStorage storage;
  private final Settings settings;
  private final Optional<AggregationCache> cache;

  /** Evaluates over the series of a storage. */
  public Evaluator(SeriesStorage storage, Settings settings) {
    this(storage, settings, Optional.empty());
  }

  private Evaluator(SeriesStorage storage, Settings settings, Optional<AggregationCache> cache) {
    this.storage = storage;
    this.settings = settings;
    this.cache = cache;
  }

  /**
   * Evaluates over series that never change, parts that queries have in common but once; for one
   * thread.
   */
  public static Evaluator sharing(SeriesStorage storage, Settings settings) {
    return new Evaluator(storage, settings, Optional.of(new AggregationCache()));
  }

  /** The values at one time. */
  public Evaluation instant(Expression expression, Instant at) {
    long time = at.toEpochMilli();
    Query query = new Query(storage, settings, cache, time, time, 0);
    return evaluation(query, expression, () -> instant(query, expression, time));
  }

  /**
   * The values from one time to another.
   *
   * @param start the first step
   * @param end no step comes after it
   * @param step the time between two steps; positive
   */
  public Evaluation range(Expression expression, Instant start, Instant end, Duration step) {
    if (step.toMillis() <= 0 || end.isBefore(start)) {
      throw new IllegalArgumentException("no steps from " + start + " to " + end + " by " + step);
    }
    Query query =
        new Query(
            storage, settings, cache, start.toEpochMilli(), end.toEpochMilli(), step.toMillis());
    return evaluation(query, expression, () -> range(query, expression));
  }

  private static Evaluation evaluation(Query query, Expression expression, Supplier<Value> values) {
    Optional<EvaluationError> unresolved = Unresolved.in(expression);
    if (unresolved.isPresent()) {
      return unresolved.get().failure();
    }
    try {
      Value value = values.get();
      return new Evaluation.Success(value, List.copyOf(query.annotations()));
    } catch (EvaluationError error) {
      return error.failure();
    }
  }

  private static Value instant(Query query, Expression expression, long time) {
    Operand operand = new Interpreter(query, Grid.at(time)).evaluate(expression);
    if (operand instanceof Operand.Scalar scalar) {
      return new Value.Scalar(time, scalar.values[0]);
    }
    if (operand instanceof Operand.Text text) {
      return new Value.Text(time, text.value());
    }
    if (operand instanceof Operand.Vector vector) {
      return new Value.Vector(
          vector.rows().stream()
              .map(row -> new Value.Point(row.labels, time, row.values[0]))
              .toList());
    }
    return matrix(((RangeVector) operand).contents());
  }

  private static Value range(Query query, Expression expression) {
    long steps = (query.end() - query.start()) / query.step() + 1;
    query.budget().steps(steps, expression.extent());
    Grid grid = Grid.range(query.start(), query.end(), query.step());
    Operand operand = new Interpreter(query, grid).evaluate(expression);
    if (operand instanceof Operand.Scalar scalar) {
      return matrix(List.of(new Value.Series(Labels.NONE, grid.samples(scalar.values))));
    }
    if (operand instanceof Operand.Vector vector) {
      return matrix(
          vector.rows().stream()
              .map(row -> new Value.Series(row.labels, grid.samples(row.values)))
              .toList());
    }
    throw new EvaluationError(
        expression.extent(),
        "a range query gives a scalar or an instant vector at each step, not a " + operand.type());
  }

  private static Value matrix(List<Value.Series> series) {
    return new Value.Matrix(
        series.stream().sorted(Comparator.comparing(Value.Series::labels)).toList());
  }
}
