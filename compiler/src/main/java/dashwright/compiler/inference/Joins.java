package dashwright.compiler.inference;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.BinaryOperator;
import dashwright.compiler.promql.Label;
import dashwright.compiler.promql.VectorMatching;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the series of two sides find each other. */
public final class Joins {
  private Joins() {}

  /**
   * A label that keeps two sides apart.
   *
   * @param label the label
   * @param sides who has it
   */
  public record Mismatch(String label, Sides sides) {}

  /** Who has a label that keeps two sides apart. */
  public enum Sides {
    /** Every series on the left, and none on the right. */
    LEFT,
    /** Every series on the right, and none on the left. */
    RIGHT,
    /** Both, but never with the same value. */
    BOTH
  }

  /** The labels of what comes of an arithmetic operator or a comparison. */
  static SeriesLabels labels(
      Optional<VectorMatching> matching, SeriesLabels left, SeriesLabels right) {
    if (matching.isEmpty()) {
      return left.others() == SeriesLabels.Others.NONE ? left : right;
    }
    VectorMatching how = matching.get();
    if (hasMacros(how)) {
      return SeriesLabels.UNKNOWN;
    }
    List<String> named = Label.names(how.labels());
    return switch (how.group()) {
      case LEFT -> with(left, right, Label.names(how.include()));
      case RIGHT -> with(right, left, Label.names(how.include()));
      case NONE -> how.on() == VectorMatching.Labels.ON ? left.only(named) : left.without(named);
    };
  }

  private static SeriesLabels with(SeriesLabels many, SeriesLabels one, List<String> include) {
    SeriesLabels all = many;
    for (String label : include) {
      all = all.with(label, one.values(label).orElse(LabelValues.POSSIBLE));
    }
    return all;
  }

  private static boolean hasMacros(VectorMatching how) {
    return Stream.concat(how.labels().stream(), how.include().stream()).anyMatch(Label::isMacro);
  }

  /** What keeps the sides of an operator apart, so that no series finds another. */
  static Optional<Mismatch> mismatch(Binary binary, SeriesLabels left, SeriesLabels right) {
    Optional<VectorMatching> matching = binary.matching();
    boolean free = matching.map(how -> hasMacros(how) || how.fills()).orElse(false);
    if (binary.operator() == BinaryOperator.OR || free) {
      return Optional.empty();
    }
    return compared(matching, left, right).stream()
        .map(label -> mismatch(label, left, right))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Set<String> compared(
      Optional<VectorMatching> matching, SeriesLabels left, SeriesLabels right) {
    Set<String> all = new LinkedHashSet<>(left.known().keySet());
    all.addAll(right.known().keySet());
    matching.ifPresent(
        how -> {
          List<String> named = Label.names(how.labels());
          if (how.on() == VectorMatching.Labels.ON) {
            all.retainAll(new LinkedHashSet<>(named));
          } else {
            all.removeAll(named);
          }
        });
    return all;
  }

  private static Optional<Mismatch> mismatch(String label, SeriesLabels left, SeriesLabels right) {
    SeriesLabels.Answer onLeft = left.has(label);
    SeriesLabels.Answer onRight = right.has(label);
    if (onLeft == SeriesLabels.Answer.YES && onRight == SeriesLabels.Answer.NO) {
      return Optional.of(new Mismatch(label, Sides.LEFT));
    }
    if (onRight == SeriesLabels.Answer.YES && onLeft == SeriesLabels.Answer.NO) {
      return Optional.of(new Mismatch(label, Sides.RIGHT));
    }
    boolean apart =
        left.values(label)
            .flatMap(values -> right.values(label).map(values::excludes))
            .orElse(false);
    return apart ? Optional.of(new Mismatch(label, Sides.BOTH)) : Optional.empty();
  }
}
