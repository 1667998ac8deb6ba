package dashwright.renderer.findings;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.renderer.assess.Episode;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.Impact;
import dashwright.renderer.assess.Onset;
import dashwright.renderer.assess.SloFindings;
import dashwright.renderer.assess.Suspect;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.assess.WatchFindings;
import dashwright.renderer.json.JsonObject;
import dashwright.renderer.output.Sink;
import dashwright.renderer.sentence.Sentences;
import dashwright.renderer.sentence.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes what was found out, and what is said about it. */
public final class FindingsJson {
  private static final int SCHEMA_VERSION = 1;

  private FindingsJson() {}

  /** Writes the findings of an environment to {@code findings/ENVIRONMENT.json}. */
  public static void write(
      EnvironmentPlan environment, Findings findings, Sentences sentences, Sink sink) {
    sink.write(
        "findings/" + environment.id() + ".json",
        of(environment, findings, sentences).print().getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject of(
      EnvironmentPlan environment, Findings findings, Sentences sentences) {
    return new JsonObject()
        .number("schemaVersion", SCHEMA_VERSION)
        .text("environment", environment.id())
        .text("until", findings.until().toString())
        .object("verdict", sentences.all(), FindingsJson::verdict)
        .objects(
            "dashboards", environment.dashboards(), dashboard -> dashboard(dashboard, sentences))
        .objects("slos", findings.slos(), FindingsJson::slo)
        .objects("endpoints", findings.endpoints(), FindingsJson::thing)
        .objects("services", findings.services(), FindingsJson::thing)
        .objects("calls", findings.calls(), FindingsJson::thing)
        .objects("signals", findings.watches(), FindingsJson::watch)
        .objects(
            "paths", findings.paths(), path -> PathJson.of(path).texts("why", sentences.why(path)));
  }

  private static JsonObject dashboard(DashboardPlan dashboard, Sentences sentences) {
    return new JsonObject()
        .text("id", dashboard.id())
        .text("kind", dashboard.kind().word())
        .object("verdict", sentences.of(dashboard), FindingsJson::verdict);
  }

  private static JsonObject verdict(Verdict verdict) {
    return new JsonObject()
        .text("state", verdict.word())
        .texts("headline", verdict.headline())
        .texts("paragraph", verdict.paragraph())
        .text("next", verdict.next().map(Verdict.Next::dashboard));
  }

  private static JsonObject slo(SloFindings slo) {
    return new JsonObject()
        .text("id", slo.slo().id())
        .word("state", slo.state())
        .text("severity", slo.severity().map(severity -> severity.word()))
        .measured("sli", slo.sli())
        .measured("budgetLeft", slo.budgetLeft())
        .measured("burnHour", slo.burnHour())
        .measured("burnDay", slo.burnDay())
        .measured("badEvents", slo.badEvents())
        .measured("allEvents", slo.allEvents())
        .text(
            "runsOut", slo.runsOutIn().map(in -> slo.grid().end().plus(in)).map(Instant::toString))
        .text("usedUp", slo.usedUpSince().map(Instant::toString))
        .object("since", slo.since(), FindingsJson::onset)
        .object("over", slo.over(), FindingsJson::episode)
        .object("impact", slo.impact(), FindingsJson::impact)
        .objects("suspects", slo.suspects(), FindingsJson::suspect)
        .text("lastEvent", slo.last().map(Instant::toString));
  }

  private static JsonObject thing(ThingFindings thing) {
    return new JsonObject()
        .text("id", thing.subject().id())
        .text("title", thing.title())
        .word("state", thing.state())
        .objects("reasons", thing.reasons(), ReasonJson::of)
        .object("now", thing.vitals(), ReasonJson::vitals)
        .object("recovered", thing.recovered(), FindingsJson::episode)
        .object("impact", thing.impact(), FindingsJson::impact)
        .objects("suspects", thing.suspects(), FindingsJson::suspect);
  }

  private static JsonObject watch(WatchFindings watch) {
    return new JsonObject()
        .text("title", watch.signal().title())
        .word("state", watch.state())
        .measured("value", watch.value())
        .objects("reasons", list(watch.reason()), ReasonJson::of);
  }

  private static <T> List<T> list(Optional<T> one) {
    return one.map(List::of).orElse(List.of());
  }

  static JsonObject onset(Onset onset) {
    return new JsonObject()
        .text("at", onset.at().toString())
        .word("bound", onset.bound())
        .measured("before", onset.before());
  }

  private static JsonObject episode(Episode episode) {
    return new JsonObject()
        .text("from", episode.from().toString())
        .text("to", episode.to().toString());
  }

  private static JsonObject impact(Impact impact) {
    return new JsonObject()
        .number("failed", Math.round(impact.failed()))
        .measured("budgetSpent", impact.budgetSpent());
  }

  private static JsonObject suspect(Suspect suspect) {
    return new JsonObject()
        .text("service", suspect.deployment().service())
        .text("version", suspect.deployment().version())
        .text("time", suspect.deployment().time().toString())
        .number("secondsBefore", suspect.ahead().toSeconds());
  }
}
