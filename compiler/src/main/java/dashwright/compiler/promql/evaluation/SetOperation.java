package dashwright.compiler.promql.evaluation;

import dashwright.compiler.promql.Binary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code and}, {@code or} and {@code unless}. */
final class SetOperation {
  private final Binary binary;
  private final Signature signature;

  SetOperation(Binary binary) {
    this.binary = binary;
    this.signature = Signature.of(binary);
  }

  Operand.Vector evaluate(List<Row> left, List<Row> right) {
    return switch (binary.operator()) {
      case AND -> new Operand.Vector(kept(left, Steps.WITH, right));
      case UNLESS -> new Operand.Vector(kept(left, Steps.WITHOUT, right));
      default -> {
        List<Row> both = new ArrayList<>(left);
        both.addAll(kept(right, Steps.WITHOUT, left));
        yield new Operand.Vector(Rows.merged(both, binary.extent()));
      }
    };
  }

  /** Which steps of a row are kept: those with a series on the other side, or those without. */
  private enum Steps {
    WITH,
    WITHOUT
  }

  private List<Row> kept(List<Row> rows, Steps which, List<Row> others) {
    Map<Labels, BitSet> presence = presence(others);
    List<Row> kept = new ArrayList<>();
    for (Row row : rows) {
      BitSet present = presence.getOrDefault(signature.of(row.labels), new BitSet());
      double[] values = row.values.clone();
      for (int i = 0; i < values.length; i++) {
        if (present.get(i) != (which == Steps.WITH)) {
          values[i] = Gap.VALUE;
        }
      }
      if (!Gap.isAll(values)) {
        kept.add(new Row(row.labels, values));
      }
    }
    return kept;
  }

  /** At which steps there is any series, by the labels compared. */
  private Map<Labels, BitSet> presence(List<Row> rows) {
    Map<Labels, BitSet> presence = new LinkedHashMap<>();
    for (Row row : rows) {
      BitSet steps = presence.computeIfAbsent(signature.of(row.labels), any -> new BitSet());
      for (int i = 0; i < row.values.length; i++) {
        if (row.has(i)) {
          steps.set(i);
        }
      }
    }
    return presence;
  }
}
