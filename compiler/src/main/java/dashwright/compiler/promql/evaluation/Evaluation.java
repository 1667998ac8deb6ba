package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Extent;
import java.util.List;
import java.util.Optional;

/** What came of a query: values, or the reason why there are none. */
public sealed interface Evaluation {

  /**
   * It could be evaluated.
   *
   * @param value what it gives
   * @param annotations what to know about it, each once
   */
  record Success(Value value, List<Annotation> annotations) implements Evaluation {
    public Success {
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * It could not be evaluated.
   *
   * @param message why; the words are those of Prometheus where it fails too
   * @param extent where in the expression
   * @param help the one concrete thing to do
   */
  record Failure(String message, Extent extent, Optional<String> help) implements Evaluation {}
}
