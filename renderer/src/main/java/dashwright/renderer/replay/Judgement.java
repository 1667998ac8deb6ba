package dashwright.renderer.replay;

import dashwright.dsl.model.Slo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges the burn-rate alerts of an SLO by what it spent.
 *
 * @param meter what it spent
 * @param slice the window of the rates: incidents that are no farther apart are one
 * @param from from when on
 * @param to until when
 */
record Judgement(BudgetMeter meter, Duration slice, Instant from, Instant to) {

  /** A burn-rate alert with an activity that fired. */
  private record Firing(Slo.BurnAlert terms, Activity activity) {}

  /** The same alerts with what each firing cost. */
  List<AlertHistory> costed(List<AlertHistory> alerts) {
    return alerts.stream().map(this::costed).toList();
  }

  private AlertHistory costed(AlertHistory alert) {
    if (alert.burn().isEmpty() || !(alert.outcome() instanceof Outcome.Judged judged)) {
      return alert;
    }
    Duration window = alert.burn().get().longWindow();
    List<Activity> costed =
        judged.activities().stream()
            .map(activity -> activity.fired() ? activity.with(cost(activity, window)) : activity)
            .toList();
    return alert.with(new Outcome.Judged(judged.whole(), costed));
  }

  private Activity.Cost cost(Activity activity, Duration window) {
    Instant start = activity.since().minus(window);
    return new Activity.Cost(
        meter.spent(start, activity.firing().orElseThrow()),
        meter.spent(start, activity.until().orElse(to)));
  }

  /** What the SLO spent, and how good its alerts were. */
  SloReplay.Spending of(List<AlertHistory> costed) {
    List<Firing> firings = new ArrayList<>();
    boolean judged = false;
    for (AlertHistory alert : costed) {
      if (alert.burn().isPresent() && alert.outcome() instanceof Outcome.Judged) {
        judged = true;
        alert.firings().forEach(one -> firings.add(new Firing(alert.burn().get(), one)));
      }
    }
    List<Incident> incidents = incidents(firings);
    return new SloReplay.Spending(
        meter.spent(from, to),
        incidents,
        judged ? Optional.of(accuracy(firings, incidents)) : Optional.empty());
  }

  private List<Incident> incidents(List<Firing> firings) {
    List<Incident> incidents = new ArrayList<>();
    Schedule schedule = meter.schedule();
    long apart = slice.toMillis() / schedule.step();
    for (int i = 0; i < schedule.size(); i++) {
      if (meter.spends(i)) {
        int first = i;
        int last = i;
        for (; i < schedule.size() && i - last <= apart; i++) {
          last = meter.spends(i) ? i : last;
        }
        i--;
        if (!schedule.at(last).isBefore(from)) {
          incidents.add(incident(first, last + 1, firings));
        }
      }
    }
    return incidents;
  }

  private Incident incident(int first, int end, List<Firing> firings) {
    Schedule schedule = meter.schedule();
    Instant since = schedule.at(first);
    Instant last = end < schedule.size() ? schedule.at(end) : to;
    Optional<Instant> told =
        firings.stream()
            .filter(one -> one.activity().firesWithin(since, last.plus(one.terms().shortWindow())))
            .map(one -> one.activity().firing().orElseThrow())
            .min(Instant::compareTo);
    return new Incident(
        since,
        end < schedule.size() ? Optional.of(last) : Optional.empty(),
        meter.spent(since.minusMillis(schedule.step()), last),
        told);
  }

  private Accuracy accuracy(List<Firing> firings, List<Incident> incidents) {
    List<Incident> significant = incidents.stream().filter(Incident::isSignificant).toList();
    int spending = 0;
    int firing = 0;
    int both = 0;
    Schedule schedule = meter.schedule();
    for (int i = 0; i < schedule.size(); i++) {
      Instant at = schedule.at(i);
      if (!at.isBefore(from)) {
        boolean fires = firings.stream().anyMatch(one -> one.activity().firesWithin(at, at));
        spending += meter.spends(i) ? 1 : 0;
        firing += fires ? 1 : 0;
        both += meter.spends(i) && fires ? 1 : 0;
      }
    }
    Duration step = Duration.ofMillis(schedule.step());
    return new Accuracy(
        firings.size(),
        (int) firings.stream().filter(this::isRight).count(),
        significant.size(),
        (int) significant.stream().filter(incident -> incident.told().isPresent()).count(),
        step.multipliedBy(spending),
        step.multipliedBy(firing),
        step.multipliedBy(both));
  }

  private boolean isRight(Firing firing) {
    return firing.activity().cost().orElseThrow().inAll() >= Incident.SIGNIFICANT;
  }
}
