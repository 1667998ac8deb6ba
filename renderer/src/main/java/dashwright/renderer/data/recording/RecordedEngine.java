package dashwright.renderer.data.recording;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Annotation;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.SeriesStorage;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.renderer.data.engine.QueryEngine;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import dashwright.renderer.data.engine.Result.Cause;
import java.util.Optional;

/** Evaluates requests on a recording. */
public final class RecordedEngine implements QueryEngine {
  private final Recording recording;
  private final Evaluator evaluator;

  /** Evaluates on this recording. */
  public RecordedEngine(Recording recording) {
    this.recording = recording;
    this.evaluator = evaluator(recording);
  }

  /** An evaluator over the series of a recording. */
  public static Evaluator evaluator(Recording recording) {
    return new Evaluator(storage(recording), Settings.DEFAULT);
  }

  /** The series of a recording, for whoever evaluates himself. */
  public static SeriesStorage storage(Recording recording) {
    return MetricStorage.of(recording.series());
  }

  /** The first choice of an expression of which the recording does not say what it holds. */
  public Optional<RawSelector> missing(String promql) {
    return RawSelector.of(promql).stream()
        .filter(wanted -> recording.selectors().stream().noneMatch(held -> held.covers(wanted)))
        .findFirst();
  }

  @Override
  public Result ask(Request request) {
    Optional<RawSelector> missing = missing(request.promql());
    if (missing.isPresent()) {
      return failed("the recording does not hold `" + missing.get().text() + "`");
    }
    Optional<Expression> expression = Promql.parse(request.promql());
    if (expression.isEmpty()) {
      return failed("the query is not PromQL");
    }
    Evaluation evaluation =
        request.isInstant()
            ? evaluator.instant(expression.get(), request.end())
            : evaluator.range(expression.get(), request.start(), request.end(), request.step());
    if (evaluation instanceof Evaluation.Failure failure) {
      return failed(failure.message());
    }
    Evaluation.Success success = (Evaluation.Success) evaluation;
    return new Result.Values(
        success.value(),
        success.annotations().stream()
            .filter(note -> note.kind() == Annotation.Kind.WARNING)
            .map(Annotation::message)
            .toList());
  }

  private static Result failed(String reason) {
    return new Result.Failed(reason, Cause.OTHER);
  }
}
