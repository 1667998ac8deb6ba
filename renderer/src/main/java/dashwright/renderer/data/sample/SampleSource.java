package dashwright.renderer.data.sample;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.SeriesStorage;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataSource;
import dashwright.renderer.data.TimeGrid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Data that nobody measured, and of one piece: the series of the catalogue's metrics, on which each
 * query is evaluated. The same environment, query and time give the same value on any machine.
 *
 * <p>It tells a story. The newest deployment, if it is less than two hours old, is a bad one: its
 * service fails about 3 % of its work, and whoever requires it fails too. Every second older
 * deployment had such an incident, which is over. One thing without which nobody fails has stopped
 * sending data, one SLO overspent its budget long ago. Without deployments all is calm.
 *
 * <p>An instance keeps what it calculated lately; it is for one thread.
 */
public final class SampleSource implements DataSource {
  /** The time that is now, unless somebody says otherwise. */
  public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  /**
   * How many answers and parsed queries are kept: pages show the same of one service again and
   * again.
   */
  private static final int ANSWERS = 1000;

  private record Question(QueryPlan.Evaluation evaluation, String promql, TimeGrid grid) {}

  private final EnvironmentPlan environment;
  private final Instant now;
  private final Evaluator evaluator;
  private final Map<String, Optional<Expression>> parsed = new Recent<>(ANSWERS);
  private final Map<Question, Answer> answers = new Recent<>(ANSWERS);

  private SampleSource(EnvironmentPlan environment, Instant now) {
    this.environment = environment;
    this.now = now;
    this.evaluator =
        Evaluator.sharing(Storages.of(environment, now.toEpochMilli()), Settings.DEFAULT);
  }

  /**
   * The data of an environment.
   *
   * @param environment its plan
   * @param now the time of the last sample
   */
  public static SampleSource of(EnvironmentPlan environment, Instant now) {
    return new SampleSource(environment, now);
  }

  /**
   * The series behind such data; for one thread.
   *
   * @param environment its plan: there are the metrics that its queries read
   * @param now the time of the last sample
   */
  public static SeriesStorage series(EnvironmentPlan environment, Instant now) {
    return Storages.of(environment, now.toEpochMilli());
  }

  @Override
  public DataInfo info() {
    return new DataInfo(DataInfo.Kind.SAMPLE, now);
  }

  @Override
  public Optional<Supplier<DataSource>> others() {
    return Optional.of(() -> new SampleSource(environment, now));
  }

  @Override
  public Answer answer(QueryPlan query, TimeGrid grid) {
    String promql = query.promql().replace("$from", Long.toString(grid.start().getEpochSecond()));
    Question question = new Question(query.evaluation(), promql, grid);
    Answer known = answers.get(question);
    if (known == null) {
      known = answer(question);
      answers.put(question, known);
    }
    return known;
  }

  private Answer answer(Question question) {
    Optional<Expression> expression = parsed.computeIfAbsent(question.promql(), Promql::parse);
    if (expression.isEmpty()) {
      return new Answer.Failed("the query is not PromQL");
    }
    TimeGrid grid = question.grid();
    Evaluation evaluation =
        switch (question.evaluation()) {
          case RANGE -> evaluator.range(expression.get(), grid.start(), grid.end(), grid.step());
          case INSTANT -> evaluator.instant(expression.get(), grid.end());
        };
    if (evaluation instanceof Evaluation.Failure failure) {
      return new Answer.Failed(failure.message());
    }
    return new Answer.Data(Answers.series(((Evaluation.Success) evaluation).value(), grid, now));
  }
}
