package dashwright.renderer.sentence;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Service;
import dashwright.renderer.assess.Ending;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Hop;
import dashwright.renderer.assess.Reason;
import dashwright.renderer.assess.Route;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says where trouble starts. */
final class Endings {
  private final EnvironmentPlan environment;

  Endings(EnvironmentPlan environment) {
    this.environment = environment;
  }

  /** {@code The errors start at payment.} */
  String sentence(ErrorPath path) {
    return Words.capital(clause("The " + noun(path), path)) + ".";
  }

  /** {@code its errors begin at payment}. */
  String clause(String subject, ErrorPath path) {
    List<Route> starts = path.routes().stream().filter(Route::starts).toList();
    String verb = path.trouble() == ErrorPath.Trouble.ERRORS ? " start" : " starts";
    if (starts.isEmpty()) {
      return lost(subject, path, path.routes().get(0));
    }
    if (starts.size() == 1) {
      return subject + verb + " " + place(starts.get(0));
    }
    List<String> names = starts.stream().map(route -> route.last().service()).distinct().toList();
    return subject + verb + " at " + Words.list(names);
  }

  /** What travels along a path. */
  static String noun(ErrorPath path) {
    return switch (path.trouble()) {
      case ERRORS -> "errors";
      case LATENCY -> "delay";
      case STATE -> "trouble";
    };
  }

  private String place(Route route) {
    Ending.Start start = (Ending.Start) route.ending();
    String service = route.last().service();
    return switch (start.cause()) {
      case OWN_ERRORS ->
          "at " + service + (type(service) == Service.Type.EXTERNAL ? ", which is not ours" : "");
      case SLOW -> "at " + service + (route.hops().size() > 1 ? ", which is slow" : "");
      case FULL ->
          "at "
              + service
              + (type(service) == Service.Type.QUEUE ? ", which lags behind" : ", which is full");
      case MEMBERS -> "at " + service + ", which has lost members";
      case UNSEEN -> "at " + service + ", which reports nothing itself";
      case ON_THE_WAY ->
          "between " + route.hops().get(route.hops().size() - 2).service() + " and " + service;
    };
  }

  private String lost(String subject, ErrorPath path, Route route) {
    String go = path.trouble() == ErrorPath.Trouble.ERRORS ? " go" : " goes";
    if (route.ending() instanceof Ending.Circle circle) {
      return subject + go + " around " + Words.list(circle.services()) + ", which call each other";
    }
    List<String> silent = ((Ending.Unknown) route.ending()).silent();
    boolean all = silent.size() >= needs(route.last()) || silent.isEmpty();
    return subject
        + go
        + " as far as "
        + route.last().service()
        + "; "
        + (all
            ? "nothing behind it reports"
            : Words.list(silent)
                + " behind it "
                + (silent.size() == 1 ? "reports" : "report")
                + " nothing");
  }

  /** How many services a hop cannot work without. */
  private long needs(Hop hop) {
    Optional<ServicePlan> service = environment.service(hop.service());
    List<ServicePlan.Need> needs =
        service.stream()
            .flatMap(plan -> plan.endpoints().stream())
            .filter(e -> Subject.endpoint(hop.service(), e.id()).equals(hop.subject()))
            .findFirst()
            .map(ServicePlan.EndpointPlan::needs)
            .orElseGet(() -> service.stream().flatMap(Endings::all).toList());
    return needs.stream()
        .filter(need -> need.need() == Dependency.Need.REQUIRED)
        .map(ServicePlan.Need::service)
        .distinct()
        .count();
  }

  private static Stream<ServicePlan.Need> all(ServicePlan service) {
    return Stream.concat(
        service.needs().stream(), service.endpoints().stream().flatMap(e -> e.needs().stream()));
  }

  private Service.Type type(String service) {
    return environment.service(service).map(ServicePlan::type).orElse(Service.Type.SERVICE);
  }

  /** {@code frontend and checkout only pass the errors on.}; nothing where nobody does. */
  static List<String> passing(ErrorPath path) {
    List<String> names = new ArrayList<>();
    for (Route route : path.routes()) {
      boolean through = route.ending() instanceof Ending.Start || route.hops().size() > 1;
      for (Hop hop : route.hops().subList(0, through ? route.hops().size() - 1 : 0)) {
        boolean adds =
            hop.own().orElse(0) >= 0.1 * hop.failed().orElse(0) && hop.own().orElse(0) > 0;
        if (!adds && !names.contains(hop.service())) {
          names.add(hop.service());
        }
      }
    }
    path.routes().forEach(route -> names.remove(route.last().service()));
    boolean errors = path.trouble() == ErrorPath.Trouble.ERRORS;
    return names.isEmpty() || !errors
        ? List.of()
        : List.of(
            Words.list(names) + (names.size() == 1 ? " only passes" : " only pass") + " them on.");
  }

  /** What is seen at a start besides failed calls. */
  static List<String> evidence(ErrorPath path) {
    List<String> found = new ArrayList<>();
    for (Route route : path.routes()) {
      if (route.ending() instanceof Ending.Start start && start.evidence().isPresent()) {
        evidence(start.evidence().get())
            .ifPresent(text -> found.add(route.last().title() + ": " + text + "."));
      }
    }
    return found;
  }

  static Optional<String> evidence(Reason reason) {
    if (reason instanceof Reason.Beyond beyond) {
      return Optional.of(Phrases.beyond(beyond));
    }
    return reason instanceof Reason.Departed departed
        ? Optional.of(Phrases.departed(departed))
        : Optional.empty();
  }
}
