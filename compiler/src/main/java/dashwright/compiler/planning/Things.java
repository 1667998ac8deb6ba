package dashwright.compiler.planning;

import dashwright.compiler.expand.DraftDashboard;
import dashwright.compiler.expand.DraftQuery;
import dashwright.compiler.expand.DraftSlo;
import dashwright.compiler.expand.Expanded;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SelectPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.TeamPlan;
import dashwright.compiler.plan.WorkPlan;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Scoping;
import dashwright.compiler.resolve.Resolved;
import dashwright.dsl.model.Annotation;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Resolution;
import dashwright.dsl.model.Select;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Team;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The things that dashboards are about, as they are in one environment. */
final class Things {
  private static final Duration STEP = Duration.ofMinutes(1);

  private final Resolved resolved;
  private final Expanded expanded;
  private final String environment;
  private final Map<String, List<String>> callers;
  private final Map<String, String> dashboards = new LinkedHashMap<>();

  Things(Resolved resolved, Expanded expanded) {
    this.resolved = resolved;
    this.expanded = expanded;
    this.environment = expanded.environment().id();
    this.callers = resolved.callers();
    expanded.dashboards().stream()
        .map(DraftDashboard::dashboard)
        .filter(dashboard -> dashboard.kind() == Dashboard.Kind.SERVICE)
        .forEach(d -> d.service().ifPresent(s -> dashboards.putIfAbsent(s.id(), d.id())));
  }

  TeamPlan team(Team team) {
    return new TeamPlan(
        team.id(), team.title(), team.contact(), team.escalation().map(url -> url.in(environment)));
  }

  List<ServicePlan> services() {
    return here().map(this::service).toList();
  }

  private Stream<Service> here() {
    return resolved.services().values().stream().filter(service -> exists(service.environments()));
  }

  private boolean exists(List<Reference> environments) {
    return expanded.environment().holds(environments);
  }

  private boolean exists(String service) {
    return exists(resolved.service(service).environments());
  }

  private ServicePlan service(Service service) {
    return new ServicePlan(
        service.id(),
        service.title(),
        service.type(),
        service.description().orElse(""),
        resolved.team(service).map(this::team),
        service.runbook().map(url -> url.in(environment)),
        service.links().stream()
            .map(
                link ->
                    new LinkPlan(
                        LinkPlan.Kind.OWN,
                        link.title(),
                        new LinkPlan.Url(link.url().in(environment))))
            .toList(),
        needs(service.dependsOn().orElse(List.of())),
        callers.getOrDefault(service.id(), List.of()).stream().filter(this::exists).toList(),
        service.endpoints().stream().map(endpoint -> endpoint(service, endpoint)).toList(),
        Optional.ofNullable(dashboards.get(service.id())),
        select(service.select()),
        work(service),
        resolved.instrumentations(service).stream()
            .flatMap(instrumentation -> instrumentation.metrics().stream())
            .map(Metric::name)
            .distinct()
            .toList(),
        service.origin());
  }

  private List<List<SelectPlan>> selects(Collection<String> services) {
    return services.stream().map(id -> select(resolved.service(id).select())).toList();
  }

  List<SelectPlan> select() {
    return select(expanded.environment().select());
  }

  private List<SelectPlan> select(Select select) {
    return select.labels().stream()
        .map(label -> new SelectPlan(label.name(), label.values().in(environment)))
        .toList();
  }

  private List<WorkPlan> work(Service service) {
    List<WorkPlan> work = new ArrayList<>();
    for (Instrumentation instrumentation : resolved.instrumentations(service)) {
      work.add(WorkPlan.of(WorkPlan.Side.SERVER, instrumentation.server(), Optional.empty()));
      instrumentation
          .client()
          .ifPresent(
              client ->
                  work.add(
                      WorkPlan.of(
                          WorkPlan.Side.CLIENT,
                          client.work(),
                          Optional.of(client.peer().value()))));
    }
    return work;
  }

  private ServicePlan.EndpointPlan endpoint(Service service, Endpoint endpoint) {
    return new ServicePlan.EndpointPlan(
        endpoint.id(),
        endpoint.title(),
        endpoint.description().orElse(""),
        endpoint.runbook().or(service::runbook).map(url -> url.in(environment)),
        needs(endpoint.dependsOn().or(service::dependsOn).orElse(List.of())),
        select(endpoint.select()));
  }

  private List<ServicePlan.Need> needs(List<Dependency> dependencies) {
    return dependencies.stream()
        .filter(need -> exists(need.service()))
        .map(need -> new ServicePlan.Need(need.service(), need.endpoint(), need.need()))
        .toList();
  }

  SloPlan slo(DraftSlo draft) {
    Slo slo = draft.slo();
    List<Matcher> scope = draft.sli().scope();
    Duration length = draft.budget().window().length();
    Resolution window = new Resolution("window", length, step(length), slo.origin());
    Queries queries = new Queries(resolved.catalogue(), List.of(), window);
    return new SloPlan(
        slo.id(),
        slo.title(),
        slo.description().orElse(""),
        slo.service().id(),
        slo.endpoint().map(Reference::id),
        draft.budget().objective(),
        slo.window().in(environment),
        length,
        Scoping.apply(draft.events().bad(), scope).promql(),
        Scoping.apply(draft.events().total(), scope).promql(),
        draft.counted().with(promql -> Scoping.apply(promql, scope).promql()),
        draft.alerts(),
        slo.measuredAt(),
        slo.policy().orElse(""),
        slo.agreed().map(agreed -> agreed.with() + ", " + agreed.on()).orElse(""),
        queries.of(draft.sli(), "sli"),
        queries.of(draft.budgetLeft(), "budget"),
        queries.of(draft.burnHour(), "hour"),
        queries.of(draft.burnDay(), "day"),
        queries.of(draft.badEvents(), "bad"),
        queries.of(draft.allEvents(), "all"),
        queries.of(draft.burnDown(), "course"),
        draft.links(),
        slo.origin());
  }

  /** A course over a window has about 360 points. */
  private static Duration step(Duration length) {
    long minutes = Math.max(1, length.toMinutes() / 360);
    return STEP.multipliedBy(minutes);
  }

  /** The events of the environment and of the services that matter, as far as labels tell them. */
  DraftQuery annotation(
      Annotation annotation, Annotation.Promql source, Collection<String> services) {
    String promql = source.text().value().stripTrailing();
    List<Matcher> scope = new ArrayList<>();
    select().forEach(label -> scope.add(Matcher.oneOf(label.label(), label.values())));
    scope.addAll(new EventScope(resolved.catalogue(), promql).of(selects(services)));
    return new DraftQuery(
        promql,
        scope,
        DraftQuery.Variables.IGNORED,
        source.legend().or(() -> Optional.of(annotation.title())),
        Measure.of(Measure.Quantity.LEVEL),
        Optional.empty(),
        QueryPlan.Evaluation.RANGE,
        source.text().origin());
  }
}
