package dashwright.renderer.replay;

import dashwright.compiler.promql.evaluation.Labels;
import dashwright.compiler.promql.evaluation.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Measures how an SLO spends its error budget, by the streams that its rules record: events a
 * second at each evaluation.
 *
 * <p>Share spent in some time = (bad events in it) / (budget x events of the window), where the
 * events of the window are estimated by the average of the data: their rate x the window's length.
 * With even traffic that is (error ratio / budget) x (time / window), the burn rate times the share
 * of the window that elapsed.
 */
final class BudgetMeter {
  private final Schedule schedule;
  private final boolean[] spends;

  /** The share spent before each evaluation. */
  private final double[] spent;

  /**
   * Reads the streams.
   *
   * @param budget the share of events that may be bad
   * @param window the length of the SLO's window
   */
  BudgetMeter(
      Schedule schedule,
      Map<Labels, Samples> bad,
      Map<Labels, Samples> total,
      double budget,
      Duration window) {
    this.schedule = schedule;
    double[] failed = sums(schedule, bad);
    double[] all = sums(schedule, total);
    double events = average(all) * window.toMillis();
    spends = new boolean[schedule.size()];
    spent = new double[schedule.size() + 1];
    for (int i = 0; i < spends.length; i++) {
      spends[i] = all[i] > 0 && failed[i] > budget * all[i];
      double lost = all[i] > 0 ? failed[i] * schedule.step() / (budget * events) : 0;
      spent[i + 1] = spent[i] + lost;
    }
  }

  private static double[] sums(Schedule schedule, Map<Labels, Samples> series) {
    double[] sums = new double[schedule.size()];
    for (Samples samples : series.values()) {
      for (int i = 0; i < samples.size(); i++) {
        if (Double.isFinite(samples.value(i))) {
          sums[schedule.index(samples.time(i))] += samples.value(i);
        }
      }
    }
    return sums;
  }

  /** The average of what there is: a time without traffic says nothing of other times. */
  private static double average(double[] values) {
    double sum = 0;
    int count = 0;
    for (double value : values) {
      sum += value;
      count += value > 0 ? 1 : 0;
    }
    return count == 0 ? 0 : sum / count;
  }

  Schedule schedule() {
    return schedule;
  }

  /** Whether the error ratio was above the budget at an evaluation. */
  boolean spends(int index) {
    return spends[index];
  }

  /** The share spent from one time to another, 1 for all of the budget of the window. */
  double spent(Instant from, Instant to) {
    return Math.max(0, spent[after(to)] - spent[after(from)]);
  }

  /** How many evaluations there are up to a time. */
  private int after(Instant time) {
    if (schedule.isEmpty()) {
      return 0;
    }
    long past = Duration.between(schedule.first(), time).toMillis();
    long count = Math.floorDiv(past, schedule.step()) + 1;
    return (int) Math.max(0, Math.min(schedule.size(), count));
  }
}
