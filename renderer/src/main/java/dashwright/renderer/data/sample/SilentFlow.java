package dashwright.renderer.data.sample;

/**
 * A flow that sends nothing any more.
 *
 * @param inner what it was
 * @param since when it fell silent, in milliseconds since 1970
 */
record SilentFlow(Flow inner, long since) implements Flow {

  @Override
  public double traffic(long time) {
    return present(time) ? inner.traffic(time) : 0;
  }

  @Override
  public double failures(long time) {
    return present(time) ? inner.failures(time) : 0;
  }

  @Override
  public double events(long from, long to) {
    return inner.events(Math.min(from, since), Math.min(to, since));
  }

  @Override
  public double failed(long from, long to) {
    return inner.failed(Math.min(from, since), Math.min(to, since));
  }

  @Override
  public double latency(long time, double quantile) {
    return present(time) ? inner.latency(time, quantile) : 0;
  }

  @Override
  public double strain(long time) {
    return present(time) ? inner.strain(time) : 0;
  }

  @Override
  public boolean present(long time) {
    return time < since;
  }
}
