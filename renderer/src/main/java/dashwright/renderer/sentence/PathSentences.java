package dashwright.renderer.sentence;

import dashwright.compiler.plan.Subject;
import dashwright.renderer.assess.Ending;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.Hop;
import dashwright.renderer.assess.Onset;
import dashwright.renderer.assess.Route;
import dashwright.renderer.assess.State;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why an error path ends where it does. */
final class PathSentences {
  private final Phrases phrases;
  private final Findings findings;
  private final Endings endings;

  PathSentences(Phrases phrases, Findings findings, Endings endings) {
    this.phrases = phrases;
    this.findings = findings;
    this.endings = endings;
  }

  List<String> of(ErrorPath path) {
    List<String> sentences = new ArrayList<>();
    Route route = path.routes().get(0);
    if (!route.starts()) {
      sentences.add(endings.sentence(path));
    }
    if (path.trouble() == ErrorPath.Trouble.ERRORS) {
      own(route).ifPresent(sentences::add);
    }
    sentences.addAll(Endings.evidence(path));
    began(route.last()).ifPresent(sentences::add);
    siblings(route).ifPresent(sentences::add);
    return sentences;
  }

  /** {@code payment fails 3.1 % of its calls by itself, and calls nobody behind it.} */
  private Optional<String> own(Route route) {
    Hop last = route.last();
    if (last.failed().isEmpty()) {
      return Optional.empty();
    }
    String fails = last.service() + " fails " + Phrases.percent(last.failed().getAsDouble());
    boolean alone = calls(last.service()).isEmpty();
    if (route.ending() instanceof Ending.Start start && start.cause() == Ending.Cause.OWN_ERRORS) {
      return Optional.of(
          fails
              + " of its calls by itself"
              + (alone ? ", and calls nobody behind it." : "; nothing behind it fails."));
    }
    return Optional.of(fails + " of its calls.");
  }

  private List<ThingFindings> calls(String service) {
    return findings.calls().stream()
        .filter(call -> call.subject().id().startsWith(service + ">"))
        .toList();
  }

  /** {@code The first errors came at 11:33 UTC, one minute after …. Before: 0.02 %.} */
  private Optional<String> began(Hop last) {
    Optional<ThingFindings> thing =
        findings.of(last.subject()).or(() -> findings.of(Subject.service(last.service())));
    Optional<Onset> onset = thing.flatMap(ThingFindings::since).filter(Onset::known);
    return onset.map(
        since ->
            "It began at "
                + phrases.time(since.at())
                + (thing.get().suspects().isEmpty()
                    ? ""
                    : ", " + Phrases.after(thing.get().suspects()))
                + "."
                + (Reasons.errors(thing.get().reason().orElseThrow()) && since.before().isPresent()
                    ? " Before: " + Phrases.percent(since.before().getAsDouble()) + "."
                    : ""));
  }

  /** {@code Everything else that checkout calls fails at most 0.02 %.} */
  private Optional<String> siblings(Route route) {
    if (route.hops().size() < 2) {
      return Optional.empty();
    }
    Hop caller = route.hops().get(route.hops().size() - 2);
    List<ThingFindings> others =
        calls(caller.service()).stream()
            .filter(call -> !call.service().equals(route.last().service()))
            .toList();
    List<String> silent =
        others.stream()
            .filter(call -> !call.state().fails() && call.state() != State.OK)
            .map(ThingFindings::service)
            .toList();
    double most =
        others.stream().mapToDouble(call -> call.vitals().errorRatio().orElse(0)).max().orElse(0);
    boolean all = others.stream().noneMatch(call -> call.state().fails());
    if (others.isEmpty() || !all) {
      return Optional.empty();
    }
    return Optional.of(
        "Everything else that "
            + caller.service()
            + " calls fails at most "
            + Phrases.percent(most)
            + (silent.isEmpty()
                ? "."
                : "; " + Words.list(silent) + (silent.size() == 1 ? " is" : " are") + " silent."));
  }
}
