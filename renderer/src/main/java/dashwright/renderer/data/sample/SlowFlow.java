package dashwright.renderer.data.sample;

/** A flow whose slow events are its bad ones: what an SLO about latency counts. */
final class SlowFlow implements Flow {
  /** The share that is too slow while an incident is at its worst. */
  private static final double IN_TROUBLE = 0.07;

  private final Flow inner;
  private final double usual;
  private final Wobble wobble;
  private final Integral failed;

  /**
   * Makes a flow.
   *
   * @param inner all events
   * @param usual the share that is usually too slow
   * @param seed how it wavers
   * @param now the last time
   */
  SlowFlow(Flow inner, double usual, Seed seed, long now) {
    this.inner = inner;
    this.usual = usual;
    this.wobble = new Wobble(seed.and("slow"), 0.3, 0.25, 0.2);
    this.failed = new Integral(this::failures, now);
  }

  @Override
  public double traffic(long time) {
    return inner.traffic(time);
  }

  @Override
  public double failures(long time) {
    double all = inner.traffic(time);
    return all > 0
        ? all * Math.min(1, usual * wobble.at(time) + IN_TROUBLE * inner.strain(time))
        : 0;
  }

  @Override
  public double events(long from, long to) {
    return inner.events(from, to);
  }

  @Override
  public double failed(long from, long to) {
    return failed.between(from, to);
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
}
