package dashwright.renderer.findings;

import dashwright.renderer.assess.Reason;
import dashwright.renderer.assess.Vitals;
import dashwright.renderer.json.JsonObject;
import java.time.Instant;
import java.util.OptionalDouble;

/** Reasons and numbers. */
final class ReasonJson {
  private ReasonJson() {}

  static JsonObject of(Reason reason) {
    JsonObject json = kind(reason).word("state", reason.state());
    return json.object("since", reason.since(), FindingsJson::onset);
  }

  private static JsonObject kind(Reason reason) {
    if (reason instanceof Reason.Beyond beyond) {
      return new JsonObject()
          .text("kind", "beyond")
          .text("signal", beyond.signal().title())
          .text("unit", beyond.signal().unit().id())
          .measured("value", OptionalDouble.of(beyond.value()))
          .measured("limit", OptionalDouble.of(beyond.limit()))
          .word("side", beyond.side())
          .text("severity", beyond.severity().map(severity -> severity.word()))
          .text("promql", beyond.signal().query().promql());
    }
    if (reason instanceof Reason.Breaks breaks) {
      return new JsonObject()
          .text("kind", "breaks")
          .text("slo", breaks.slo())
          .measured("value", OptionalDouble.of(breaks.ratio()))
          .measured("limit", OptionalDouble.of(breaks.limit()))
          .text("severity", breaks.severity().word());
    }
    if (reason instanceof Reason.Departed departed) {
      return new JsonObject()
          .text("kind", "departed")
          .text("signal", departed.signal().title())
          .text("unit", departed.signal().unit().id())
          .measured("value", OptionalDouble.of(departed.value()))
          .text("promql", departed.signal().query().promql());
    }
    if (reason instanceof Reason.Part part) {
      return new JsonObject().text("kind", "part").text("part", part.part().id());
    }
    if (reason instanceof Reason.StartsTrouble start) {
      return new JsonObject().text("kind", "starts-trouble").text("of", start.of().id());
    }
    return new JsonObject()
        .text("kind", "silent")
        .text("last", ((Reason.Silent) reason).last().map(Instant::toString));
  }

  static JsonObject vitals(Vitals vitals) {
    return new JsonObject()
        .measured("perSecond", vitals.traffic())
        .measured("errorRatio", vitals.errorRatio())
        .measured("p50", vitals.p50())
        .measured("p90", vitals.p90())
        .measured("p99", vitals.p99())
        .measured("health", vitals.health());
  }
}
