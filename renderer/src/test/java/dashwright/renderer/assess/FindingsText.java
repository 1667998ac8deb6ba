package dashwright.renderer.assess;

import dashwright.dsl.model.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Findings as text that a person can read. */
public final class FindingsText {
  private final StringBuilder out = new StringBuilder();

  private FindingsText() {}

  public static String of(Findings findings) {
    FindingsText text = new FindingsText();
    findings.slos().forEach(text::slo);
    text.things("endpoint", findings.endpoints());
    text.things("service", findings.services());
    text.things("call", findings.calls());
    findings
        .watches()
        .forEach(w -> text.line("watch " + w.signal().title() + ": " + w.state().word()));
    findings.paths().forEach(text::path);
    return text.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void slo(SloFindings slo) {
    line(
        "slo "
            + slo.slo().id()
            + ": "
            + slo.state().word()
            + severity(slo)
            + ", left "
            + number(slo.budgetLeft())
            + ", burns at "
            + number(slo.burnHour())
            + onset(slo.since())
            + slo.over().map(e -> ", over " + e.from() + " to " + e.to()).orElse("")
            + impact(slo.impact())
            + suspects(slo.suspects())
            + (slo.state() == SloState.NO_DATA
                ? slo.last().map(last -> ", last event " + last).orElse(", never an event")
                : ""));
  }

  private static String severity(SloFindings slo) {
    return slo.severity().map(severity -> " " + severity.word()).orElse("");
  }

  private void things(String kind, List<ThingFindings> things) {
    for (ThingFindings thing : things) {
      line(
          kind
              + " "
              + thing.subject().id()
              + ": "
              + thing.state().word()
              + ", failed "
              + number(thing.vitals().errorRatio())
              + " of "
              + number(thing.vitals().traffic())
              + "/s"
              + thing.recovered().map(e -> ", failed from " + e.from() + " to " + e.to()).orElse("")
              + impact(thing.impact())
              + suspects(thing.suspects()));
      thing.reasons().forEach(reason -> line("    " + reason(reason)));
    }
  }

  private static String reason(Reason reason) {
    if (reason instanceof Reason.Beyond r) {
      return r.signal().title()
          + " "
          + number(r.value())
          + " "
          + r.side()
          + " "
          + number(r.limit())
          + r.severity().map(severity -> " " + severity.word()).orElse("")
          + onset(r.since());
    }
    if (reason instanceof Reason.Breaks r) {
      return "breaks " + r.slo() + " " + number(r.ratio()) + onset(r.since());
    }
    if (reason instanceof Reason.Departed r) {
      return r.signal().title() + " is " + number(r.value()) + onset(Optional.of(r.onset()));
    }
    if (reason instanceof Reason.Part r) {
      return "part " + r.part().id() + " " + r.state().word() + onset(r.since());
    }
    if (reason instanceof Reason.StartsTrouble r) {
      return "starts trouble of " + r.of().id() + onset(r.since());
    }
    return "silent" + ((Reason.Silent) reason).last().map(last -> " since " + last).orElse("");
  }

  private void path(ErrorPath path) {
    for (Route route : path.routes()) {
      line(
          "path of "
              + path.from().id()
              + ", "
              + path.trouble()
              + ": "
              + route.hops().stream().map(FindingsText::hop).collect(Collectors.joining(" > "))
              + ", "
              + ending(route.ending()));
    }
  }

  private static String hop(Hop hop) {
    return hop.subject().id() + " (" + number(hop.failed()) + ", own " + number(hop.own()) + ")";
  }

  private static String ending(Ending ending) {
    if (ending instanceof Ending.Start start) {
      return "starts there: "
          + start.cause()
          + start.evidence().map(reason -> ", " + reason(reason)).orElse("");
    }
    return ending instanceof Ending.Unknown unknown
        ? "unknown, silent: " + unknown.silent()
        : "circle of " + ((Ending.Circle) ending).services();
  }

  private static String onset(Optional<Onset> since) {
    return since
        .map(
            onset ->
                (onset.known() ? " since " : " since before ")
                    + onset.at()
                    + (onset.before().isPresent() ? ", before " + number(onset.before()) : ""))
        .orElse("");
  }

  private static String impact(Optional<Impact> impact) {
    return impact
        .map(
            i ->
                ", cost "
                    + Math.round(i.failed())
                    + " events"
                    + (i.budgetSpent().isPresent()
                        ? " and " + number(i.budgetSpent()) + " of the budget"
                        : ""))
        .orElse("");
  }

  private static String suspects(List<Suspect> suspects) {
    return suspects.isEmpty()
        ? ""
        : ", suspects "
            + suspects.stream()
                .map(
                    s ->
                        s.deployment().service().orElse("all")
                            + " "
                            + s.deployment().version()
                            + " "
                            + s.ahead().toMinutes()
                            + " min before")
                .collect(Collectors.joining(", "));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "none";
  }

  private static String number(double value) {
    return NumberText.plain(new BigDecimal(value).round(new MathContext(3)));
  }
}
