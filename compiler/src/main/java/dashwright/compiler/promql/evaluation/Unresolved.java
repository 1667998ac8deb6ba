package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Extent;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.LabelMatcher;
import dashwright.compiler.promql.Macro;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.VectorSelector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Macros for which nobody has put in a value. Taken literally they would select nothing, and that
 * would look like missing data.
 */
final class Unresolved {
  private Unresolved() {}

  /** The first macro of a tree. */
  static Optional<EvaluationError> in(Expression tree) {
    return Nodes.in(tree).stream().flatMap(Unresolved::of).findFirst();
  }

  private static Stream<EvaluationError> of(Expression node) {
    if (node instanceof Macro macro) {
      return Stream.of(error(macro.text(), macro.extent()));
    }
    if (node instanceof VectorSelector selector) {
      return of(selector);
    }
    if (node instanceof Aggregation aggregation) {
      return of(aggregation.grouping().labels());
    }
    return node instanceof Binary binary
        ? binary.matching().stream()
            .flatMap(matching -> Stream.of(matching.labels(), matching.include()))
            .flatMap(Unresolved::of)
        : Stream.empty();
  }

  private static Stream<EvaluationError> of(List<Label> labels) {
    return labels.stream().filter(Label::isMacro).map(label -> error(label.name(), label.extent()));
  }

  private static Stream<EvaluationError> of(VectorSelector selector) {
    Stream<EvaluationError> name =
        Macros.areIn(selector.name())
            ? Stream.of(error(selector.name(), selector.extent()))
            : Stream.empty();
    Stream<EvaluationError> matchers =
        selector.matchers().stream()
            .filter(Unresolved::isMacro)
            .map(matcher -> error(matcher.matcher().text(), matcher.extent()));
    Stream<EvaluationError> whole =
        selector.macros().stream().map(macro -> error(macro.text(), macro.extent()));
    return Stream.of(name, matchers, whole).flatMap(errors -> errors);
  }

  private static boolean isMacro(LabelMatcher condition) {
    return Macros.areIn(condition.matcher().label()) || Macros.areIn(condition.matcher().value());
  }

  static EvaluationError error(String text, Extent extent) {
    return new EvaluationError(
        extent, "`" + text + "` has no value here", "put a value in the place of the macro");
  }
}
