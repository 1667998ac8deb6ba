package dashwright.renderer.sentence;

import dashwright.dsl.model.Event;
import dashwright.renderer.assess.SloFindings;
import dashwright.renderer.assess.SloState;
import dashwright.renderer.text.ValueFormat;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says how SLOs are. */
final class SloSentences {
  private static final int MOST = 2;

  private final Phrases phrases;

  SloSentences(Phrases phrases) {
    this.phrases = phrases;
  }

  /** How the SLOs of a page are; worst first, at least one. */
  Verdict of(List<SloFindings> slos, Optional<Event> lastDeployment) {
    List<SloFindings> burning = slos.stream().filter(SloFindings::burns).toList();
    List<SloFindings> spent = in(slos, SloState.EXHAUSTED);
    List<SloFindings> silent = in(slos, SloState.NO_DATA);
    if (!burning.isEmpty()) {
      return burning(slos, burning);
    }
    if (!spent.isEmpty()) {
      return spent(slos, spent, silent);
    }
    return silent.isEmpty() ? fine(slos, lastDeployment) : silent(slos, silent);
  }

  private static List<SloFindings> in(List<SloFindings> slos, SloState state) {
    return slos.stream().filter(slo -> slo.state() == state && !slo.burns()).toList();
  }

  private Verdict burning(List<SloFindings> slos, List<SloFindings> burning) {
    SloFindings worst = burning.get(0);
    List<String> headline = new ArrayList<>();
    if (slos.size() == 1) {
      headline.add(title(worst) + " is burning its budget.");
      headline.add(end("It", worst));
    } else {
      headline.add(
          burning.size()
              + " of "
              + slos.size()
              + (burning.size() == 1 ? " SLOs is burning budget." : " SLOs are burning budget."));
      headline.add(end(title(worst), worst));
    }
    List<String> paragraph = new ArrayList<>(began(worst));
    paragraph.addAll(
        rest(in(slos, SloState.EXHAUSTED), "has no budget left", "have no budget left"));
    paragraph.addAll(silence(in(slos, SloState.NO_DATA)));
    return verdict(worst.state(), burning.size(), headline, paragraph);
  }

  private static String end(String name, SloFindings slo) {
    if (slo.state() == SloState.EXHAUSTED) {
      return name + " has no budget left and burns on.";
    }
    return slo.runsOutIn()
        .map(time -> name + " will run out in " + Phrases.span(time) + " at this pace.")
        .orElse(name + " burns at " + burn(slo) + ".");
  }

  /** {@code It began at 11:33 UTC, one minute after payment 3.0.1 was deployed; …} */
  private List<String> began(SloFindings slo) {
    if (slo.since().isEmpty()) {
      return List.of();
    }
    String text =
        slo.since().get().known()
            ? "It began at " + phrases.time(slo.since().get().at())
            : "It has been so " + phrases.since(slo.since().get());
    if (!slo.suspects().isEmpty()) {
      text += ", " + Phrases.after(slo.suspects());
    }
    String cost =
        slo.impact()
            .map(impact -> Phrases.count(impact.failed(), "bad event", "bad events"))
            .orElse("");
    if (slo.over().isPresent()) {
      text += ", and ended at " + phrases.time(slo.over().get().to());
    }
    return List.of(
        text + (cost.isEmpty() ? "." : "; " + cost + (slo.over().isPresent() ? "." : " since.")));
  }

  private static List<String> rest(List<SloFindings> slos, String one, String more) {
    if (slos.isEmpty()) {
      return List.of();
    }
    List<String> names = slos.stream().limit(MOST).map(SloSentences::title).toList();
    List<String> all = new ArrayList<>(names);
    if (slos.size() > MOST) {
      all.add(slos.size() - MOST + " more");
    }
    return List.of(Words.list(all) + " " + (slos.size() == 1 ? one : more) + ".");
  }

  private List<String> silence(List<SloFindings> silent) {
    if (silent.size() == 1 && silent.get(0).last().isPresent()) {
      return List.of(
          title(silent.get(0))
              + " has had no data since "
              + phrases.time(silent.get(0).last().get())
              + ".");
    }
    return rest(silent, "has no data", "have no data");
  }

  private Verdict spent(List<SloFindings> slos, List<SloFindings> spent, List<SloFindings> silent) {
    SloFindings worst = spent.get(0);
    String headline =
        spent.size() == 1
            ? title(worst) + " has no budget left."
            : spent.size() + " of " + slos.size() + " SLOs have no budget left.";
    List<String> paragraph = new ArrayList<>();
    String since =
        worst.usedUpSince().map(at -> "Used up since " + phrases.clock(at)).orElse("Used up");
    String name = spent.size() == 1 ? "it" : title(worst);
    paragraph.add(
        since
            + (worst.burnHour().isPresent()
                ? "; " + name + " burns at " + burn(worst) + " now."
                : "; " + name + " has no data now."));
    paragraph.addAll(silence(silent));
    return verdict(SloState.EXHAUSTED, spent.size(), List.of(headline), paragraph);
  }

  private Verdict silent(List<SloFindings> slos, List<SloFindings> silent) {
    SloFindings first = silent.get(0);
    String headline =
        slos.size() == 1
            ? title(first) + " has no data."
            : silent.size()
                + " of "
                + slos.size()
                + (silent.size() == 1 ? " SLOs has no data." : " SLOs have no data.");
    List<String> paragraph = new ArrayList<>();
    paragraph.add(
        first
            .last()
            .map(at -> first.slo().service() + " has sent nothing since " + phrases.time(at) + ".")
            .orElse("Nothing came from " + first.slo().service() + " for a day or longer."));
    return verdict(
        SloState.NO_DATA, silent.size(), List.of(headline, "That is not health."), paragraph);
  }

  private Verdict fine(List<SloFindings> slos, Optional<Event> lastDeployment) {
    SloFindings least =
        slos.stream()
            .min(Comparator.comparingDouble(slo -> slo.budgetLeft().orElse(1)))
            .orElseThrow();
    String left = Phrases.percent(least.budgetLeft().orElse(1));
    List<String> headline =
        slos.size() == 1
            ? List.of(title(least) + " is fine.", left + " of its budget is left.")
            : List.of(
                Phrases.all(slos.size(), "SLOs") + " are fine.",
                "The least budget left is " + left + ", " + title(least) + ".");
    List<String> paragraph = new ArrayList<>();
    slos.stream()
        .filter(slo -> slo.over().isPresent())
        .limit(MOST)
        .map(
            slo ->
                title(slo)
                    + " was in trouble from "
                    + phrases.clock(slo.over().get().from())
                    + " to "
                    + phrases.time(slo.over().get().to())
                    + ".")
        .forEach(paragraph::add);
    lastDeployment.map(phrases::lastDeployment).ifPresent(paragraph::add);
    return verdict(SloState.OK, slos.size(), headline, paragraph);
  }

  private static Verdict verdict(
      SloState state, int count, List<String> headline, List<String> paragraph) {
    return new Verdict(Level.of(state), state.word(), count, headline, paragraph, Optional.empty());
  }

  private static String burn(SloFindings slo) {
    return ValueFormat.burnRate().brief(slo.burnHour().orElse(0));
  }

  private static String title(SloFindings slo) {
    return Phrases.quoted(slo.slo().title());
  }
}
