package dashwright.renderer.html.page;

import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import dashwright.renderer.assess.Ending;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Hop;
import dashwright.renderer.assess.Onset;
import dashwright.renderer.assess.Reason;
import dashwright.renderer.assess.Route;
import dashwright.renderer.assess.Suspect;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.text.ValueFormat;
import dashwright.renderer.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Says why trouble is believed to start where it does. It states what was measured, and when. */
record Evidence(PageFrame frame) {
  private static final ValueFormat PERCENT = ValueFormat.of(Unit.PERCENTUNIT);

  /** Two to four sentences about the end of a way. */
  List<String> of(ErrorPath path, Route route) {
    List<String> sentences = new ArrayList<>();
    if (route.ending() instanceof Ending.Start start) {
      sentences.add(cause(start, route.last()));
      start.evidence().flatMap(this::told).ifPresent(sentences::add);
    } else {
      sentences.add("Calls to it fail, and the data does not say whether by its own fault.");
    }
    frame.findings().of(path.from()).ifPresent(thing -> when(thing).ifPresent(sentences::add));
    others(route).ifPresent(sentences::add);
    return sentences.stream().distinct().toList();
  }

  private String cause(Ending.Start start, Hop hop) {
    boolean alone =
        frame
            .environment()
            .service(hop.service())
            .map(service -> service.needs().isEmpty())
            .orElse(true);
    String behind = alone ? "and calls nobody behind it." : "and nothing behind it explains them.";
    return switch (start.cause()) {
      case OWN_ERRORS ->
          "It fails "
              + (hop.own().isPresent() ? PERCENT.brief(hop.own().getAsDouble()) : "a part")
              + " of its calls by itself, "
              + behind;
      case SLOW -> "It answers much more slowly than before, and what it calls does not.";
      case FULL -> "It is full: what comes in has to wait.";
      case MEMBERS -> "Some of its members do not work.";
      case UNSEEN -> "Calls to it fail, and it reports nothing itself.";
      case ON_THE_WAY -> "Calls to it fail, and it sees no failure: look at the way to it.";
    };
  }

  /** A reason as a sentence, where it says more than that something fails. */
  private Optional<String> told(Reason reason) {
    if (reason instanceof Reason.Beyond beyond) {
      ValueFormat format = ValueFormat.of(beyond.signal().unit());
      String side = beyond.side() == Threshold.Side.ABOVE ? "above " : "below ";
      return Optional.of(
          Words.capital(beyond.signal().title())
              + " is "
              + format.brief(beyond.value())
              + ", "
              + side
              + format.brief(beyond.limit())
              + ".");
    }
    if (reason instanceof Reason.Departed departed) {
      ValueFormat format = ValueFormat.of(departed.signal().unit());
      OptionalDouble before = departed.onset().before();
      return Optional.of(
          Words.capital(departed.signal().title())
              + " is "
              + format.brief(departed.value())
              + (before.isPresent() ? ", before it was " + format.brief(before.getAsDouble()) : "")
              + ".");
    }
    return Optional.empty();
  }

  /** {@code It began at 11:33 UTC, one minute after payment 3.0.1 was deployed. Before: 0.02 %.} */
  private Optional<String> when(ThingFindings thing) {
    return thing
        .since()
        .map(
            onset ->
                "It began "
                    + (onset.known() ? "at " : "before ")
                    + frame.recent(onset.at())
                    + " "
                    + frame.times().label()
                    + thing.suspects().stream().findFirst().map(this::after).orElse("")
                    + "."
                    + before(thing, onset));
  }

  private static String before(ThingFindings thing, Onset onset) {
    boolean errors =
        thing.reason().filter(r -> r instanceof Reason.Breaks).isPresent()
            || thing.reason().filter(Evidence::ratio).isPresent();
    return errors && onset.known() && onset.before().isPresent()
        ? " Before: " + PERCENT.brief(onset.before().getAsDouble()) + " failed."
        : "";
  }

  private static boolean ratio(Reason reason) {
    return reason instanceof Reason.Beyond beyond && beyond.signal().unit() == Unit.PERCENTUNIT;
  }

  private String after(Suspect suspect) {
    Event event = suspect.deployment();
    String what = (event.service().orElse("") + " " + event.version()).strip();
    return ", " + span(suspect.ahead()) + " after " + what + " was deployed";
  }

  private static String span(Duration ahead) {
    long minutes = Math.round(ahead.toSeconds() / 60.0);
    return minutes == 0
        ? "right"
        : minutes == 1 ? "one minute" : Words.count(minutes, "minute", "minutes");
  }

  /** What else the one before the end calls. */
  private Optional<String> others(Route route) {
    if (route.hops().size() < 2) {
      return Optional.empty();
    }
    Hop caller = route.hops().get(route.hops().size() - 2);
    List<String> needs =
        frame.environment().service(caller.service()).map(ServicePlan::needs).orElse(List.of()).stream()
            .map(ServicePlan.Need::service)
            .filter(id -> !id.equals(route.last().service()))
            .distinct()
            .toList();
    OptionalDouble most =
        needs.stream()
            .flatMap(id -> frame.findings().of(Subject.call(caller.service(), id)).stream())
            .flatMapToDouble(call -> call.vitals().errorRatio().stream())
            .max();
    return most.isPresent()
        ? Optional.of(
            "Everything else that "
                + caller.title()
                + " calls fails at most "
                + PERCENT.brief(most.getAsDouble())
                + ".")
        : Optional.empty();
  }
}
