package dashwright.compiler.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows labels from the leaves of a tree to its root; empty where they depend on the data. */
final class LabelInference implements Expression.Visitor<Optional<List<String>>> {
  private static final Optional<List<String>> NONE = Optional.of(List.of());

  @Override
  public Optional<List<String>> number(NumberLiteral number) {
    return NONE;
  }

  @Override
  public Optional<List<String>> string(StringLiteral string) {
    return NONE;
  }

  @Override
  public Optional<List<String>> macro(Macro macro) {
    return Optional.empty();
  }

  @Override
  public Optional<List<String>> vector(VectorSelector selector) {
    return Optional.empty();
  }

  @Override
  public Optional<List<String>> matrix(MatrixSelector selector) {
    return Optional.empty();
  }

  @Override
  public Optional<List<String>> subquery(Subquery subquery) {
    return subquery.expression().accept(this);
  }

  @Override
  public Optional<List<String>> parenthesized(Parenthesized parenthesized) {
    return parenthesized.expression().accept(this);
  }

  @Override
  public Optional<List<String>> unary(Unary unary) {
    return unary.expression().accept(this);
  }

  @Override
  public Optional<List<String>> aggregation(Aggregation aggregation) {
    AggregationOperator operator = aggregation.operator();
    if (operator.picks()) {
      return aggregation.expression().accept(this);
    }
    Grouping grouping = aggregation.grouping();
    if (grouping.labels().stream().anyMatch(Label::isMacro)) {
      return Optional.empty();
    }
    List<String> named = Label.names(grouping.labels());
    Optional<List<String>> kept =
        grouping.kind() == Grouping.Kind.BY
            ? Optional.of(distinct(named))
            : aggregation.expression().accept(this).map(labels -> without(labels, named));
    boolean counted = operator == AggregationOperator.COUNT_VALUES;
    return counted ? with(kept, aggregation.parameter()) : kept;
  }

  @Override
  public Optional<List<String>> binary(Binary binary) {
    boolean leftScalar = isScalar(binary.left());
    boolean rightScalar = isScalar(binary.right());
    if (leftScalar || rightScalar) {
      return (leftScalar ? binary.right() : binary.left()).accept(this);
    }
    Optional<List<String>> left = binary.left().accept(this);
    Optional<List<String>> right = binary.right().accept(this);
    return switch (binary.operator()) {
      case AND, UNLESS -> left;
      case OR -> left.flatMap(labels -> right.map(more -> union(labels, more)));
      default -> matched(binary.matching(), left, right);
    };
  }

  private static boolean isScalar(Expression expression) {
    return TypeChecker.typeOf(expression) == ValueType.SCALAR;
  }

  private static Optional<List<String>> matched(
      Optional<VectorMatching> matching,
      Optional<List<String>> left,
      Optional<List<String>> right) {
    if (matching.isEmpty()) {
      return left.or(() -> right);
    }
    VectorMatching how = matching.get();
    List<String> named = Label.names(how.labels());
    List<String> include = Label.names(how.include());
    boolean macros =
        how.labels().stream().anyMatch(Label::isMacro)
            || how.include().stream().anyMatch(Label::isMacro);
    if (macros) {
      return Optional.empty();
    }
    return switch (how.group()) {
      case LEFT -> left.map(labels -> union(labels, include));
      case RIGHT -> right.map(labels -> union(labels, include));
      case NONE ->
          how.on() == VectorMatching.Labels.ON
              ? Optional.of(distinct(named))
              : left.or(() -> right).map(labels -> without(labels, named));
    };
  }

  @Override
  public Optional<List<String>> call(Call call) {
    List<Expression> arguments = call.arguments();
    return switch (call.name()) {
      case "absent", "absent_over_time", "info" -> Optional.empty();
      case "histogram_quantile", "histogram_fraction" ->
          ofLast(arguments).map(labels -> without(labels, List.of("le")));
      case "histogram_quantiles" ->
          with(ofFirst(arguments).map(labels -> without(labels, List.of("le"))), argument(call, 1));
      case "label_replace", "label_join" -> with(ofFirst(arguments), argument(call, 1));
      case "quantile_over_time" -> ofLast(arguments);
      case "vector", "scalar" -> NONE;
      default -> {
        boolean ofTime = arguments.isEmpty() && Function.of(call.name()).isPresent();
        boolean scalar = isScalar(call);
        yield ofTime || scalar ? NONE : ofFirst(arguments);
      }
    };
  }

  private static Optional<Expression> argument(Call call, int index) {
    return index < call.arguments().size()
        ? Optional.of(call.arguments().get(index))
        : Optional.empty();
  }

  private Optional<List<String>> ofFirst(List<Expression> arguments) {
    return arguments.isEmpty() ? Optional.empty() : arguments.get(0).accept(this);
  }

  private Optional<List<String>> ofLast(List<Expression> arguments) {
    return arguments.isEmpty()
        ? Optional.empty()
        : arguments.get(arguments.size() - 1).accept(this);
  }

  private static Optional<List<String>> with(
      Optional<List<String>> labels, Optional<Expression> added) {
    boolean plain =
        added.isPresent() && added.get() instanceof StringLiteral s && !MacroText.isIn(s.value());
    return plain
        ? labels.map(known -> union(known, List.of(((StringLiteral) added.get()).value())))
        : Optional.empty();
  }

  private static List<String> distinct(List<String> labels) {
    return labels.stream().distinct().toList();
  }

  private static List<String> union(List<String> labels, List<String> more) {
    List<String> all = new ArrayList<>(labels);
    all.addAll(more);
    return distinct(all);
  }

  private static List<String> without(List<String> labels, List<String> dropped) {
    return labels.stream().filter(label -> !dropped.contains(label)).toList();
  }
}
