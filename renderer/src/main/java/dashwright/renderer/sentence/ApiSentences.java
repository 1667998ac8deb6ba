package dashwright.renderer.sentence;

import dashwright.dsl.model.Event;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.State;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says how endpoints are. */
final class ApiSentences {
  private static final int MOST = 2;

  private final Phrases phrases;
  private final Reasons reasons;
  private final Endings endings;
  private final Findings findings;

  ApiSentences(Phrases phrases, Reasons reasons, Endings endings, Findings findings) {
    this.phrases = phrases;
    this.reasons = reasons;
    this.endings = endings;
    this.findings = findings;
  }

  /** How the endpoints of a page are; worst first, at least one. */
  Verdict of(List<ThingFindings> endpoints, Optional<Event> lastDeployment) {
    List<ThingFindings> failing =
        endpoints.stream().filter(endpoint -> endpoint.state().fails()).toList();
    List<ThingFindings> silent =
        endpoints.stream().filter(endpoint -> endpoint.state() == State.NO_DATA).toList();
    if (!failing.isEmpty()) {
      return failing(endpoints, failing, silent);
    }
    return silent.isEmpty() ? fine(endpoints, lastDeployment) : silent(endpoints, silent);
  }

  private Verdict failing(
      List<ThingFindings> all, List<ThingFindings> failing, List<ThingFindings> silent) {
    ThingFindings worst = failing.get(0);
    Optional<ErrorPath> path = findings.path(worst.subject());
    List<String> headline = new ArrayList<>();
    headline.add(
        counted(all, failing, "failing") + named(failing, worst) + reasons.share(worst) + ".");
    path.map(endings::sentence).ifPresent(headline::add);
    List<String> paragraph = new ArrayList<>(reasons.began(worst));
    path.map(Endings::passing).ifPresent(paragraph::addAll);
    path.map(Endings::evidence).ifPresent(paragraph::addAll);
    paragraph.addAll(silence(silent));
    return verdict(worst.state(), failing.size(), headline, paragraph);
  }

  private static String named(List<ThingFindings> some, ThingFindings first) {
    return (some.size() == 1 ? " " : " The worst is ") + first.title();
  }

  /** {@code 1 of 7 endpoints is failing:}; of several, a sentence of its own. */
  private static String counted(List<ThingFindings> all, List<ThingFindings> some, String how) {
    String end = some.size() == 1 ? ":" : ".";
    if (some.size() == all.size()) {
      return (all.size() == 1 ? "The endpoint is " : Phrases.all(all.size(), "endpoints") + " are ")
          + how
          + end;
    }
    return some.size()
        + " of "
        + Words.count(all.size(), "endpoint", "endpoints")
        + (some.size() == 1 ? " is " : " are ")
        + how
        + end;
  }

  private List<String> silence(List<ThingFindings> silent) {
    if (silent.isEmpty()) {
      return List.of();
    }
    if (silent.size() == 1) {
      return List.of(reasons.silent(silent.get(0).title(), silent.get(0)));
    }
    List<String> names =
        new ArrayList<>(silent.stream().limit(MOST).map(ThingFindings::title).toList());
    if (silent.size() > MOST) {
      names.add(silent.size() - MOST + " more");
    }
    return List.of(Words.list(names) + " have no data.");
  }

  private Verdict silent(List<ThingFindings> all, List<ThingFindings> silent) {
    boolean one = silent.size() == 1;
    String headline =
        all.size() == silent.size() && !one
            ? "None of " + Words.count(all.size(), "endpoint", "endpoints") + " has data."
            : silent.size()
                + " of "
                + Words.count(all.size(), "endpoint", "endpoints")
                + (one ? " has no data: " : " have no data: ")
                + Words.list(silent.stream().limit(MOST).map(ThingFindings::title).toList())
                + (silent.size() > MOST ? " and others." : ".");
    return verdict(
        State.NO_DATA,
        silent.size(),
        List.of(headline, "That is not health."),
        one ? silence(silent) : List.of());
  }

  private Verdict fine(List<ThingFindings> all, Optional<Event> lastDeployment) {
    List<String> headline = new ArrayList<>();
    headline.add(
        all.size() == 1
            ? all.get(0).title() + " is fine."
            : Phrases.all(all.size(), "endpoints") + " are fine.");
    all.stream()
        .filter(endpoint -> endpoint.vitals().errorRatio().isPresent())
        .max(Comparator.comparingDouble(endpoint -> endpoint.vitals().errorRatio().getAsDouble()))
        .map(
            most ->
                "At most "
                    + Phrases.percent(most.vitals().errorRatio().getAsDouble())
                    + " of requests fail"
                    + (all.size() == 1 ? "." : ", of " + most.title() + "."))
        .ifPresent(headline::add);
    List<String> paragraph = new ArrayList<>();
    all.stream().flatMap(e -> reasons.recovered(e).stream()).limit(MOST).forEach(paragraph::add);
    all.stream().flatMap(e -> reasons.slower(e).stream()).limit(MOST).forEach(paragraph::add);
    lastDeployment.map(phrases::lastDeployment).ifPresent(paragraph::add);
    return verdict(State.OK, all.size(), headline, paragraph);
  }

  private static Verdict verdict(
      State state, int count, List<String> headline, List<String> paragraph) {
    return new Verdict(Level.of(state), state.word(), count, headline, paragraph, Optional.empty());
  }
}
