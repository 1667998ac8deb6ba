package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.VectorMatching;
import dashwright.compiler.promql.VectorMatching.Group;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How an operator matches two vectors. One side, the many, may have several series for one of the
 * other; without a group modifier that is the left side, and it may not. The many is what {@code
 * fill_left} fills, also with {@code group_right}: so it is in Prometheus.
 *
 * @param signature the labels compared
 * @param group which side is the many
 * @param include labels taken over from the one side
 * @param fillMany the value in place of a missing series of the many
 * @param fillOne the value in place of a missing series of the one side
 * @param dropsMetric whether results have no metric's name
 */
record Matching(
    Signature signature,
    Group group,
    Set<String> include,
    OptionalDouble fillMany,
    OptionalDouble fillOne,
    boolean dropsMetric) {

  static Matching of(Binary binary, Interpreter interpreter) {
    Optional<VectorMatching> matching = binary.matching();
    return new Matching(
        Signature.of(binary),
        matching.map(VectorMatching::group).orElse(Group.NONE),
        Signature.names(matching.map(VectorMatching::include).orElse(List.<Label>of())),
        fill(matching.flatMap(VectorMatching::fillLeft), interpreter),
        fill(matching.flatMap(VectorMatching::fillRight), interpreter),
        ElementOperator.dropsMetric(binary));
  }

  /** A number, whatever the time. */
  private static OptionalDouble fill(Optional<Expression> value, Interpreter interpreter) {
    Interpreter once = new Interpreter(interpreter.query(), Grid.at(0));
    return value
        .map(number -> OptionalDouble.of(once.scalar(number)[0]))
        .orElse(OptionalDouble.empty());
  }

  boolean fills() {
    return fillMany.isPresent() || fillOne.isPresent();
  }

  /** The labels of the result of two series. */
  Labels result(Labels many, Labels one) {
    Labels labels = dropsMetric ? many.withoutMetric() : many;
    if (group == Group.NONE) {
      labels =
          switch (signature.on()) {
            case ON -> labels.only(signature.names());
            case IGNORING -> labels.without(signature.names());
          };
    }
    for (String name : include) {
      labels = labels.with(name, one.get(name));
    }
    return labels;
  }
}
