package dashwright.renderer.data.sample;

import java.util.function.LongUnaryOperator;

/**
 * A flow of which every rate is the mean over a while.
 *
 * @param inner the flow
 * @param start where the while starts that ends at a time
 */
record TrailingFlow(Flow inner, LongUnaryOperator start) implements Flow {

  @Override
  public double traffic(long time) {
    return mean(time, inner.events(start.applyAsLong(time), time));
  }

  @Override
  public double failures(long time) {
    return mean(time, inner.failed(start.applyAsLong(time), time));
  }

  @Override
  public double events(long from, long to) {
    return inner.events(from, to);
  }

  @Override
  public double failed(long from, long to) {
    return inner.failed(from, to);
  }

  @Override
  public double latency(long time, double quantile) {
    return inner.latency(time, quantile);
  }

  @Override
  public double strain(long time) {
    return inner.strain(time);
  }

  @Override
  public boolean present(long time) {
    return inner.present(time);
  }

  private double mean(long time, double events) {
    long length = time - start.applyAsLong(time);
    return length > 0 ? events * Times.SECOND / length : Double.NaN;
  }
}
