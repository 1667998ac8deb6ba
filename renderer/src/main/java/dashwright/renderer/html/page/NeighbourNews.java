package dashwright.renderer.html.page;

import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Event;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Hop;
import dashwright.renderer.assess.Reason;
import dashwright.renderer.assess.State;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.assess.Vitals;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Says in one line how a caller or a dependency is, and what was deployed there. */
record NeighbourNews(PageFrame frame) {

  /** How it is: a caller by itself; a dependency by the calls to it, unless they say nothing. */
  State state(SectionPlan.Role role, String subject, String service) {
    State whole = frame.findings().state(Subject.service(service));
    if (role == SectionPlan.Role.UPSTREAM || !subject.contains(">")) {
      return whole;
    }
    Optional<ThingFindings> call = frame.findings().of(new Subject(Subject.Kind.CALL, subject));
    State seen = call.map(ThingFindings::state).orElse(whole);
    return starts(service) && !seen.fails() ? whole : seen;
  }

  /** The numbers now: of the calls to it, or of a caller itself. */
  Optional<Vitals> vitals(SectionPlan.Role role, String subject, String service) {
    Subject about =
        role == SectionPlan.Role.DOWNSTREAM && subject.contains(">")
            ? new Subject(Subject.Kind.CALL, subject)
            : Subject.service(service);
    return frame.findings().of(about).map(ThingFindings::vitals);
  }

  /** Whether the trouble of the service of this page starts there. */
  boolean starts(String service) {
    return path().filter(path -> path.starts().stream().anyMatch(at(service))).isPresent();
  }

  private static Predicate<Hop> at(String service) {
    return hop -> hop.service().equals(service);
  }

  private Optional<ErrorPath> path() {
    return frame
        .dashboard()
        .service()
        .flatMap(id -> frame.findings().path(Subject.service(id)))
        .filter(path -> !path.own());
  }

  /** Why it is as it is, else its latest deployment. */
  String of(String service) {
    Optional<ThingFindings> found = frame.findings().of(Subject.service(service));
    if (starts(service)) {
      String flag = RouteViews.flag(path().orElseThrow().trouble());
      return (flag + ". " + deployed(service)).strip();
    }
    return found
        .flatMap(ThingFindings::reason)
        .flatMap(this::why)
        .orElseGet(() -> deployed(service));
  }

  private Optional<String> why(Reason reason) {
    if (reason instanceof Reason.Silent silent) {
      return Optional.of(
          silent
              .last()
              .map(at -> "Nothing since " + frame.recent(at))
              .orElse("Nothing has come from it"));
    }
    return reason
        .since()
        .filter(onset -> reason.state().fails())
        .map(onset -> "Since " + (onset.known() ? "" : "before ") + frame.recent(onset.at()));
  }

  /** {@code 3.0.1 deployed 11:32}, {@code 0.8.4 since 30 Oct}. */
  private String deployed(String service) {
    return frame.environment().deployments().stream()
        .filter(event -> event.service().filter(service::equals).isPresent())
        .filter(event -> !event.time().isAfter(frame.grid().end()))
        .reduce((earlier, later) -> later)
        .map(this::deployed)
        .orElse("");
  }

  private String deployed(Event event) {
    Instant at = event.time();
    String how = frame.today(at) ? " deployed " : " since ";
    return (event.version() + how + frame.day(at)).strip();
  }
}
