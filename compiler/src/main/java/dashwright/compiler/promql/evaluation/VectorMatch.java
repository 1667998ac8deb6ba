package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Binary;
import dashwright.compiler.promql.VectorMatching.Group;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
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
      new MatchGroup(key, one, owners(key, one, many))
          .match(manyGroups.getOrDefault(key, List.of()));
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

  /** The series of both sides that have the same labels compared. */
  private final class MatchGroup {
    private final Labels key;
    private final List<Row> one;
    private final int[] owners;

    /** Steps at which the many have a series that was matched. */
    private final BitSet taken = new BitSet();

    /** Steps at which there was a result, kept or not, by its labels. */
    private final Map<Labels, BitSet> used = new LinkedHashMap<>();

    MatchGroup(Labels key, List<Row> one, int[] owners) {
      this.key = key;
      this.one = one;
      this.owners = owners;
    }

    void match(List<Row> many) {
      many.forEach(this::match);
      matching.fillMany().ifPresent(this::fillMany);
    }

    private void match(Row many) {
      Results written = new Results(this, many.labels);
      for (int i = 0; i < owners.length; i++) {
        boolean filled = owners[i] == NOBODY;
        if (many.has(i) && !(filled && matching.fillOne().isEmpty())) {
          if (taken.get(i) && matching.group() == Group.NONE) {
            throw manyToOne();
          }
          taken.set(i);
          double other = filled ? matching.fillOne().getAsDouble() : one.get(owners[i]).values[i];
          written.put(i, many.values[i], other);
        }
      }
    }

    private void fillMany(double value) {
      Results written = new Results(this, key);
      for (int i = 0; i < owners.length; i++) {
        if (owners[i] != NOBODY && !taken.get(i)) {
          written.put(i, value, one.get(owners[i]).values[i]);
        }
      }
    }
  }

  /** Where the results of one series of the many go: the one side may change on the way. */
  private final class Results {
    private final MatchGroup group;
    private final Labels many;
    private int owner = UNDECIDED;
    private double[] row = {};
    private BitSet used = new BitSet();

    Results(MatchGroup group, Labels many) {
      this.group = group;
      this.many = many;
    }

    private void open(int newOwner) {
      owner = newOwner;
      Labels partner = owner == NOBODY ? group.key : group.one.get(owner).labels;
      Labels labels = matching.result(many, partner);
      row = results.of(labels);
      used = group.used.computeIfAbsent(labels, any -> new BitSet());
    }

    void put(int step, double manyValue, double oneValue) {
      if (group.owners[step] != owner) {
        open(group.owners[step]);
      }
      if (used.get(step)) {
        throw notUnique();
      }
      used.set(step);
      boolean swapped = matching.group() == Group.RIGHT;
      double left = swapped ? oneValue : manyValue;
      double value = operator.apply(left, swapped ? manyValue : oneValue, left);
      if (!Gap.is(value) && !Gap.is(row[step])) {
        throw EvaluationError.sameLabels(binary.extent());
      }
      row[step] = Gap.is(value) ? row[step] : value;
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
    return new EvaluationError(
        binary.symbol(),
        "multiple matches for labels: grouping labels must ensure unique matches",
        "take over fewer labels with `" + matching.group().text() + "`");
  }
}
