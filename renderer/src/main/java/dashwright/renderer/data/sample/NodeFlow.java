package dashwright.renderer.data.sample;

import java.util.ArrayList;
import java.util.List;

/** The work of one endpoint, or of one service without endpoints. */
final class NodeFlow implements Flow {
  private static final double SLOWER_MEDIAN = 0.05;
  private static final double WIDER_SPREAD = 0.4;

  /**
   * What is usual.
   *
   * @param rate events a second, now
   * @param errors the share that fails
   * @param pace how long they take
   */
  record Usual(double rate, double errors, Pace pace) {}

  private final Season season;
  private final Usual usual;
  private final List<Impact> impacts;
  private final Seed lead;
  private final Seed own;
  private final Wobble traffic;
  private final Wobble errors;
  private final Wobble pace;
  private final Integral events;
  private final Integral failed;

  /**
   * Makes a flow.
   *
   * @param season how busy it is when
   * @param usual what is usual
   * @param impacts what incidents do to it
   * @param lead how its traffic wavers: maybe as that of a caller
   * @param own how all else wavers
   */
  NodeFlow(Season season, Usual usual, List<Impact> impacts, Seed lead, Seed own) {
    this.season = season;
    this.usual = usual;
    this.impacts = List.copyOf(impacts);
    this.lead = lead;
    this.own = own;
    this.traffic = new Wobble(lead.and("traffic"), 0.05, 0.04, 0.04);
    this.errors = new Wobble(own.and("errors"), 0.45, 0.25, 0.15);
    this.pace = new Wobble(own.and("pace"), 0.04, 0.03, 0.02);
    this.events = new Integral(this::traffic, season.now());
    this.failed = new Integral(this::failures, season.now());
  }

  /** The same with one more incident. */
  NodeFlow with(Impact impact) {
    List<Impact> more = new ArrayList<>(impacts);
    more.add(impact);
    return new NodeFlow(season, usual, more, lead, own);
  }

  @Override
  public double traffic(long time) {
    return usual.rate() * season.at(time) * traffic.at(time);
  }

  @Override
  public double failures(long time) {
    double ratio = usual.errors() * errors.at(time);
    for (Impact impact : impacts) {
      ratio += impact.errors(time);
    }
    return Math.min(1, ratio) * traffic(time);
  }

  @Override
  public double events(long from, long to) {
    return events.between(from, to);
  }

  @Override
  public double failed(long from, long to) {
    return failed.between(from, to);
  }

  @Override
  public double latency(long time, double quantile) {
    double strain = strain(time);
    double median = pace.at(time) * (1 + SLOWER_MEDIAN * strain);
    return median * usual.pace().quantile(quantile, 1 + WIDER_SPREAD * strain);
  }

  @Override
  public double strain(long time) {
    double strain = 0;
    for (Impact impact : impacts) {
      strain += impact.strain(time);
    }
    return Math.min(1, strain);
  }

  @Override
  public boolean present(long time) {
    return true;
  }
}
