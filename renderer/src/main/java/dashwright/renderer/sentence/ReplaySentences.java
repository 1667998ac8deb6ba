package dashwright.renderer.sentence;

import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Slo;
import dashwright.renderer.replay.Accuracy;
import dashwright.renderer.replay.Activity;
import dashwright.renderer.replay.AlertHistory;
import dashwright.renderer.replay.Incident;
import dashwright.renderer.replay.Lane;
import dashwright.renderer.replay.Outcome;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.replay.SloReplay;
import dashwright.renderer.text.TimeText;
import dashwright.renderer.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what alerts would have done. */
public final class ReplaySentences {
  /** More names than this nobody reads. */
  private static final int MOST = 4;

  private final Replay replay;
  private final Phrases phrases;

  /**
   * About a replay.
   *
   * @param replay what came of the alerts
   * @param times how times are written
   */
  public ReplaySentences(Replay replay, TimeText times) {
    this.replay = replay;
    this.phrases = new Phrases(times, replay.to());
  }

  /** {@code 22 Nov 06:00 to 12:00 UTC, 6h}. */
  public String range() {
    return phrases.times().stamp(replay.from())
        + " to "
        + phrases.time(replay.to())
        + ", "
        + DurationText.print(Duration.between(replay.from(), replay.to()));
  }

  /**
   * What an alert is called beside others of the same SLO: {@code high, burn 10 over 1h and 5m}.
   */
  public static String name(AlertHistory alert) {
    return switch (alert.kind()) {
      case BURN -> alert.burn().map(ReplaySentences::burn).orElse(alert.rule().alert());
      case NO_DATA -> "no data";
      case SPENT -> "budget spent";
      case THRESHOLD -> threshold(alert);
    };
  }

  private static String burn(Slo.BurnAlert terms) {
    return terms.severity().word()
        + ", burn "
        + NumberText.plain(terms.burn())
        + " over "
        + DurationText.print(terms.longWindow())
        + " and "
        + DurationText.print(terms.shortWindow());
  }

  private static String threshold(AlertHistory alert) {
    return alert.label("severity").isEmpty()
        ? alert.rule().alert()
        : alert.rule().alert() + " (" + alert.label("severity") + ")";
  }

  /** What an alert is called among all: {@code OrdersErrorBudgetBurn (high, burn 10 …)}. */
  public static String fullName(AlertHistory alert) {
    return alert.kind() == AlertHistory.Kind.THRESHOLD
        ? threshold(alert)
        : alert.rule().alert() + " (" + name(alert) + ")";
  }

  /** What an SLO spent: {@code spent 4.1 % of its budget, 3.9 % in 1 incident}. */
  public String spent(SloReplay.Spending spending) {
    String all = "spent " + Phrases.percent(spending.spent()) + " of its budget";
    List<Incident> incidents = spending.incidents();
    if (incidents.isEmpty()) {
      return all + ", never faster than it may";
    }
    double lost = incidents.stream().mapToDouble(Incident::spent).sum();
    return all
        + ", "
        + Phrases.percent(lost)
        + " in "
        + plain(Words.count(incidents.size(), "incident", "incidents"));
  }

  /** One time for which an alert was active, as sentences. */
  public String told(AlertHistory alert, Activity activity) {
    if (activity.firing().isEmpty()) {
      return "was pending from "
          + phrases.time(activity.since())
          + " for "
          + length(activity.since(), activity.until().orElse(replay.to()))
          + ", and did not fire"
          + (activity.until().isEmpty() ? " before the data ends" : "");
    }
    Instant began = activity.firing().get();
    String text =
        "fired at "
            + phrases.time(began)
            + " for "
            + length(began, activity.until().orElse(replay.to()))
            + (activity.until().isEmpty() ? " and fires at the end" : "");
    if (began.isAfter(activity.since())) {
      text += ", pending since " + phrases.clock(activity.since());
    }
    return text + activity.cost().map(ReplaySentences::cost).orElse("") + early(alert, activity);
  }

  private static String cost(Activity.Cost cost) {
    return "; "
        + Phrases.percent(cost.before())
        + " of the budget was spent by then, "
        + Phrases.percent(cost.inAll())
        + " in all";
  }

  private static String early(AlertHistory alert, Activity activity) {
    return alert.outcome() instanceof Outcome.Judged judged
            && activity.since().isBefore(judged.whole())
        ? "; its windows were not whole yet"
        : "";
  }

  /** The same with the alert's name, its labels, and what fired beside it. */
  public String all(AlertHistory alert, Activity activity) {
    String labels = labels(alert, activity);
    String beside = beside(alert, activity);
    return name(alert)
        + (labels.isEmpty() ? "" : " {" + labels + "}")
        + ": "
        + told(alert, activity)
        + (beside.isEmpty() ? "" : "; " + beside);
  }

  /** That nobody knows of an alert, and why. */
  public static String unknown(AlertHistory alert, Outcome.Unknown unknown) {
    return name(alert) + " could not be evaluated: " + why(unknown);
  }

  /** What came of an alert in a few words: {@code fired twice, 41m}. */
  public String brief(AlertHistory alert) {
    return brief(alert, replay.to());
  }

  private static String brief(AlertHistory alert, Instant end) {
    if (alert.outcome() instanceof Outcome.Unknown) {
      return "not known";
    }
    List<Activity> firings = alert.firings();
    if (firings.isEmpty()) {
      return alert.told().isEmpty() ? "silent" : "only pending";
    }
    return "fired " + times(firings.size()) + ", " + DurationText.print(alert.firing(end));
  }

  /**
   * What an alert did before and after a change: {@code fired 3 times, 41m → fired once, 12m}; at
   * least one of both is there.
   */
  public static String compared(
      Optional<AlertHistory> before, Optional<AlertHistory> after, Instant end) {
    if (before.isEmpty()) {
      return "new: " + after.map(alert -> reasoned(alert, end)).orElse("");
    }
    if (after.isEmpty()) {
      return "gone: " + reasoned(before.get(), end);
    }
    String old = reasoned(before.get(), end);
    String now = reasoned(after.get(), end);
    return old.equals(now) ? now + ", as before" : old + " → " + now;
  }

  private static String reasoned(AlertHistory alert, Instant end) {
    return alert.outcome() instanceof Outcome.Unknown unknown
        ? "not known (" + why(unknown) + ")"
        : brief(alert, end);
  }

  /** The name of an alert, and what it became where that is another. */
  public static String names(Optional<AlertHistory> before, Optional<AlertHistory> after) {
    return Stream.concat(before.stream(), after.stream())
        .map(ReplaySentences::name)
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  private static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  /** What fired while an alert did; empty where nothing did. */
  public String beside(AlertHistory alert, Activity activity) {
    List<String> names =
        replay.beside(alert, activity).stream().map(ReplaySentences::fullName).distinct().toList();
    return names.isEmpty() ? "" : "beside it fired " + some(names);
  }

  private static String some(List<String> names) {
    List<String> all = new ArrayList<>(names.stream().limit(MOST).toList());
    if (names.size() > MOST) {
      all.add(names.size() - MOST + " more");
    }
    return Words.list(all);
  }

  /** Why nobody knows what an alert would have done. */
  public static String why(Outcome.Unknown unknown) {
    if (unknown instanceof Outcome.NotRecorded missing) {
      return "the data does not hold `" + missing.selector() + "`";
    }
    if (unknown instanceof Outcome.NoSeries none) {
      return "there is no series of `" + none.selector() + "`";
    }
    if (unknown instanceof Outcome.TooShort tooShort) {
      return "it looks back over "
          + DurationText.print(tooShort.reach())
          + ", and the data is "
          + DurationText.print(tooShort.data());
    }
    return ((Outcome.Failed) unknown).message();
  }

  /**
   * How an incident was told: {@code 11:30 UTC for 20 min, 4 % spent, told after 6 min}; whether it
   * was told only where that is known.
   */
  public String incident(SloReplay.Spending spending, Incident incident) {
    String text =
        phrases.time(incident.since())
            + " for "
            + length(incident.since(), incident.until().orElse(replay.to()))
            + ", "
            + Phrases.percent(incident.spent())
            + " spent";
    return spending.accuracy().isEmpty() ? text : text + ", " + told(incident);
  }

  private static String told(Incident incident) {
    return incident
        .told()
        .map(at -> told(incident, at))
        .orElse(incident.isSignificant() ? "nobody was told" : "too little to tell anybody");
  }

  private static String told(Incident incident, Instant at) {
    return at.isAfter(incident.since())
        ? "told after " + length(incident.since(), at)
        : "an alert fired already";
  }

  /** How good the burn-rate alerts of an SLO were. */
  public static List<String> accuracy(Accuracy accuracy) {
    String size = Phrases.percent(Incident.SIGNIFICANT) + " of the budget";
    List<String> lines = new ArrayList<>();
    if (accuracy.firings() == 0 && accuracy.significant() == 0) {
      lines.add("no burn alert fired, and no incident spent " + size);
    } else {
      lines.add(
          "precision "
              + share(accuracy.precision())
              + (accuracy.firings() == 0
                  ? ": no burn alert fired"
                  : ": "
                      + part(accuracy.right(), accuracy.firings(), "burn alert")
                      + " fired for "
                      + size
                      + " or more"));
      lines.add(
          "recall "
              + share(accuracy.recall())
              + (accuracy.significant() == 0
                  ? ": no incident spent " + size
                  : ": "
                      + part(accuracy.told(), accuracy.significant(), "such incident")
                      + " told"));
    }
    if (!accuracy.spending().isZero() || !accuracy.firing().isZero()) {
      lines.add(minutes(accuracy));
    }
    return lines;
  }

  private static String part(int part, int whole, String thing) {
    return part + " of " + plain(Words.count(whole, thing, thing + "s"));
  }

  private static String minutes(Accuracy accuracy) {
    return "SLI below its objective for "
        + DurationText.print(accuracy.spending())
        + ", "
        + DurationText.print(accuracy.silent())
        + " of it without a burn alert; a burn alert fired for "
        + DurationText.print(accuracy.firing())
        + ", "
        + DurationText.print(accuracy.idle())
        + " of it with the SLI within its objective";
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? Phrases.percent(share.getAsDouble()) : "unknown";
  }

  /** What a mark of a lane means. */
  public static String word(Lane.Mark mark) {
    return switch (mark) {
      case FIRING -> "firing";
      case PENDING -> "pending";
      case SPENDING -> "budget spent too fast";
      case EARLY -> "quiet, windows not whole yet";
      case QUIET -> "quiet";
      case UNKNOWN -> "not known";
    };
  }

  /** How many alerts fired, and how many nobody knows of. */
  public String tally() {
    List<AlertHistory> alerts = replay.alerts();
    long fired = alerts.stream().filter(alert -> !alert.firings().isEmpty()).count();
    long unknown =
        alerts.stream().filter(alert -> alert.outcome() instanceof Outcome.Unknown).count();
    String text = fired + " of " + plain(Words.count(alerts.size(), "alert", "alerts")) + " fired";
    return unknown == 0 ? text : text + ", " + unknown + " could not be evaluated";
  }

  /** The labels that tell one set of an alert from another; those of the rule are left out. */
  public static String labels(AlertHistory alert, Activity activity) {
    List<String> known =
        alert.rule().labels().stream().map(label -> label.name()).collect(Collectors.toList());
    known.add("alertname");
    if (alert.kind() != AlertHistory.Kind.THRESHOLD) {
      known.addAll(List.of("environment", "slo"));
    }
    return activity.labels().entrySet().stream()
        .filter(label -> !known.contains(label.getKey()))
        .map(label -> label.getKey() + "=" + label.getValue())
        .collect(Collectors.joining(", "));
  }

  /** {@code 41m}. */
  private static String length(Instant from, Instant to) {
    return DurationText.print(Duration.between(from, to));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
