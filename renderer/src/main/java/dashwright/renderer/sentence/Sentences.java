package dashwright.renderer.sentence;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Event;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.Findings;
import dashwright.renderer.assess.SloFindings;
import dashwright.renderer.assess.ThingFindings;
import dashwright.renderer.assess.WatchFindings;
import dashwright.renderer.text.TimeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be said about an environment: on each of its pages, and about all of them.
 *
 * <p>Sentences are in the present tense, without blame. A deployment is told by its order in time;
 * "because" only follows from failed calls.
 */
public final class Sentences {
  private final EnvironmentPlan environment;
  private final Findings findings;
  private final Phrases phrases;
  private final Endings endings;
  private final Reasons reasons;
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

  /**
   * About an environment.
   *
   * @param environment its plan
   * @param findings what its data says
   * @param times how times are written
   */
  public Sentences(EnvironmentPlan environment, Findings findings, TimeText times) {
    this.environment = environment;
    this.findings = findings;
    this.phrases = new Phrases(times, findings.until());
    this.endings = new Endings(environment);
    this.reasons = new Reasons(phrases, findings);
    for (DashboardPlan dashboard : environment.dashboards()) {
      verdict(dashboard).ifPresent(verdict -> verdicts.put(dashboard.id(), verdict));
    }
  }

  /** What a page says first; empty where it shows nothing that has a state. */
  public Optional<Verdict> of(DashboardPlan dashboard) {
    return Optional.ofNullable(verdicts.get(dashboard.id()));
  }

  /** What the index says about the environment; empty where it has no page with a state. */
  public Optional<Verdict> all() {
    return verdicts.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndexSentences(environment, findings, endings).of(verdicts));
  }

  /** The environment in one sentence; empty where it has no page with a state. */
  public Optional<String> brief() {
    return verdicts.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndexSentences(environment, findings, endings).brief(verdicts));
  }

  /** What is known about the start of an error path: two to four sentences. */
  public List<String> why(ErrorPath path) {
    return new PathSentences(phrases, findings, endings).of(path);
  }

  private Optional<Verdict> verdict(DashboardPlan dashboard) {
    return switch (dashboard.kind()) {
      case SLO -> slo(dashboard);
      case PUBLIC_API -> api(dashboard);
      case SERVICE -> dashboard.service().flatMap(id -> service(dashboard, id));
      case CUSTOM -> custom(dashboard);
    };
  }

  private Optional<Verdict> slo(DashboardPlan dashboard) {
    List<SloFindings> slos = findings.slosOf(dashboard);
    if (slos.isEmpty()) {
      return Optional.empty();
    }
    Verdict verdict = new SloSentences(phrases).of(slos, last(dashboard));
    Optional<Verdict.Next> next =
        slos.get(0).burns()
            ? apiOf(slos.get(0)).or(() -> serviceOf(slos.get(0).slo().service()))
            : Optional.empty();
    return Optional.of(next.map(verdict::with).orElse(verdict));
  }

  /** The page that shows the error path of an SLO's endpoint, or of an endpoint that needs it. */
  private Optional<Verdict.Next> apiOf(SloFindings slo) {
    return environment.dashboards().stream()
        .filter(dashboard -> dashboard.kind() == Dashboard.Kind.PUBLIC_API)
        .filter(
            dashboard ->
                findings.endpointsOf(dashboard).stream()
                    .flatMap(endpoint -> findings.path(endpoint.subject()).stream())
                    .flatMap(path -> path.routes().stream())
                    .flatMap(route -> route.hops().stream())
                    .anyMatch(hop -> hop.service().equals(slo.slo().service())))
        .findFirst()
        .map(dashboard -> new Verdict.Next("See the error path", dashboard.id()));
  }

  private Optional<Verdict> api(DashboardPlan dashboard) {
    List<ThingFindings> endpoints = findings.endpointsOf(dashboard);
    if (endpoints.isEmpty()) {
      return Optional.empty();
    }
    ApiSentences sentences = new ApiSentences(phrases, reasons, endings, findings);
    Verdict verdict = sentences.of(endpoints, last(dashboard));
    Optional<Verdict.Next> next = start(endpoints.get(0).subject());
    return Optional.of(next.map(verdict::with).orElse(verdict));
  }

  private Optional<Verdict> service(DashboardPlan dashboard, String id) {
    Optional<ServicePlan> service = environment.service(id);
    Optional<ThingFindings> thing = findings.of(Subject.service(id));
    if (service.isEmpty() || thing.isEmpty()) {
      return Optional.empty();
    }
    ServiceSentences sentences = new ServiceSentences(phrases, reasons, endings, findings);
    Verdict verdict = sentences.of(service.get(), thing.get(), last(dashboard));
    Optional<Verdict.Next> next =
        thing.get().state().fails()
            ? start(Reasons.about(thing.get())).filter(n -> !n.dashboard().equals(dashboard.id()))
            : Optional.empty();
    return Optional.of(next.map(verdict::with).orElse(verdict));
  }

  private Optional<Verdict> custom(DashboardPlan dashboard) {
    List<WatchFindings> watches = findings.watchesOf(dashboard);
    return watches.isEmpty()
        ? Optional.empty()
        : Optional.of(new CustomSentences(phrases).of(watches));
  }

  private Optional<Verdict.Next> start(Subject failing) {
    return findings
        .path(failing)
        .flatMap(ErrorPath::start)
        .flatMap(start -> serviceOf(start.service()));
  }

  private Optional<Verdict.Next> serviceOf(String service) {
    return environment
        .service(service)
        .flatMap(
            plan -> plan.dashboard().map(id -> new Verdict.Next(plan.title() + " service", id)));
  }

  private Optional<Event> last(DashboardPlan dashboard) {
    return dashboard.deployments().stream()
        .filter(event -> !event.time().isAfter(findings.until()))
        .reduce((earlier, later) -> later);
  }
}
