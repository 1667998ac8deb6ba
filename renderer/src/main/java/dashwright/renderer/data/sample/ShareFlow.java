package dashwright.renderer.data.sample;

/**
 * A part of a flow: the calls of one caller, or what has one label value.
 *
 * @param whole the flow
 * @param share which share of it, and how it differs
 */
record ShareFlow(Flow whole, Share share) implements Flow {

  /** A part of a flow that is like the whole. */
  static ShareFlow of(Flow whole, double share) {
    return new ShareFlow(whole, new Share(share, share, 1));
  }

  @Override
  public double traffic(long time) {
    return share.traffic() * whole.traffic(time);
  }

  @Override
  public double failures(long time) {
    return Math.min(traffic(time), share.failures() * whole.failures(time));
  }

  @Override
  public double events(long from, long to) {
    return share.traffic() * whole.events(from, to);
  }

  @Override
  public double failed(long from, long to) {
    return Math.min(events(from, to), share.failures() * whole.failed(from, to));
  }

  @Override
  public double latency(long time, double quantile) {
    return share.pace() * whole.latency(time, quantile);
  }

  @Override
  public double strain(long time) {
    return whole.strain(time);
  }

  @Override
  public boolean present(long time) {
    return whole.present(time);
  }
}
