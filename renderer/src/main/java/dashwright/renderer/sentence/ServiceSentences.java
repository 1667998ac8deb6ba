package dashwright.renderer.sentence;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.ServicePlan;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Unit;
import dashwright.renderer.assess.Ending;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.Hop;
import dashwright.renderer.assess.Reason;
import dashwright.renderer.assess.State;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.assess.Vitals;
import dashwright.renderer.text.ValueFormat;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says how a service is, and whether it or something behind it is to be looked at. */
final class ServiceSentences {
  private static final int MOST = 3;
  private static final double LITTLE = 0.1;

  private final Phrases phrases;
  private final Reasons reasons;
  private final Endings endings;
  private final Findings findings;

  ServiceSentences(Phrases phrases, Reasons reasons, Endings endings, Findings findings) {
    this.phrases = phrases;
    this.reasons = reasons;
    this.endings = endings;
    this.findings = findings;
  }

  /** How a service is. */
  Verdict of(ServicePlan service, ThingFindings thing, Optional<Event> lastDeployment) {
    if (thing.state().fails()) {
      return failing(thing);
    }
    return thing.state() == State.NO_DATA ? silent(thing) : fine(service, thing, lastDeployment);
  }

  private Verdict failing(ThingFindings thing) {
    Optional<ErrorPath> path = findings.path(Reasons.about(thing));
    Optional<String> failure = reasons.failure(thing);
    List<String> headline = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    if (failure.isPresent() && path.isPresent()) {
      headline.addAll(blame(thing.title() + " fails " + failure.get(), thing, path.get()));
      paragraph.addAll(own(thing, path.get()));
      path.map(Endings::evidence).ifPresent(paragraph::addAll);
    } else {
      headline.add(symptom(thing));
      path.filter(p -> !p.own()).map(endings::sentence).ifPresent(headline::add);
    }
    paragraph.addAll(since(thing, headline));
    return verdict(thing.state(), headline, paragraph);
  }

  /**
   * Whose errors they are. "Because" only where the failed calls of a dependency explain them; what
   * is slow or full stands beside it.
   */
  private List<String> blame(String fails, ThingFindings thing, ErrorPath path) {
    if (path.own()) {
      boolean known = thing.since().filter(onset -> onset.known()).isPresent();
      return List.of(
          fails
              + " by itself"
              + (known ? " " + phrases.since(thing.since().orElseThrow()) : "")
              + ".");
    }
    List<String> failing =
        path.routes().stream()
            .filter(route -> route.starts() && explained((Ending.Start) route.ending()))
            .map(route -> route.last().service())
            .distinct()
            .toList();
    if (failing.isEmpty()) {
      return List.of(fails + ".", endings.sentence(path));
    }
    return List.of(
        fails + " because " + Words.list(failing) + (failing.size() == 1 ? " does." : " do."));
  }

  private static boolean explained(Ending.Start start) {
    return switch (start.cause()) {
      case OWN_ERRORS, MEMBERS, UNSEEN -> true;
      case SLOW, FULL, ON_THE_WAY -> false;
    };
  }

  /** {@code Checkout adds no errors of its own.} */
  private static List<String> own(ThingFindings thing, ErrorPath path) {
    Hop first = path.routes().get(0).hops().get(0);
    if (path.own() || first.own().isEmpty() || path.starts().isEmpty()) {
      return List.of();
    }
    double own = first.own().getAsDouble();
    return List.of(
        own < LITTLE * first.failed().orElse(0)
            ? thing.title() + " adds no errors of its own."
            : thing.title() + " adds " + Phrases.percent(own) + " of its own.");
  }

  /** What is wrong where it is not failed requests. */
  private String symptom(ThingFindings thing) {
    Reason reason = thing.reason().orElseThrow();
    if (reason instanceof Reason.Beyond beyond) {
      if (beyond.signal().query().measure().quantity() == Measure.Quantity.HEALTH) {
        return Reasons.down(thing)
            ? "No member of " + thing.title() + " works."
            : "Only " + Phrases.percent(beyond.value()) + " of " + thing.title() + " works.";
      }
      return thing.title() + ": " + Reasons.lower(Phrases.beyond(beyond)) + ".";
    }
    if (reason instanceof Reason.Breaks) {
      return thing.title() + " is failing" + reasons.share(thing) + ".";
    }
    if (reason instanceof Reason.Part part) {
      return findings
          .of(part.part())
          .map(p -> thing.title() + ": " + p.title() + " is failing" + reasons.share(p) + ".")
          .orElse(thing.title() + " is failing.");
    }
    return findings.paths().stream()
        .flatMap(path -> path.routes().stream())
        .filter(route -> route.last().service().equals(thing.service()))
        .filter(route -> route.ending() instanceof Ending.Start)
        .flatMap(route -> ((Ending.Start) route.ending()).evidence().stream())
        .flatMap(evidence -> Endings.evidence(evidence).stream())
        .findFirst()
        .map(text -> thing.title() + ": " + Reasons.lower(text) + ".")
        .orElse("The trouble of others starts at " + thing.title() + ".");
  }

  private List<String> since(ThingFindings thing, List<String> headline) {
    boolean told = headline.stream().anyMatch(text -> text.contains(" since "));
    if (!told) {
      return reasons.began(thing);
    }
    List<String> sentences = new ArrayList<>();
    if (!thing.suspects().isEmpty()) {
      sentences.add("It began " + Phrases.after(thing.suspects()) + ".");
    }
    reasons.began(thing).stream()
        .filter(text -> text.endsWith(" failed since."))
        .forEach(sentences::add);
    return sentences;
  }

  private Verdict silent(ThingFindings thing) {
    Reason reason = thing.reason().orElseThrow();
    String what =
        reason instanceof Reason.Part part
            ? findings
                .of(part.part())
                .map(p -> reasons.silent(p.title() + " of " + thing.title(), p))
                .orElse(thing.title() + " has no data.")
            : reasons.silent(thing.title(), thing);
    return verdict(State.NO_DATA, List.of(what, "That is not health."), List.of());
  }

  private Verdict fine(ServicePlan service, ThingFindings thing, Optional<Event> lastDeployment) {
    List<String> headline = new ArrayList<>();
    headline.add(thing.title() + " is fine.");
    numbers(thing.vitals()).ifPresent(headline::add);
    List<String> paragraph = new ArrayList<>();
    reasons.recovered(thing).ifPresent(paragraph::add);
    reasons.slower(thing).ifPresent(paragraph::add);
    paragraph.addAll(calls(service.id()));
    lastDeployment.map(phrases::lastDeployment).ifPresent(paragraph::add);
    return verdict(State.OK, headline, paragraph);
  }

  /** What it calls and is not well, though it does not suffer. */
  private List<String> calls(String service) {
    List<ThingFindings> calls =
        findings.calls().stream()
            .filter(call -> call.subject().id().startsWith(service + ">"))
            .toList();
    List<String> sentences = new ArrayList<>();
    some(calls, State::fails)
        .map(names -> "Of what it calls, " + names + " not well.")
        .ifPresent(sentences::add);
    some(calls, state -> state == State.NO_DATA)
        .map(names -> "Of what it calls, " + names + " silent.")
        .ifPresent(sentences::add);
    return sentences;
  }

  private static Optional<String> some(List<ThingFindings> calls, Predicate<State> which) {
    List<String> all =
        calls.stream()
            .filter(call -> which.test(call.state()))
            .map(ThingFindings::service)
            .toList();
    List<String> names = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    if (all.size() > MOST) {
      names.add(all.size() - MOST + " more");
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(Words.list(names) + (all.size() == 1 ? " is" : " are"));
  }

  /** {@code 0.02 % of 11.3 requests a second fail.} */
  private static Optional<String> numbers(Vitals vitals) {
    if (vitals.traffic().isEmpty()) {
      return Optional.empty();
    }
    double traffic = vitals.traffic().getAsDouble();
    if (traffic == 0) {
      return Optional.of("Nobody calls it now.");
    }
    return vitals.errorRatio().isPresent()
        ? Optional.of(
            Phrases.percent(vitals.errorRatio().getAsDouble())
                + " of "
                + ValueFormat.of(Unit.NONE).brief(traffic)
                + " requests a second fail.")
        : Optional.empty();
  }

  private static Verdict verdict(State state, List<String> headline, List<String> paragraph) {
    return new Verdict(Level.of(state), state.word(), 0, headline, paragraph, Optional.empty());
  }
}
