package dashwright.site.replay;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.renderer.json.JsonObject;
import dashwright.renderer.replay.Accuracy;
import dashwright.renderer.replay.Activity;
import dashwright.renderer.replay.AlertHistory;
import dashwright.renderer.replay.ChartReplay;
import dashwright.renderer.replay.Incident;
import dashwright.renderer.replay.Outcome;
import dashwright.renderer.replay.Replay;
import dashwright.renderer.replay.SloReplay;
import dashwright.renderer.sentence.ReplaySentences;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Replays as JSON, documented in {@code docs/replay.md}. */
public final class ReplayJson {
  private static final int SCHEMA_VERSION = 1;

  private final Replay replay;

  private ReplayJson(Replay replay) {
    this.replay = replay;
  }

  /**
   * What came of the alerts of some environments.
   *
   * @param data {@code recorded} or {@code sample}
   */
  public static String print(String data, Map<EnvironmentPlan, Replay> replays) {
    return new JsonObject()
        .number("schemaVersion", SCHEMA_VERSION)
        .text("data", data)
        .objects(
            "environments",
            List.copyOf(replays.entrySet()),
            entry -> new ReplayJson(entry.getValue()).of(entry.getKey()))
        .print();
  }

  private JsonObject of(EnvironmentPlan environment) {
    List<AlertHistory> alerts = replay.alerts();
    return new JsonObject()
        .text("id", environment.id())
        .text("dataSince", replay.since().toString())
        .text("from", replay.from().toString())
        .text("to", replay.to().toString())
        .number("alerts", alerts.size())
        .number("fired", alerts.stream().filter(alert -> !alert.firings().isEmpty()).count())
        .number(
            "unknown",
            alerts.stream().filter(alert -> alert.outcome() instanceof Outcome.Unknown).count())
        .objects("slos", replay.slos(), slo -> slo(environment.slo(slo.slo()).orElseThrow(), slo))
        .objects("dashboards", replay.charts(), this::chart);
  }

  private JsonObject slo(SloPlan plan, SloReplay slo) {
    return new JsonObject()
        .text("id", plan.id())
        .text("title", plan.title())
        .number("objective", plan.objective())
        .object("spending", slo.spending(), ReplayJson::spending)
        .objects("alerts", slo.alerts(), this::alert);
  }

  private static JsonObject spending(SloReplay.Spending spending) {
    return new JsonObject()
        .measured("budgetSpent", OptionalDouble.of(spending.spent()))
        .objects("incidents", spending.incidents(), ReplayJson::incident)
        .object("accuracy", spending.accuracy(), ReplayJson::accuracy);
  }

  private static JsonObject incident(Incident incident) {
    return new JsonObject()
        .text("since", incident.since().toString())
        .text("until", incident.until().map(Instant::toString))
        .measured("budgetSpent", OptionalDouble.of(incident.spent()))
        .text("told", incident.told().map(Instant::toString));
  }

  private static JsonObject accuracy(Accuracy accuracy) {
    return new JsonObject()
        .measured("significantFrom", OptionalDouble.of(Incident.SIGNIFICANT))
        .measured("precision", accuracy.precision())
        .measured("recall", accuracy.recall())
        .number("firings", accuracy.firings())
        .number("right", accuracy.right())
        .number("significant", accuracy.significant())
        .number("told", accuracy.told())
        .number("secondsSpending", accuracy.spending().toSeconds())
        .number("secondsSilent", accuracy.silent().toSeconds())
        .number("secondsFiring", accuracy.firing().toSeconds())
        .number("secondsIdle", accuracy.idle().toSeconds());
  }

  private JsonObject chart(ChartReplay chart) {
    return new JsonObject()
        .text("id", chart.dashboard())
        .objects("alerts", chart.alerts(), this::alert);
  }

  private JsonObject alert(AlertHistory alert) {
    JsonObject object =
        new JsonObject()
            .text("alert", alert.rule().alert())
            .word("kind", alert.kind())
            .text("name", ReplaySentences.name(alert))
            .text("severity", alert.label("severity"))
            .duration("for", alert.rule().lasting())
            .duration("every", alert.interval())
            .place(alert.rule().origin())
            .text("outcome", outcome(alert));
    if (alert.outcome() instanceof Outcome.Unknown unknown) {
      return object.text("why", ReplaySentences.why(unknown));
    }
    return object
        .text("windowsWholeSince", ((Outcome.Judged) alert.outcome()).whole().toString())
        .objects("activities", alert.outcome().activities(), activity -> activity(alert, activity));
  }

  private static String outcome(AlertHistory alert) {
    if (alert.outcome() instanceof Outcome.Unknown) {
      return "unknown";
    }
    return !alert.firings().isEmpty()
        ? "fired"
        : alert.outcome().activities().isEmpty() ? "silent" : "pending";
  }

  private JsonObject activity(AlertHistory alert, Activity activity) {
    return new JsonObject()
        .object("labels", activity.labels(), ReplayJson::labels)
        .text("pendingSince", activity.since().toString())
        .text("firingSince", activity.firing().map(Instant::toString))
        .text("until", activity.until().map(Instant::toString))
        .number("secondsFiring", activity.length(replay.to()).toSeconds())
        .measured("budgetSpentBefore", cost(activity, Activity.Cost::before))
        .measured("budgetSpentInAll", cost(activity, Activity.Cost::inAll))
        .objects(
            "beside",
            replay.beside(alert, activity),
            other ->
                new JsonObject()
                    .text("alert", other.rule().alert())
                    .text("name", ReplaySentences.name(other)));
  }

  private static OptionalDouble cost(Activity activity, ToDoubleFunction<Activity.Cost> part) {
    return activity.cost().stream().mapToDouble(part).findFirst();
  }

  private static JsonObject labels(Map<String, String> labels) {
    JsonObject object = new JsonObject();
    labels.forEach((name, value) -> object.text(name, value));
    return object;
  }
}
