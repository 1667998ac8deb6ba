package dashwright.compiler.check;

import dashwright.compiler.expand.DraftQuery;
import dashwright.compiler.inference.Inference;
import dashwright.compiler.inference.Inferred;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Extent;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.Scoping;
import dashwright.compiler.promql.VectorSelector;
import dashwright.dsl.source.Origin;
import dashwright.dsl.source.ScalarText;
import java.util.List;
import java.util.Optional;

/**
 * A query, read once for all rules.
 *
 * @param draft the query
 * @param text its expression
 * @param inference tells more of its parts, where it looks
 * @param inferred what can be told of it; empty where it has syntax errors
 */
public record ReadQuery(
    DraftQuery draft, QueryText text, Inference inference, Optional<Inferred> inferred) {

  /** The names of the series that it reads, each once. */
  List<String> metrics() {
    return text.selectors().stream()
        .map(VectorSelector::metric)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** The names of the metrics that a part of it reads, as the catalogue has them. */
  List<String> metrics(Expression part) {
    return Nodes.selectors(part).stream()
        .map(inference::series)
        .flatMap(Optional::stream)
        .map(series -> series.metric().name())
        .distinct()
        .toList();
  }

  /** What in it contradicts where it looks. */
  List<Scoping.Conflict> conflicts() {
    return text.tree().map(tree -> Scoping.conflicts(tree, draft.scope())).orElse(List.of());
  }

  /** What to call it: its legend, or else what it computes. */
  String name() {
    return draft.legend().filter(legend -> !legend.isBlank()).orElse(draft.promql());
  }

  /** A stretch of its text, in its file. */
  Origin at(Extent extent) {
    return at(extent.start(), extent.length());
  }

  /** A stretch of its text, in its file. */
  Origin at(int offset, int length) {
    return ScalarText.within(draft.origin(), draft.promql(), offset, length);
  }
}
