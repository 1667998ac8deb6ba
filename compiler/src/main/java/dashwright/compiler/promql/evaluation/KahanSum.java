package dashwright.compiler.promql.evaluation;

/**
 * A sum that keeps what rounding would lose (A. Neumaier, Rundungsfehleranalyse einiger Verfahren
 * zur Summation endlicher Summen, 1974).
 */
final class KahanSum {
  double sum;
  double lost;

  void add(double value) {
    double next = sum + value;
    if (Double.isInfinite(next)) {
      lost = 0;
    } else if (Math.abs(sum) >= Math.abs(value)) {
      lost += (sum - next) + value;
    } else {
      lost += (value - next) + sum;
    }
    sum = next;
  }

  double value() {
    return Double.isInfinite(sum) ? sum : sum + lost;
  }
}
