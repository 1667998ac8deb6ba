package dashwright.renderer.sentence;

import dashwright.renderer.assess.Reason;
import dashwright.renderer.assess.State;
import dashwright.renderer.assess.WatchFindings;
import dashwright.renderer.text.Words;
import java.util.List;
import java.util.Optional;

/** Says how the signals of a page are that has no kind of its own. */
final class CustomSentences {
  private final Phrases phrases;

  CustomSentences(Phrases phrases) {
    this.phrases = phrases;
  }

  /** How some signals with lines are; worst first, at least one. */
  Verdict of(List<WatchFindings> watches) {
    WatchFindings worst = watches.get(0);
    List<WatchFindings> alike =
        watches.stream().filter(watch -> watch.state() == worst.state()).toList();
    String of = alike.size() + " of " + Words.count(watches.size(), "signal", "signals");
    String verb = alike.size() == 1 ? " is" : " are";
    List<String> headline =
        switch (worst.state()) {
          case DOWN, FAILING -> List.of(of + verb + " beyond a line: " + reason(worst) + ".");
          case NO_DATA ->
              List.of(
                  of
                      + (alike.size() == 1 ? " has" : " have")
                      + " no data: "
                      + worst.signal().title()
                      + ".",
                  "That is not health.");
          case OK ->
              List.of(
                  watches.size() == 1
                      ? worst.signal().title() + " is within its lines."
                      : Phrases.all(watches.size(), "signals") + " are within their lines.");
        };
    List<String> since =
        worst
            .reason()
            .flatMap(Reason::since)
            .map(onset -> Words.capital(phrases.since(onset)) + ".")
            .map(List::of)
            .orElse(List.of());
    State state = worst.state();
    return new Verdict(
        Level.of(state), state.word(), alike.size(), headline, since, Optional.empty());
  }

  private static String reason(WatchFindings watch) {
    return watch.reason().orElseThrow() instanceof Reason.Beyond beyond
        ? Phrases.beyond(beyond)
        : watch.signal().title();
  }
}
