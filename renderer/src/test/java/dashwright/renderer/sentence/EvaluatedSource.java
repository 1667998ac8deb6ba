package dashwright.renderer.sentence;

import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.MemoryStorage;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Raw series, read through PromQL. */
final class EvaluatedSource implements DataSource {
  private final Instant until;
  private final Evaluator evaluator;

  EvaluatedSource(Instant until, Map<Labels, Samples> series) {
    this.until = until;
    this.evaluator = new Evaluator(MemoryStorage.of(series), Settings.DEFAULT);
  }

  @Override
  public DataInfo info() {
    return new DataInfo(DataInfo.Kind.RECORDED, until);
  }

  @Override
  public Answer answer(QueryPlan query, TimeGrid grid) {
    String promql = query.promql().replace("$from", Long.toString(grid.start().getEpochSecond()));
    Expression expression = Promql.parse(promql).orElseThrow(() -> new AssertionError(promql));
    Evaluation evaluation =
        query.evaluation() == QueryPlan.Evaluation.RANGE
            ? evaluator.range(expression, grid.start(), grid.end(), grid.step())
            : evaluator.instant(expression, grid.end());
    if (evaluation instanceof Evaluation.Failure failure) {
      throw new AssertionError(failure.message());
    }
    Value value = ((Evaluation.Success) evaluation).value();
    List<Series> series = new ArrayList<>();
    if (value instanceof Value.Matrix matrix) {
      matrix.series().forEach(one -> series.add(range(one.labels(), one.samples(), grid)));
    } else if (value instanceof Value.Vector vector) {
      vector.points().forEach(one -> series.add(instant(one.labels(), one.value(), grid)));
    }
    return new Answer.Data(series);
  }

  private static Series range(Labels labels, Samples samples, TimeGrid grid) {
    double[] values = gaps(grid);
    for (int i = 0; i < samples.size(); i++) {
      long offset = samples.time(i) - grid.start().toEpochMilli();
      values[Math.toIntExact(offset / grid.step().toMillis())] = samples.value(i);
    }
    return new Series(labels.map(), values);
  }

  private static Series instant(Labels labels, double value, TimeGrid grid) {
    double[] values = gaps(grid);
    values[values.length - 1] = value;
    return new Series(labels.map(), values);
  }

  private static double[] gaps(TimeGrid grid) {
    double[] values = new double[grid.points()];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}
