package dashwright.compiler.promql.evaluation;

/**
 * {@code double_exponential_smoothing}: older values count less, and so do older trends (C. C.
 * Holt, Forecasting seasonals and trends by exponentially weighted moving averages, 1957).
 */
final class Smoothing implements WindowFunction {
  private final RangeFunction.Input input;

  Smoothing(RangeFunction.Input input) {
    this.input = input;
  }

  @Override
  public double at(Window window) {
    if (window.size() < 2) {
      return Gap.VALUE;
    }
    input.visits().accept(window.size());
    double smoothing = input.parameters().get(0)[window.step()];
    double trending = input.parameters().get(1)[window.step()];
    double level = input.value(window.from());
    double trend = input.value(window.from() + 1) - level;
    for (int i = window.from() + 1; i < window.to(); i++) {
      double next = smoothing * input.value(i) + (1 - smoothing) * (level + trend);
      trend = trending * (next - level) + (1 - trending) * trend;
      level = next;
    }
    return level;
  }
}
