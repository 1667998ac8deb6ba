package dashwright.renderer.replay;

import dashwright.compiler.promql.evaluation.Labels;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows one set of labels of an alert: pending from the first evaluation at which its condition
 * holds, firing from the first that is at least as late as the rule asks, over at the first at
 * which the condition does not hold.
 *
 * @param schedule the evaluations
 * @param lasting how long the condition must hold
 */
record AlertTrack(Schedule schedule, Duration lasting) {

  /** The times for which it is active. */
  List<Activity> of(Labels labels, boolean[] holds) {
    List<Activity> found = new ArrayList<>();
    for (int i = 0; i < holds.length; i++) {
      if (holds[i]) {
        int end = i;
        while (end < holds.length && holds[end]) {
          end++;
        }
        found.add(activity(labels, i, end));
        i = end;
      }
    }
    return found;
  }

  private Activity activity(Labels labels, int first, int end) {
    Instant since = schedule.at(first);
    Instant due = since.plus(lasting);
    long late = Math.max(0, due.toEpochMilli() - schedule.first().toEpochMilli());
    int firing = Math.toIntExact(-Math.floorDiv(-late, schedule.step()));
    return new Activity(
        labels.map(),
        since,
        firing < end ? Optional.of(schedule.at(firing)) : Optional.empty(),
        end < schedule.size() ? Optional.of(schedule.at(end)) : Optional.empty(),
        Optional.empty());
  }
}
