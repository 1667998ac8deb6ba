package dashwright.renderer.data.sample;

import java.util.ArrayList;
import java.util.List;

/** The work of one endpoint, or of one service without endpoints. */
final class NodeFlow {
  /** The share of events that is slow besides the usual ones, while an incident is at its worst. */
  private static final double SLOW_IN_TROUBLE = 0.15;

  /** A counter that was never reset counts twice what now would give in the time that is known. */
  private static final double BEFORE = 2.0 * Totals.reach() / Times.SECOND;

  /** And a tenth of it failed, or was slow. */
  private static final Mix OLD = new Mix(1, 0.1, 0.1);

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
  private final Shelf shelf;
  private final Totals totals;

  /**
   * Makes a flow.
   *
   * @param season how busy it is when
   * @param usual what is usual
   * @param impacts what incidents do to it
   * @param lead how its traffic wavers: maybe as that of a caller
   * @param own how all else wavers
   * @param shelf where sums of its events are kept
   */
  NodeFlow(Season season, Usual usual, List<Impact> impacts, Seed lead, Seed own, Shelf shelf) {
    this.shelf = shelf;
    this.season = season;
    this.usual = usual;
    this.impacts = List.copyOf(impacts);
    this.lead = lead;
    this.own = own;
    this.traffic = new Wobble(lead.and("traffic"), 0.05, 0.04, 0.04);
    this.errors = new Wobble(own.and("errors"), 0.45, 0.25, 0.15);
    this.pace = new Wobble(own.and("pace"), 0.3, 0.25, 0.2);
    this.totals = new Totals(this::rates, season.now(), shelf);
  }

  /** The same with one more incident. */
  NodeFlow with(Impact impact) {
    List<Impact> more = new ArrayList<>(impacts);
    more.add(impact);
    return new NodeFlow(season, usual, more, lead, own, shelf);
  }

  Usual usual() {
    return usual;
  }

  /** Events a second. */
  double traffic(long time) {
    return usual.rate() * season.at(time) * traffic.at(time);
  }

  /** Events of a while. */
  double between(long from, long to, Mix mix) {
    return totals.between(from, to, mix);
  }

  /** What a counter stands at that was never reset. */
  double stand(long time, Mix mix) {
    double old = mix.all() * OLD.all() + mix.failed() * OLD.failed() + mix.slow() * OLD.slow();
    return BEFORE * usual.rate() * old - totals.until(time, mix);
  }

  /** How much an incident slows it down, 0 to 1. */
  double strain(long time) {
    double strain = 0;
    for (Impact impact : impacts) {
      strain += impact.strain(time);
    }
    return Math.min(1, strain);
  }

  private void rates(long time, double[] into) {
    double ratio = usual.errors() * errors.at(time);
    double strain = 0;
    for (Impact impact : impacts) {
      ratio += impact.errors(time);
      strain += impact.strain(time);
    }
    double slow = Pace.SLOW * pace.at(time) + SLOW_IN_TROUBLE * Math.min(1, strain);
    double failed = Math.min(1, ratio);
    into[0] = traffic(time);
    into[1] = into[0] * failed;
    into[2] = into[0] * (1 - failed) * slow;
  }
}
