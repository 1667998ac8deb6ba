package dashwright.renderer.html.page;

import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Unit;
import dashwright.renderer.assess.Ending;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Hop;
import dashwright.renderer.assess.Route;
import dashwright.renderer.assess.State;
import dashwright.renderer.text.ValueFormat;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Draws the ways of trouble as boxes in a row. */
record RouteViews(PageFrame frame) {
  /** More boxes than this do not fit into a row. */
  private static final int MOST = 5;

  private static final String NONE = "–";

  RouteView of(ErrorPath path, Route route) {
    List<RouteView.Stop> stops = new ArrayList<>();
    for (Hop hop : route.hops()) {
      boolean last = hop.equals(route.last());
      stops.add(stop(path, hop, last && route.starts() ? flag(path.trouble()) : ""));
    }
    return new RouteView(folded(stops), end(route), route.starts());
  }

  private RouteView.Stop stop(ErrorPath path, Hop hop, String flag) {
    boolean start = !flag.isEmpty();
    List<RouteView.Fact> facts = new ArrayList<>();
    facts.add(new RouteView.Fact("failed", share(hop.failed()), false));
    boolean own = start && path.trouble() == ErrorPath.Trouble.ERRORS;
    facts.add(new RouteView.Fact("own errors", share(hop.own()), own));
    facts.add(new RouteView.Fact("p99", time(hop.p99()), start && !own));
    boolean suspect = hop.deployed().filter(event -> suspected(path, event)).isPresent();
    facts.add(new RouteView.Fact("last deployed", deployed(hop.deployed()), suspect));
    return new RouteView.Stop(
        Glyphs.of(frame.environment().service(hop.service())),
        hop.title(),
        hop.operation(),
        Glyphs.page(frame.environment(), hop.service()),
        StateView.of(state(hop)),
        facts,
        hop.failed().isPresent() ? share(hop.failed()) : "",
        flag,
        0);
  }

  private boolean suspected(ErrorPath path, Event event) {
    return frame.findings().of(path.from()).stream()
        .flatMap(thing -> thing.suspects().stream())
        .anyMatch(suspect -> suspect.deployment().equals(event));
  }

  /** What stands on the way of trouble is in trouble, unless it says nothing. */
  private State state(Hop hop) {
    State own = frame.findings().state(hop.subject());
    State whole = frame.findings().state(Subject.service(hop.service()));
    State said = own == State.NO_DATA ? whole : own;
    return said == State.OK ? State.FAILING : said;
  }

  static String flag(ErrorPath.Trouble trouble) {
    return switch (trouble) {
      case ERRORS -> "Errors start here";
      case LATENCY -> "It gets slow here";
      case STATE -> "Trouble starts here";
    };
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? ValueFormat.of(Unit.PERCENTUNIT).brief(share.getAsDouble()) : NONE;
  }

  private static String time(OptionalDouble seconds) {
    return seconds.isPresent() ? ValueFormat.of(Unit.SECONDS).brief(seconds.getAsDouble()) : NONE;
  }

  /** The clock and the version of a deployment of today, else the day. */
  private String deployed(Optional<Event> event) {
    return event
        .map(e -> frame.day(e.time()) + (frame.today(e.time()) ? ", " + e.version() : ""))
        .orElse(NONE);
  }

  /** The first two and the last two; what is between them only passes trouble on. */
  private static List<RouteView.Stop> folded(List<RouteView.Stop> stops) {
    if (stops.size() <= MOST) {
      return stops;
    }
    int hidden = stops.size() - MOST + 1;
    List<RouteView.Stop> shown = new ArrayList<>(stops.subList(0, 2));
    RouteView.Stop after = stops.get(2);
    String names =
        Words.list(
            stops.subList(2, 2 + hidden).stream()
                .map(RouteView.Stop::name)
                .collect(Collectors.toList()));
    shown.add(
        new RouteView.Stop(
            after.glyph(),
            Words.count(hidden, "hop passes it on", "hops pass it on"),
            names,
            Optional.empty(),
            after.state(),
            List.of(),
            after.share(),
            "",
            hidden));
    shown.addAll(stops.subList(2 + hidden, stops.size()));
    return shown;
  }

  /** What stands behind the last box. */
  private String end(Route route) {
    String last = route.last().title();
    if (route.ending() instanceof Ending.Unknown unknown) {
      return unknown.silent().isEmpty()
          ? "The data cannot tell whether it starts at " + last + " or behind it."
          : "No data behind " + last + ": " + titles(unknown.silent()) + " " + say(unknown) + ".";
    }
    if (route.ending() instanceof Ending.Circle circle) {
      return titles(circle.services())
          + " call each other in a circle. The data cannot tell where it began.";
    }
    boolean calls =
        frame
            .environment()
            .service(route.last().service())
            .map(ServicePlan::needs)
            .filter(needs -> !needs.isEmpty())
            .isPresent();
    return "End of the path: "
        + (calls ? "nothing behind " + last + " explains it." : last + " calls nobody.");
  }

  private static String say(Ending.Unknown unknown) {
    return unknown.silent().size() == 1 ? "says nothing" : "say nothing";
  }

  String titles(List<String> services) {
    return Words.list(services.stream().map(id -> Glyphs.title(frame.environment(), id)).toList());
  }
}
