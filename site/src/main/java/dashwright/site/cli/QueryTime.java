package dashwright.site.cli;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.renderer.data.engine.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** When a query is evaluated. */
sealed interface QueryTime {
  /** The last time at which it is evaluated. */
  Instant end();

  /** The values of an expression at these times. */
  Evaluation evaluate(Evaluator evaluator, Expression expression);

  /** The same as a request to an engine. */
  Request request(String promql);

  /** At one time. */
  record At(Instant end) implements QueryTime {
    @Override
    public Evaluation evaluate(Evaluator evaluator, Expression expression) {
      return evaluator.instant(expression, end);
    }

    @Override
    public Request request(String promql) {
      return Request.at(promql, end);
    }
  }

  /** At many times, from the first to the last. */
  record Steps(Instant start, Instant end, Duration step) implements QueryTime {
    @Override
    public Evaluation evaluate(Evaluator evaluator, Expression expression) {
      return evaluator.range(expression, start, end, step);
    }

    @Override
    public Request request(String promql) {
      return new Request(promql, start, end, step);
    }
  }

  /** The options that say when. */
  static CommandSpec mixin() {
    return CommandSpec.create()
        .addOption(
            Options.value(
                "--at", "INSTANT", "Evaluate at this time (default: the last one of the data)."))
        .addOption(Options.value("--start", "INSTANT", "Evaluate at steps from this time …"))
        .addOption(Options.value("--end", "INSTANT", "… up to this one …"))
        .addOption(Options.value("--step", "DURATION", "… with this time between two of them."));
  }

  /**
   * What the options say.
   *
   * @param last the last time of the data, where it has times
   */
  static QueryTime of(Arguments arguments, Optional<Instant> last) {
    List<String> range = List.of("--start", "--end", "--step");
    if (range.stream().noneMatch(arguments::has)) {
      return new At(
          arguments
              .value("--at")
              .map(Times::instant)
              .or(() -> last)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "the data has no times, so it does not say when to evaluate",
                          "add `--at INSTANT`")));
    }
    if (arguments.has("--at")) {
      throw new UsageException(
          "`--at` is for one time, `--start`, `--end` and `--step` are for many",
          "leave one of them out");
    }
    if (!range.stream().allMatch(arguments::has)) {
      throw new UsageException(
          "a range needs `--start`, `--end` and `--step`",
          "add " + Words.list(range.stream().filter(name -> !arguments.has(name)).toList()));
    }
    Steps steps =
        new Steps(
            Times.instant(arguments.value("--start").orElseThrow()),
            Times.instant(arguments.value("--end").orElseThrow()),
            Times.step(arguments.value("--step").orElseThrow()));
    if (steps.end().isBefore(steps.start())) {
      throw new UsageException("`--end` is before `--start`", "exchange them");
    }
    return steps;
  }
}
