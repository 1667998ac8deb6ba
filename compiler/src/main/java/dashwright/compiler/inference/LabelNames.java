package dashwright.compiler.inference;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.AggregationOperator;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.StringLiteral;
import dashwright.compiler.promql.VectorSelector;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All labels that series can have at all: declared, known implicitly, or made by the query. */
final class LabelNames {
  private static final List<String> MAKING =
      List.of("label_replace", "label_join", "histogram_quantiles");

  private final Knowledge knowledge;
  private final Set<String> names = new LinkedHashSet<>();

  private LabelNames(Knowledge knowledge) {
    this.knowledge = knowledge;
    names.addAll(knowledge.implicit());
  }

  /** The labels of an expression's series; empty where a metric or a function hides them. */
  static Optional<Set<String>> of(Knowledge knowledge, Expression expression) {
    LabelNames labels = new LabelNames(knowledge);
    boolean known = Nodes.in(expression).stream().allMatch(labels::add);
    return known ? Optional.of(Collections.unmodifiableSet(labels.names)) : Optional.empty();
  }

  /** Adds the labels of a node, and tells whether they are known. */
  private boolean add(Expression node) {
    if (node instanceof VectorSelector selector) {
      Optional<Series> series = knowledge.series(selector);
      series.ifPresent(found -> names.addAll(found.labels().keySet()));
      return series.isPresent();
    }
    if (node instanceof Call call) {
      return !call.name().equals("info") && (!MAKING.contains(call.name()) || add(call, 1));
    }
    boolean counting =
        node instanceof Aggregation aggregation
            && aggregation.operator() == AggregationOperator.COUNT_VALUES;
    return !counting || add(((Aggregation) node).parameter());
  }

  private boolean add(Call call, int index) {
    return add(call.arguments().stream().skip(index).findFirst());
  }

  private boolean add(Optional<Expression> label) {
    label
        .filter(StringLiteral.class::isInstance)
        .ifPresent(literal -> names.add(((StringLiteral) literal).value()));
    return label.filter(StringLiteral.class::isInstance).isPresent();
  }
}
