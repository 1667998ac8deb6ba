package dashwright.site.cli;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.evaluation.Annotation;
import dashwright.compiler.promql.evaluation.Evaluation;
import dashwright.compiler.promql.evaluation.Evaluator;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.renderer.data.engine.QueryEngine;
import dashwright.renderer.data.engine.Result;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Evaluates expressions, wherever the data is. */
interface Evaluating {

  /** What came of it. */
  sealed interface Outcome {}

  /** Values, and what was said besides. */
  record Values(Value value, List<String> warnings, List<String> infos) implements Outcome {}

  /**
   * No values.
   *
   * @param message why
   * @param offset where in the expression, if that is known
   * @param help the one concrete thing to do
   */
  record Failed(String message, OptionalInt offset, Optional<String> help) implements Outcome {}

  /** The values of an expression. */
  Outcome of(GivenExpression query, Expression tree);

  /** By our own evaluator. */
  static Evaluating here(Evaluator evaluator, QueryTime time) {
    return (query, tree) -> {
      Evaluation evaluation = time.evaluate(evaluator, tree);
      if (evaluation instanceof Evaluation.Failure failure) {
        return new Failed(
            failure.message(), OptionalInt.of(failure.extent().start()), failure.help());
      }
      Evaluation.Success success = (Evaluation.Success) evaluation;
      return new Values(
          success.value(),
          notes(Annotation.Kind.WARNING, query, success.annotations()),
          notes(Annotation.Kind.INFO, query, success.annotations()));
    };
  }

  /** By an engine elsewhere. */
  static Evaluating there(QueryEngine engine, QueryTime time) {
    return (query, tree) -> {
      Result result = engine.ask(time.request(query.text()));
      if (result instanceof Result.Failed failed) {
        return new Failed(failed.reason(), OptionalInt.empty(), Optional.empty());
      }
      Result.Values values = (Result.Values) result;
      return new Values(values.value(), values.warnings(), List.of());
    };
  }

  private static List<String> notes(
      Annotation.Kind kind, GivenExpression query, List<Annotation> annotations) {
    return annotations.stream()
        .filter(note -> note.kind() == kind)
        .map(
            note ->
                "PromQL "
                    + Words.of(kind)
                    + ": "
                    + note.message()
                    + " ("
                    + query.position(note.extent().start()).text()
                    + ")")
        .toList();
  }
}
