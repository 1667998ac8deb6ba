package dashwright.compiler.promql.evaluation;

/**
 * The variance of a population, in one pass (B. P. Welford, Note on a Method for Calculating
 * Corrected Sums of Squares and Products, 1962).
 */
final class Variance {
  private final KahanSum mean = new KahanSum();
  private final KahanSum squares = new KahanSum();
  private double count;

  void add(double value) {
    count++;
    double difference = value - (mean.sum + mean.lost);
    mean.add(difference / count);
    squares.add(difference * (value - (mean.sum + mean.lost)));
  }

  double value() {
    return (squares.sum + squares.lost) / count;
  }
}
