package dashwright.compiler.diff;

import dashwright.compiler.diff.Difference.Edited;
import dashwright.dsl.model.DurationText;
import java.math.BigDecimal;
import java.time.Duration;

/** Tells whether an alert fires earlier or later than before. */
final class AlertComparison {
  private static final String FEW = "it is silent with fewer events";

  private AlertComparison() {}

  /** The name of the alert that a line defines or stands for; empty where it is only a line. */
  static String alert(Thing line) {
    return line.facts().getOrDefault(Aspect.ALERT, line.facts().getOrDefault(Aspect.EXISTING, ""));
  }

  static Verdict of(Edited edited) {
    boolean alerts = edited.thing().kind() == Kind.ALERT || !alert(edited.was()).isEmpty();
    if (!alerts) {
      return edited.aspect().nature() == Aspect.Nature.TEXT
          ? Verdict.of(Risk.SAFE)
          : Verdict.of(Risk.RISKY);
    }
    return switch (edited.aspect()) {
      case ALERT, EXISTING ->
          Verdict.of(
              Risk.BREAKING,
              edited.after().isEmpty() ? "the alert is gone" : "others know it by the old name");
      case SEVERITY ->
          edited.after().equals("high")
              ? tightened("it is more urgent")
              : loosened("it is less urgent");
      case FOR -> duration(edited);
      case VALUE -> value(edited);
      case BURN ->
          number(edited, "it fires only at a faster burn", "it fires already at a slower burn");
      default ->
          edited.aspect().nature() == Aspect.Nature.TEXT
              ? Verdict.of(Risk.SAFE)
              : Verdict.of(Risk.RISKY);
    };
  }

  /** The events that a window must have before any alert on a burn rate fires. */
  static Verdict atLeast(Edited edited) {
    if (edited.before().isEmpty()) {
      return loosened(FEW);
    }
    return edited.after().isEmpty()
        ? tightened("it fires with any number of events")
        : number(edited, FEW, "it fires already with fewer events");
  }

  private static Verdict value(Edited edited) {
    return edited.thing().fact(Aspect.SIDE).equals("below")
        ? number(
            edited.reversed(),
            "it fires only at a lower value",
            "it fires already at a higher value")
        : number(edited, "it fires only at a higher value", "it fires already at a lower value");
  }

  private static Verdict number(Edited edited, String later, String earlier) {
    int change = new BigDecimal(edited.after()).compareTo(new BigDecimal(edited.before()));
    return change > 0 ? loosened(later) : tightened(earlier);
  }

  private static Verdict duration(Edited edited) {
    return length(edited.after()).compareTo(length(edited.before())) > 0
        ? loosened("it fires later")
        : tightened("it fires sooner");
  }

  private static Duration length(String text) {
    return DurationText.parse(text).orElse(Duration.ZERO);
  }

  private static Verdict loosened(String how) {
    return Verdict.of(Risk.BREAKING, "the alert is looser, " + how).beside("there " + how);
  }

  private static Verdict tightened(String how) {
    return Verdict.of(Risk.RISKY, "the alert is tighter, " + how).beside("there " + how);
  }
}
