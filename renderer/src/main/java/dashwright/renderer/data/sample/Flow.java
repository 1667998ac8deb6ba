package dashwright.renderer.data.sample;

/** Work that passes through something, over time. Times are in milliseconds since 1970. */
interface Flow {

  /** Events a second. */
  double traffic(long time);

  /** Failed events a second; at most the traffic. */
  double failures(long time);

  /** All events of a while. */
  double events(long from, long to);

  /** Failed events of a while. */
  double failed(long from, long to);

  /** A quantile of durations, in seconds. */
  double latency(long time, double quantile);

  /** How much an incident slows it down, 0 to 1. */
  double strain(long time);

  /** Whether anything is known about it. */
  boolean present(long time);

  /** Failed of all, 0 to 1; NaN without traffic. */
  default double errorRatio(long time) {
    double all = traffic(time);
    return all > 0 ? failures(time) / all : Double.NaN;
  }
}
