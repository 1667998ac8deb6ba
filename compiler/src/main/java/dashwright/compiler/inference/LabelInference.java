package dashwright.compiler.inference;

import dashwright.compiler.promql.Aggregation;
import dashwright.compiler.promql.AggregationOperator;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Constants;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Grouping;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.Macro;
import dashwright.compiler.promql.Macros;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.compiler.promql.NumberLiteral;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.StringLiteral;
import dashwright.compiler.promql.Subquery;
import dashwright.compiler.promql.Unary;
import dashwright.compiler.promql.VectorSelector;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Follows labels from the selectors of a tree to its root, through each node once. */
final class LabelInference implements Expression.Visitor<SeriesLabels> {
  private final Knowledge knowledge;
  private final IdentityHashMap<Expression, SeriesLabels> seen = new IdentityHashMap<>();

  LabelInference(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The labels of a node's series. */
  SeriesLabels of(Expression node) {
    SeriesLabels known = seen.get(node);
    if (known == null) {
      known = node.accept(this);
      seen.put(node, known);
    }
    return known;
  }

  @Override
  public SeriesLabels number(NumberLiteral number) {
    return SeriesLabels.NONE;
  }

  @Override
  public SeriesLabels string(StringLiteral string) {
    return SeriesLabels.NONE;
  }

  @Override
  public SeriesLabels macro(Macro macro) {
    return SeriesLabels.UNKNOWN;
  }

  @Override
  public SeriesLabels vector(VectorSelector selector) {
    return SelectedLabels.of(knowledge, selector);
  }

  @Override
  public SeriesLabels matrix(MatrixSelector selector) {
    return vector(selector.selector());
  }

  @Override
  public SeriesLabels subquery(Subquery subquery) {
    return of(subquery.expression());
  }

  @Override
  public SeriesLabels parenthesized(Parenthesized parenthesized) {
    return of(parenthesized.expression());
  }

  @Override
  public SeriesLabels unary(Unary unary) {
    return of(unary.expression());
  }

  @Override
  public SeriesLabels aggregation(Aggregation aggregation) {
    SeriesLabels below = of(aggregation.expression());
    AggregationOperator operator = aggregation.operator();
    if (operator.picks()) {
      return picked(aggregation, below);
    }
    SeriesLabels kept = grouped(aggregation.grouping(), below);
    return operator == AggregationOperator.COUNT_VALUES
        ? labelled(kept, aggregation.parameter())
        : kept;
  }

  private static SeriesLabels picked(Aggregation aggregation, SeriesLabels below) {
    boolean one = aggregation.grouping().equals(Grouping.ALL);
    boolean counted = aggregation.operator() != AggregationOperator.LIMIT_RATIO;
    OptionalDouble most =
        aggregation.parameter().map(Constants::value).orElse(OptionalDouble.empty());
    return one && counted && most.isPresent() && most.getAsDouble() >= 0
        ? below.most(Math.min((long) most.getAsDouble(), below.kept().orElse(Long.MAX_VALUE)))
        : below;
  }

  private static SeriesLabels grouped(Grouping grouping, SeriesLabels below) {
    if (grouping.labels().stream().anyMatch(Label::isMacro)) {
      return SeriesLabels.UNKNOWN;
    }
    List<String> labels = Label.names(grouping.labels());
    return switch (grouping.kind()) {
      case BY -> below.only(labels);
      case WITHOUT -> below.without(labels);
    };
  }

  @Override
  public SeriesLabels binary(Binary binary) {
    if (Operands.isScalar(binary.left())) {
      return of(binary.right());
    }
    SeriesLabels left = of(binary.left());
    if (Operands.isScalar(binary.right())) {
      return left;
    }
    SeriesLabels right = of(binary.right());
    return switch (binary.operator()) {
      case AND, UNLESS -> left;
      case OR -> left.or(right);
      default -> Joins.labels(binary.matching(), left, right);
    };
  }

  @Override
  public SeriesLabels call(Call call) {
    SeriesLabels operand = Operands.of(call).map(series -> of(series)).orElse(SeriesLabels.NONE);
    return switch (call.name()) {
      case "absent", "absent_over_time", "info" -> SeriesLabels.UNKNOWN;
      case "scalar" -> SeriesLabels.NONE;
      case "histogram_quantile", "histogram_fraction" -> operand.without(List.of("le"));
      case "histogram_quantiles" -> labelled(operand.without(List.of("le")), argument(call));
      case "label_replace", "label_join" -> labelled(operand, argument(call));
      default -> Macros.areIn(call.name()) ? SeriesLabels.UNKNOWN : operand;
    };
  }

  private static Optional<Expression> argument(Call call) {
    return call.arguments().stream().skip(1).findFirst();
  }

  /** The labels and one more, whose name is written as a string. */
  private static SeriesLabels labelled(SeriesLabels labels, Optional<Expression> name) {
    return name.filter(StringLiteral.class::isInstance)
        .map(literal -> ((StringLiteral) literal).value())
        .filter(text -> !Macros.areIn(text))
        .map(text -> labels.with(text, LabelValues.POSSIBLE))
        .orElse(SeriesLabels.UNKNOWN);
  }
}
