package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.VectorMatching.Group;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operator between two vectors: one group of matching series after the other, at all steps. */
final class VectorMatch {
  private static final String ONE_SIDE =
      "aggregate that side to the labels compared, or compare more labels";

  private static final int NOBODY = -1;
  private static final int UNDECIDED = -2;

  private final Interpreter interpreter;
  private final Binary binary;
  private final Matching matching;
  private final ElementOperator operator;
  private final Rows results;

  VectorMatch(Interpreter interpreter, Binary binary) {
    this.interpreter = interpreter;
    this.binary = binary;
    this.matching = Matching.of(binary, interpreter);
    this.operator = ElementOperator.of(binary);
    this.results = new Rows(interpreter, binary.extent());
  }

  Operand.Vector evaluate(List<Row> left, List<Row> right) {
    boolean swapped = matching.group() == Group.RIGHT;
    List<Row> many = swapped ? right : left;
    Map<Labels, List<Row>> manyGroups = matching.signature().group(many);
    Map<Labels, List<Row>> oneGroups = matching.signature().group(swapped ? left : right);
    Set<Labels> keys = new LinkedHashSet<>(manyGroups.keySet());
    keys.addAll(oneGroups.keySet());
    for (Labels key : keys) {
      List<Row> one = oneGroups.getOrDefault(key, List.of());
      int[] owners = owners(key, one, many);
      List<Row> matched = manyGroups.getOrDefault(key, List.of());
      BitSet taken = new BitSet();
      matched.forEach(row -> match(row, one, owners, taken));
      if (matching.fillMany().isPresent()) {
        fillMany(key, one, owners, taken);
      }
    }
    return new Operand.Vector(results.list());
  }

  /** Which row of the one side has the value at each step. */
  private int[] owners(Labels key, List<Row> one, List<Row> many) {
    int[] owners = new int[interpreter.grid().size()];
    Arrays.fill(owners, NOBODY);
    for (int r = 0; r < one.size(); r++) {
      for (int i = 0; i < owners.length; i++) {
        if (one.get(r).has(i)) {
          if (owners[i] != NOBODY && isEvaluated(i, many)) {
            throw duplicate(key, one.get(owners[i]).labels, one.get(r).labels);
          }
          owners[i] = r;
        }
      }
    }
    return owners;
  }

  /** Where the other side is empty nothing is matched, so nothing can be wrong. */
  private boolean isEvaluated(int step, List<Row> many) {
    return matching.fills() || many.stream().anyMatch(row -> row.has(step));
  }

  private void match(Row many, List<Row> one, int[] owners, BitSet taken) {
    Results written = new Results(many.labels, one);
    for (int i = 0; i < owners.length; i++) {
      boolean filled = owners[i] == NOBODY;
      if (many.has(i) && !(filled && matching.fillOne().isEmpty())) {
        if (taken.get(i) && matching.group() == Group.NONE) {
          throw manyToOne();
        }
        taken.set(i);
        double other = filled ? matching.fillOne().getAsDouble() : one.get(owners[i]).values[i];
        written.put(i, owners[i], many.values[i], other);
      }
    }
  }

  /** Steps at which the one side has a series and the many have none. */
  private void fillMany(Labels key, List<Row> one, int[] owners, BitSet taken) {
    Results written = new Results(key, one);
    double value = matching.fillMany().getAsDouble();
    for (int i = 0; i < owners.length; i++) {
      if (owners[i] != NOBODY && !taken.get(i)) {
        written.put(i, owners[i], value, one.get(owners[i]).values[i]);
      }
    }
  }

  /** Where the results of one series of the many go: the one side may change on the way. */
  private final class Results {
    private final Labels many;
    private final List<Row> one;
    private int owner = UNDECIDED;
    private double[] row = {};

    Results(Labels many, List<Row> one) {
      this.many = many;
      this.one = one;
    }

    private void open(int newOwner) {
      owner = newOwner;
      Labels partner = owner == NOBODY ? Labels.NONE : one.get(owner).labels;
      row = results.of(matching.result(many, partner));
    }

    void put(int step, int newOwner, double manyValue, double oneValue) {
      boolean swapped = matching.group() == Group.RIGHT;
      double left = swapped ? oneValue : manyValue;
      double value = operator.apply(left, swapped ? manyValue : oneValue, left);
      if (Gap.is(value)) {
        return;
      }
      if (newOwner != owner) {
        open(newOwner);
      }
      if (!Gap.is(row[step])) {
        throw notUnique();
      }
      row[step] = value;
    }
  }

  private EvaluationError duplicate(Labels key, Labels a, Labels b) {
    String series =
        Stream.of(a, b).sorted().map(Labels::text).collect(Collectors.joining(", ", "[", "]"));
    return new EvaluationError(
        binary.symbol(),
        "found duplicate series for the match group "
            + key.text()
            + " on the "
            + (matching.group() == Group.RIGHT ? "left" : "right")
            + " hand-side of the operation: "
            + series
            + ";many-to-many matching not allowed: matching labels must be unique on one side",
        ONE_SIDE);
  }

  private EvaluationError manyToOne() {
    return new EvaluationError(
        binary.symbol(),
        "multiple matches for labels: many-to-one matching must be explicit"
            + " (group_left/group_right)",
        ONE_SIDE);
  }

  private EvaluationError notUnique() {
    return matching.group() == Group.NONE
        ? EvaluationError.sameLabels(binary.extent())
        : new EvaluationError(
            binary.symbol(),
            "multiple matches for labels: grouping labels must ensure unique matches",
            "take over fewer labels with `" + matching.group().text() + "`");
  }
}
