package dashwright.compiler.check;

import dashwright.compiler.inference.Absence;
import dashwright.compiler.inference.Inference;
import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator;
import dashwright.compiler.promql.Constants;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Nodes;
import dashwright.compiler.promql.VectorSelector;
import java.util.List;
import java.util.Optional;

/** Finds what is not there, where it should be 0. */
final class Gaps {
  /** What is missing. */
  enum Kind {
    /** A number of failures. */
    FAILURE,
    /** A part of a whole that is there. */
    SHARE
  }

  /**
   * Something that is not there before its first event.
   *
   * @param cause the selector that finds nothing
   * @param kind what is missing
   * @param filled the expression with 0 in the gap; empty where it cannot be told how
   */
  record Gap(VectorSelector cause, Kind kind, Optional<String> filled) {}

  private final Inference inference;
  private final Failures failures;

  private Gaps(Inference inference, Failures failures) {
    this.inference = inference;
    this.failures = failures;
  }

  /** The first gap of a query. */
  static Optional<Gap> of(ReadQuery query, Failures failures) {
    Gaps gaps = new Gaps(query.inference(), failures);
    List<Binary> quotients = query.text().nodes(Binary.class).filter(Gaps::isQuotient).toList();
    return quotients.isEmpty()
        ? query.text().tree().flatMap(gaps::inRate)
        : quotients.stream().map(gaps::inQuotient).flatMap(Optional::stream).findFirst();
  }

  private static boolean isQuotient(Binary binary) {
    return binary.operator() == BinaryOperator.DIVIDE
        && Constants.value(binary.right()).isEmpty()
        && Constants.value(binary.left()).isEmpty();
  }

  /** What is missing from a quotient that has something to divide by. */
  private Optional<Gap> inQuotient(Binary quotient) {
    List<VectorSelector> whole = Nodes.selectors(quotient.right());
    List<VectorSelector> causes =
        Absence.causes(
            quotient.left(),
            selector ->
                inference.countsLate(selector)
                    && whole.stream().noneMatch(all -> inference.isWithin(all, selector)));
    Optional<VectorSelector> failure = causes.stream().filter(this::isFailure).findFirst();
    if (failure.isEmpty() && !inference.isShare(quotient)) {
      return Optional.empty();
    }
    Kind kind = failure.isPresent() ? Kind.FAILURE : Kind.SHARE;
    return failure
        .or(() -> causes.stream().findFirst())
        .map(cause -> new Gap(cause, kind, ZeroFilling.quotient(quotient, inference)));
  }

  private Optional<Gap> inRate(Expression tree) {
    return Absence.causes(tree, selector -> inference.countsLate(selector) && isFailure(selector))
        .stream()
        .findFirst()
        .map(cause -> new Gap(cause, Kind.FAILURE, ZeroFilling.rate(tree, cause, inference)));
  }

  private boolean isFailure(VectorSelector selector) {
    return failures.isFailure(inference, selector);
  }
}
