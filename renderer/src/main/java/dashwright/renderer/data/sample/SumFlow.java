package dashwright.renderer.data.sample;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Several flows as one: a service as all of its endpoints.
 *
 * @param parts at least one
 */
record SumFlow(List<Flow> parts) implements Flow {
  SumFlow {
    parts = List.copyOf(parts);
  }

  static Flow of(List<Flow> parts) {
    return parts.size() == 1 ? parts.get(0) : new SumFlow(parts);
  }

  @Override
  public double traffic(long time) {
    return sum(part -> part.traffic(time));
  }

  @Override
  public double failures(long time) {
    return sum(part -> part.failures(time));
  }

  @Override
  public double events(long from, long to) {
    return sum(part -> part.events(from, to));
  }

  @Override
  public double failed(long from, long to) {
    return sum(part -> part.failed(from, to));
  }

  /**
   * The mean of the parts' quantiles: not that of the mixture, yet between them, and it grows with
   * the quantile.
   */
  @Override
  public double latency(long time, double quantile) {
    return mean(time, part -> part.latency(time, quantile));
  }

  @Override
  public double strain(long time) {
    return mean(time, part -> part.strain(time));
  }

  @Override
  public boolean present(long time) {
    return parts.stream().anyMatch(part -> part.present(time));
  }

  private double mean(long time, ToDoubleFunction<Flow> value) {
    double all = traffic(time);
    return all > 0 ? sum(part -> part.traffic(time) * value.applyAsDouble(part)) / all : Double.NaN;
  }

  private double sum(ToDoubleFunction<Flow> value) {
    double sum = 0;
    for (Flow part : parts) {
      sum += value.applyAsDouble(part);
    }
    return sum;
  }
}
