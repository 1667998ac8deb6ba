package dashwright.compiler.inference;

import dashwright.compiler.promql.BinaryOperator;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Constants;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Unit;
import java.util.Optional;
import java.util.OptionalDouble;

/** The usual size of what a function or a number makes of values. */
final class RangeFunctions {
  private final Knowledge knowledge;
  private final RangeInference operands;

  RangeFunctions(Knowledge knowledge, RangeInference operands) {
    this.knowledge = knowledge;
    this.operands = operands;
  }

  /** The usual range of a metric; of a counter, per second. A state is always 0 or 1. */
  static Optional<Range> typical(Metric metric) {
    return metric.unit().dimension() == Unit.Dimension.STATE
        ? Optional.of(Range.SHARE)
        : metric
            .typical()
            .map(range -> Range.usual(range.low().doubleValue(), range.high().doubleValue()));
  }

  static Optional<Range> of(Range range, BinaryOperator operator, double number) {
    return switch (operator) {
      case ADD -> Optional.of(range.plus(number));
      case SUBTRACT -> Optional.of(range.plus(-number));
      case MULTIPLY -> Optional.of(range.times(number));
      case DIVIDE -> number == 0 ? Optional.empty() : Optional.of(range.times(1 / number));
      default -> Optional.empty();
    };
  }

  static Optional<Range> of(double number, BinaryOperator operator, Range range) {
    return switch (operator) {
      case ADD -> Optional.of(range.plus(number));
      case SUBTRACT -> Optional.of(range.times(-1).plus(number));
      case MULTIPLY -> Optional.of(range.times(number));
      default -> Optional.empty();
    };
  }

  Optional<Range> of(Call call) {
    return switch (call.name()) {
      case "rate", "irate" -> perSecond(call);
      case "increase" -> perSecond(call).flatMap(range -> over(range, call));
      case "histogram_quantile", "histogram_avg" ->
          Histograms.below(knowledge, call).flatMap(RangeFunctions::typical);
      case "histogram_fraction", "present_over_time", "absent", "absent_over_time" ->
          Optional.of(Range.SHARE);
      case "avg_over_time",
          "min_over_time",
          "max_over_time",
          "first_over_time",
          "last_over_time",
          "quantile_over_time",
          "scalar",
          "sort",
          "sort_desc",
          "sort_by_label",
          "sort_by_label_desc",
          "label_replace",
          "label_join" ->
          operand(call);
      case "clamp_min" -> bounded(call, Operands.number(call, 1), OptionalDouble.empty());
      case "clamp_max" -> bounded(call, OptionalDouble.empty(), Operands.number(call, 1));
      case "clamp" -> bounded(call, Operands.number(call, 1), Operands.number(call, 2));
      default -> Optional.empty();
    };
  }

  private Optional<Range> operand(Call call) {
    return Operands.of(call).flatMap(series -> series.accept(operands));
  }

  /** The range of a counter is one per second. */
  private Optional<Range> perSecond(Call call) {
    return selector(call)
        .flatMap(matrix -> knowledge.series(matrix.selector()))
        .filter(series -> series.part() == Series.Part.WHOLE)
        .filter(series -> series.course() == Course.COUNTER)
        .flatMap(series -> typical(series.metric()));
  }

  private static Optional<MatrixSelector> selector(Call call) {
    return Operands.of(call)
        .map(Operands::bare)
        .filter(MatrixSelector.class::isInstance)
        .map(MatrixSelector.class::cast);
  }

  private static Optional<Range> over(Range range, Call call) {
    OptionalDouble seconds =
        selector(call)
            .map(matrix -> Constants.value(matrix.range()))
            .orElse(OptionalDouble.empty());
    return seconds.isPresent() ? Optional.of(range.times(seconds.getAsDouble())) : Optional.empty();
  }

  private Optional<Range> bounded(Call call, OptionalDouble least, OptionalDouble most) {
    return operand(call)
        .map(range -> least.isPresent() ? range.atLeast(least.getAsDouble()) : range)
        .map(range -> most.isPresent() ? range.atMost(most.getAsDouble()) : range);
  }
}
