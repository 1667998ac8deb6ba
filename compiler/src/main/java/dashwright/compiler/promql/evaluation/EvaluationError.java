package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;
import java.util.Optional;

/** Ends an evaluation. Never leaves the evaluator. */
final class EvaluationError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Evaluation.Failure failure;

  private EvaluationError(Evaluation.Failure failure) {
    super(failure.message(), null, false, false);
    this.failure = failure;
  }

  EvaluationError(Extent extent, String message) {
    this(new Evaluation.Failure(message, extent, Optional.empty()));
  }

  EvaluationError(Extent extent, String message, String help) {
    this(new Evaluation.Failure(message, extent, Optional.of(help)));
  }

  /** Two series of a result cannot be told apart. */
  static EvaluationError sameLabels(Extent extent) {
    return new EvaluationError(
        extent,
        "vector cannot contain metrics with the same labelset",
        "select one metric by its name, or keep a label that tells the series apart");
  }

  Evaluation.Failure failure() {
    return failure;
  }
}
