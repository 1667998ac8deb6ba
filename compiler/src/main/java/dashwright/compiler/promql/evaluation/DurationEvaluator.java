package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Extent;
import dashwright.compiler.promql.Modifiers;
import dashwright.compiler.promql.NumberLiteral;
import dashwright.compiler.promql.Parenthesized;
import dashwright.compiler.promql.Unary;
import java.util.List;
import java.util.OptionalLong;

/** Durations and timestamps, which may be calculated from each other and from the query. */
final class DurationEvaluator {
  /** As many seconds as fit into nanoseconds. */
  private static final double MOST_SECONDS = Long.MAX_VALUE / 1e9;

  private final Query query;

  DurationEvaluator(Query query) {
    this.query = query;
  }

  /** A range or step, in milliseconds. */
  long positive(Expression duration) {
    long millis = millis(duration);
    if (millis <= 0) {
      throw new EvaluationError(duration.extent(), "duration must be greater than 0");
    }
    return millis;
  }

  /** What the modifiers of a selector or subquery say. */
  Timing timing(Modifiers modifiers, Extent extent) {
    if (modifiers.extension() != Modifiers.Extension.NONE) {
      throw new EvaluationError(
          extent,
          "`" + modifiers.extension().text() + "` is experimental, and not evaluated here",
          "leave it out");
    }
    return new Timing(
        modifiers.at().map(at -> OptionalLong.of(time(at))).orElse(OptionalLong.empty()),
        modifiers.offset().map(this::millis).orElse(0L));
  }

  private long time(Expression at) {
    if (at instanceof Call call) {
      return call.name().equals("start") ? query.start() : query.end();
    }
    return Math.round(seconds(at) * 1000);
  }

  private long millis(Expression duration) {
    double seconds = seconds(duration);
    if (!(Math.abs(seconds) <= MOST_SECONDS)) {
      throw new EvaluationError(duration.extent(), "duration out of range");
    }
    return Math.round(seconds * 1e9) / 1_000_000;
  }

  private double seconds(Expression expression) {
    if (expression instanceof NumberLiteral number) {
      return number.value();
    }
    if (expression instanceof Parenthesized inner) {
      return seconds(inner.expression());
    }
    if (expression instanceof Unary unary) {
      double value = seconds(unary.expression());
      return unary.sign() == Unary.Sign.MINUS ? -value : value;
    }
    if (expression instanceof Binary binary) {
      return calculated(binary);
    }
    if (expression instanceof Call call) {
      return called(call);
    }
    throw new EvaluationError(expression.extent(), "this is no duration");
  }

  private double calculated(Binary binary) {
    double left = seconds(binary.left());
    double right = seconds(binary.right());
    return switch (binary.operator()) {
      case DIVIDE -> left / divisor(right, "division by zero", binary);
      case MODULO -> left % divisor(right, "modulo by zero", binary);
      default -> Arithmetic.of(binary.operator()).applyAsDouble(left, right);
    };
  }

  private static double divisor(double value, String message, Binary binary) {
    if (value == 0) {
      throw new EvaluationError(binary.right().extent(), message);
    }
    return value;
  }

  private double called(Call call) {
    List<Double> values = call.arguments().stream().map(this::seconds).toList();
    return switch (call.name()) {
      case "step" -> query.step() / 1000.0;
      case "range" -> (query.end() - query.start()) / 1000.0;
      case "min_of" -> Math.min(values.get(0), values.get(1));
      case "max_of" -> Math.max(values.get(0), values.get(1));
      default -> throw new EvaluationError(call.nameExtent(), "this is no duration");
    };
  }
}
