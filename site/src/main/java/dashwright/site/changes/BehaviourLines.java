package dashwright.site.changes;

import dashwright.renderer.replay.AlertHistory;
import dashwright.renderer.replay.Outcome;
import dashwright.renderer.sentence.ReplaySentences;
import dashwright.site.changes.Behaviour.AlertChange;
import dashwright.site.changes.Behaviour.StateChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A behaviour as lines of three words, which all formats show.
 *
 * @param environment the id of the environment
 * @param what the alert, or whose state it is
 * @param sentence before and after
 */
record BehaviourLines(String environment, String what, String sentence) {

  /** What alerts would have done, then states. */
  static List<BehaviourLines> of(Behaviour behaviour) {
    List<BehaviourLines> lines = new ArrayList<>();
    for (AlertChange alert : behaviour.known()) {
      lines.add(
          new BehaviourLines(
              alert.environment(),
              alert.owner() + ", " + ReplaySentences.names(alert.before(), alert.after()),
              ReplaySentences.compared(alert.before(), alert.after(), behaviour.to())));
    }
    for (StateChange state : behaviour.states()) {
      lines.add(
          new BehaviourLines(
              state.environment(), state.subject(), state.before() + " → " + state.after()));
    }
    return lines;
  }

  /** How many alerts are not known, and why the first is not; empty where all are. */
  static String unknown(Behaviour behaviour) {
    List<AlertChange> unknown = behaviour.unknown();
    if (unknown.isEmpty()) {
      return "";
    }
    String why =
        unknown.stream()
            .flatMap(alert -> Stream.concat(alert.after().stream(), alert.before().stream()))
            .map(AlertHistory::outcome)
            .filter(Outcome.Unknown.class::isInstance)
            .map(outcome -> ReplaySentences.why((Outcome.Unknown) outcome))
            .findFirst()
            .orElse("");
    return (unknown.size() == 1
            ? "1 changed alert could not be evaluated: "
            : unknown.size() + " changed alerts could not be evaluated, such as: ")
        + why;
  }
}
