package dashwright.compiler.check;

import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.Promql;
import dashwright.compiler.promql.Rewriting;
import dashwright.compiler.promql.VectorSelector;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An expression, parsed.
 *
 * @param canonical what it computes, written as everybody who computes it would
 * @param problems what is wrong with it
 * @param tree its tree; empty where it has syntax errors
 * @param nodes all nodes, a parent before its children
 * @param selectors those that read series
 */
public record QueryText(
    String canonical,
    List<Promql.Problem> problems,
    Optional<Expression> tree,
    List<Expression> nodes,
    List<VectorSelector> selectors) {

  static QueryText of(String promql) {
    Optional<Expression> tree = Promql.parse(promql);
    return new QueryText(
        tree.map(QueryText::canonical).orElseGet(promql::strip),
        Promql.check(promql),
        tree,
        tree.map(Nodes::in).orElse(List.of()),
        tree.map(Nodes::selectors).orElse(List.of()));
  }

  private static String canonical(Expression tree) {
    return Promql.print(Rewriting.labels(tree, QueryText::sorted));
  }

  private static List<Label> sorted(List<Label> labels) {
    return labels.stream().sorted(Comparator.comparing(Label::name)).toList();
  }

  /** The nodes of one kind. */
  <T extends Expression> Stream<T> nodes(Class<T> kind) {
    return nodes.stream().filter(kind::isInstance).map(kind::cast);
  }
}
