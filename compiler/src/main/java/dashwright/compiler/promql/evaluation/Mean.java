package dashwright.compiler.promql.evaluation;

/** A mean: the sum by the count, or, once the sum would overflow, corrected value by value. */
final class Mean {
  private final KahanSum sum = new KahanSum();
  private double count;
  private boolean corrected;

  void add(double value) {
    count++;
    if (!corrected) {
      double before = sum.sum;
      double lost = sum.lost;
      sum.add(value);
      if (count == 1 || !Double.isInfinite(sum.sum)) {
        return;
      }
      corrected = true;
      sum.sum = before / (count - 1);
      sum.lost = lost / (count - 1);
    }
    double share = (count - 1) / count;
    sum.sum *= share;
    sum.lost *= share;
    sum.add(value / count);
  }

  double value() {
    return corrected ? sum.sum + sum.lost : sum.sum / count + sum.lost / count;
  }
}
