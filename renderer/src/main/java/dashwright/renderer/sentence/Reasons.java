package dashwright.renderer.sentence;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Subject;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.Onset;
import dashwright.renderer.assess.Reason;
import dashwright.renderer.assess.State;
import dashwright.renderer.assess.ThingFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a thing has its state, and since when. */
final class Reasons {
  private final Phrases phrases;
  private final Findings findings;

  Reasons(Phrases phrases, Findings findings) {
    this.phrases = phrases;
    this.findings = findings;
  }

  /** {@code , 3.1 % of requests}; what follows the name of something that fails. */
  String share(ThingFindings thing) {
    Reason reason = thing.reason().orElseThrow();
    if (errors(reason)) {
      return ", " + Phrases.percent(thing.vitals().errorRatio().orElse(0)) + " of requests";
    }
    if (reason instanceof Reason.Beyond beyond) {
      return "; " + lower(Phrases.beyond(beyond));
    }
    return reason instanceof Reason.Breaks breaks
        ? ", "
            + Phrases.percent(breaks.ratio())
            + " break the promise "
            + Phrases.quoted(promise(breaks))
        : "";
  }

  String promise(Reason.Breaks breaks) {
    return findings.slo(breaks.slo()).map(slo -> slo.slo().title()).orElse(breaks.slo());
  }

  /** Names such as p90 stay as they are; other titles follow a sentence. */
  static String lower(String text) {
    boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  static boolean errors(Reason reason) {
    return reason instanceof Reason.Beyond beyond
        && beyond.signal().query().measure().quantity() == Measure.Quantity.ERROR_RATIO;
  }

  /** {@code Since 11:33 UTC, one minute after payment 3.0.1 was deployed; 570 requests failed.} */
  List<String> began(ThingFindings thing) {
    List<String> sentences = new ArrayList<>();
    if (thing.since().isPresent()) {
      Onset onset = thing.since().get();
      String text = "Since " + phrases.since(onset).substring("since ".length());
      if (!thing.suspects().isEmpty()) {
        text += ", " + Phrases.after(thing.suspects());
      }
      sentences.add(text + ".");
    }
    thing
        .impact()
        .filter(impact -> impact.failed() >= 1)
        .map(impact -> Phrases.count(impact.failed(), "request", "requests") + " failed since.")
        .ifPresent(sentences::add);
    return sentences;
  }

  /** {@code GET /api/data has sent no data since 11:44 UTC.} */
  String silent(String name, ThingFindings thing) {
    return thing.reasons().stream()
        .filter(Reason.Silent.class::isInstance)
        .map(reason -> ((Reason.Silent) reason).last())
        .flatMap(Optional::stream)
        .findFirst()
        .map(at -> name + " has sent no data since " + phrases.time(at) + ".")
        .orElse(name + " has sent no data for a day or longer.");
  }

  /** {@code POST /api/checkout failed from 11:10 to 11:25 UTC.} */
  Optional<String> recovered(ThingFindings thing) {
    return thing
        .recovered()
        .map(
            episode ->
                thing.title()
                    + " failed from "
                    + phrases.clock(episode.from())
                    + " to "
                    + phrases.time(episode.to())
                    + ", at worst "
                    + Phrases.percent(episode.worst())
                    + " of requests.");
  }

  /** {@code Cart is slower: latency p90 is 80 ms, was 6 ms, since 11:19 UTC.} */
  Optional<String> slower(ThingFindings thing) {
    return thing.reasons().stream()
        .filter(Reason.Departed.class::isInstance)
        .map(Reason.Departed.class::cast)
        .findFirst()
        .map(
            departed ->
                thing.title()
                    + " is slower: "
                    + lower(Phrases.departed(departed))
                    + ", "
                    + phrases.since(departed.onset())
                    + ".");
  }

  /** What a service fails to do: {@code 3.1 % of requests}, or {@code 3.1 % of POST /checkout}. */
  Optional<String> failure(ThingFindings thing) {
    Reason reason = thing.reason().orElseThrow();
    if (reason instanceof Reason.Part part) {
      return findings.of(part.part()).filter(p -> errors(p.reason().orElseThrow())).map(p -> of(p));
    }
    return errors(reason)
        ? Optional.of(Phrases.percent(thing.vitals().errorRatio().orElse(0)) + " of requests")
        : Optional.empty();
  }

  private static String of(ThingFindings part) {
    return Phrases.percent(part.vitals().errorRatio().orElse(0)) + " of " + part.title();
  }

  /** What its trouble is about: itself, or the part of it that fails. */
  static Subject about(ThingFindings thing) {
    return thing.reason().orElseThrow() instanceof Reason.Part part && part.state().fails()
        ? part.part()
        : thing.subject();
  }

  static boolean down(ThingFindings thing) {
    return thing.state() == State.DOWN;
  }
}
