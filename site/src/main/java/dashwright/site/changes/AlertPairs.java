package dashwright.site.changes;

import dashwright.compiler.plan.RulePlan;
import dashwright.renderer.replay.AlertHistory;
import dashwright.renderer.sentence.ReplaySentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds the alert after that an alert before became: of the same name, else of the same kind and
 * urgency.
 */
final class AlertPairs {
  private AlertPairs() {}

  /**
   * An alert on both sides.
   *
   * @param before empty where it is new
   * @param after empty where it is gone
   */
  record Pair(Optional<AlertHistory> before, Optional<AlertHistory> after) {
    boolean differs() {
      return before.isEmpty()
          || after.isEmpty()
          || !meaning(before.get().rule()).equals(meaning(after.get().rule()));
    }
  }

  /** When an alert fires, and what it tells to whom; not where it is written. */
  static List<Object> meaning(RulePlan.Alert rule) {
    return List.of(rule.alert(), rule.promql(), rule.lasting(), rule.labels());
  }

  /** All alerts of both sides, in the order of the second. */
  static List<Pair> of(List<AlertHistory> before, List<AlertHistory> after) {
    List<Optional<AlertHistory>> found = new ArrayList<>();
    after.forEach(alert -> found.add(Optional.empty()));
    List<AlertHistory> left = new ArrayList<>(before);
    match(left, after, found, (one, other) -> name(one).equals(name(other)));
    match(
        left,
        after,
        found,
        (one, other) -> one.kind() == other.kind() && severity(one).equals(severity(other)));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      pairs.add(new Pair(found.get(i), Optional.of(after.get(i))));
    }
    left.forEach(gone -> pairs.add(new Pair(Optional.of(gone), Optional.empty())));
    return pairs;
  }

  private static void match(
      List<AlertHistory> left,
      List<AlertHistory> after,
      List<Optional<AlertHistory>> found,
      BiPredicate<AlertHistory, AlertHistory> same) {
    for (int i = 0; i < after.size(); i++) {
      if (found.get(i).isEmpty()) {
        AlertHistory alert = after.get(i);
        found.set(i, left.stream().filter(one -> same.test(one, alert)).findFirst());
        found.get(i).ifPresent(left::remove);
      }
    }
  }

  private static String name(AlertHistory alert) {
    return alert.rule().alert() + " " + ReplaySentences.name(alert) + " " + alert.label("query");
  }

  private static String severity(AlertHistory alert) {
    return alert.kind() == AlertHistory.Kind.THRESHOLD
        ? alert.rule().alert()
        : alert.label("severity");
  }
}
