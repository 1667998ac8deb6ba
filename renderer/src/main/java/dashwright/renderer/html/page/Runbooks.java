package dashwright.renderer.html.page;

import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.renderer.assess.ErrorPath;
import dashwright.renderer.assess.SloFindings;
import dashwright.renderer.assess.ThingFindings;
import java.util.Optional;

/** Finds the runbook for what is worst on a page. */
record Runbooks(PageFrame frame) {

  Optional<LinkView> first() {
    return switch (frame.dashboard().kind()) {
      case SLO ->
          frame.findings().slosOf(frame.dashboard()).stream().findFirst().flatMap(this::slo);
      case PUBLIC_API ->
          frame.findings().endpointsOf(frame.dashboard()).stream()
              .findFirst()
              .map(ThingFindings::subject)
              .flatMap(this::start);
      case SERVICE -> frame.dashboard().service().flatMap(this::service);
      case CUSTOM -> Optional.empty();
    };
  }

  private Optional<LinkView> slo(SloFindings findings) {
    return frame.links().of(findings.slo().links(), LinkPlan.Kind.RUNBOOK).stream()
        .findFirst()
        .flatMap(link -> link.href())
        .map(href -> link(findings.slo().title(), href));
  }

  private Optional<LinkView> start(Subject endpoint) {
    return frame
        .findings()
        .path(endpoint)
        .flatMap(ErrorPath::start)
        .flatMap(hop -> service(hop.service()));
  }

  private Optional<LinkView> service(String id) {
    Optional<ServicePlan> service = frame.environment().service(id);
    return service
        .flatMap(ServicePlan::runbook)
        .flatMap(SafeLink::of)
        .map(href -> link(service.get().title(), href));
  }

  private static LinkView link(String title, String href) {
    return new LinkView("runbook", "Runbook: " + title, "Runbook", Optional.of(href), true);
  }
}
