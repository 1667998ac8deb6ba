package dashwright.renderer.data.recording;

import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.MemoryStorage;
import dashwright.compiler.promql.evaluation.Samples;
import dashwright.compiler.promql.evaluation.Settings;
import dashwright.renderer.data.engine.QueryEngine;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An engine over series in memory, which knows where they end but does not give it away; as any, it
 * refuses to read too much at once.
 */
record StoredSeries(Evaluator evaluator, Duration most) implements QueryEngine {
  static StoredSeries of(Map<Labels, Samples> series, Duration most) {
    return new StoredSeries(new Evaluator(MemoryStorage.of(series), Settings.DEFAULT), most);
  }

  @Override
  public Result ask(Request request) {
    boolean tooLong =
        RawSelector.of(request.promql()).isEmpty()
            || (request.isInstant()
                && Long.parseLong(request.promql().replaceAll(".*\\[(\\d+)ms]", "$1"))
                    > most.toMillis());
    if (tooLong) {
      return new Result.Failed("too many samples", Result.Cause.TOO_MUCH_ASKED);
    }
    Evaluation evaluation =
        request.isInstant()
            ? evaluator.instant(Promql.parse(request.promql()).orElseThrow(), request.end())
            : evaluator.range(
                Promql.parse(request.promql()).orElseThrow(),
                request.start(),
                request.end(),
                request.step());
    return new Result.Values(((Evaluation.Success) evaluation).value(), List.of());
  }
}
