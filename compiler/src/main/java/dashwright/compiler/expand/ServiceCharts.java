package dashwright.compiler.expand;

import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.resolve.Work;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Instrumentation;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The standard charts about a service, an endpoint of it, or calls to it. */
final class ServiceCharts {
  private final Setting setting;
  private final Scopes scopes;
  private final SloLines lines;
  private final AuthorCharts authors;

  ServiceCharts(Setting setting) {
    this.setting = setting;
    this.scopes = new Scopes(setting);
    this.lines = new SloLines(setting);
    this.authors = new AuthorCharts(setting);
  }

  /** The queries about the work of a service. */
  WorkQueries work(Service service) {
    return new WorkQueries(
        setting.resolved().catalogue(),
        Work.of(setting.resolved(), service),
        scopes.of(service),
        Subject.service(service.id()),
        service.origin());
  }

  /** The queries about the work of an endpoint. */
  WorkQueries work(Service service, Endpoint endpoint) {
    return new WorkQueries(
        setting.resolved().catalogue(),
        Work.of(setting.resolved(), service),
        scopes.of(service, endpoint),
        Subject.endpoint(service.id(), endpoint.id()),
        endpoint.origin());
  }

  /** The queries about calls, seen by the caller where it tells, else by the callee. */
  WorkQueries calls(Service caller, Service callee, Optional<Endpoint> endpoint) {
    Subject subject = Subject.call(caller.id(), callee.id());
    Optional<Work.Calls> seen = Work.calls(setting.resolved(), caller);
    boolean answers =
        callee.type() == Service.Type.SERVICE || callee.type() == Service.Type.EXTERNAL;
    if (seen.isPresent() && answers) {
      List<Matcher> scope = new ArrayList<>(scopes.of(caller));
      scope.add(Matcher.oneOf(seen.get().peer(), List.of(callee.id())));
      return new WorkQueries(
          setting.resolved().catalogue(), seen.get().work(), scope, subject, caller.origin());
    }
    List<Matcher> scope =
        endpoint.map(e -> scopes.of(callee, e)).orElseGet(() -> scopes.of(callee));
    return new WorkQueries(
        setting.resolved().catalogue(),
        Work.of(setting.resolved(), callee),
        scope,
        subject,
        callee.origin());
  }

  /** Traffic, errors, latency, saturation, health. */
  List<DraftChart> signals(Service service, List<LinkPlan> links, String prefix) {
    WorkQueries queries = work(service);
    WorkCharts charts = new WorkCharts(queries, prefix);
    List<DraftChart> all =
        new ArrayList<>(
            Stream.of(
                    charts.byResult(),
                    charts
                        .errorRatio()
                        .map(c -> c.lines(lines.errorRatios(service.id(), Optional.empty()))),
                    charts.usualLatency(),
                    charts.slowest().map(c -> slowLine(c, service, Optional.empty(), queries)))
                .flatMap(Optional::stream)
                .toList());
    health(service, prefix).ifPresent(all::add);
    List<DraftChart> linked = new ArrayList<>(all.stream().map(c -> c.links(links)).toList());
    linked.addAll(saturation(service, links, prefix));
    return about(linked, service);
  }

  /** Rate by status, error ratio, latency of an endpoint. */
  List<DraftChart> endpoint(
      Service service, Endpoint endpoint, List<LinkPlan> links, String prefix) {
    WorkQueries queries = work(service, endpoint);
    WorkCharts charts = new WorkCharts(queries, prefix);
    Optional<String> id = Optional.of(endpoint.id());
    return Stream.of(
            charts.byStatus(),
            charts.errorRatio().map(c -> c.lines(lines.errorRatios(service.id(), id))),
            charts.usualLatency(),
            charts.slowest().map(c -> slowLine(c, service, id, queries)))
        .flatMap(Optional::stream)
        .map(c -> c.links(links))
        .map(c -> c.about(queries.subject(), setting.required(service.id())))
        .toList();
  }

  private DraftChart slowLine(
      DraftChart chart, Service service, Optional<String> endpoint, WorkQueries queries) {
    return chart.lines(lines.latency(service.id(), endpoint, queries.timeUnit().factor()));
  }

  /** The share of a service that works, where its metric sets tell. */
  Optional<DraftChart> health(Service service, String prefix) {
    return healthQuery(service)
        .map(
            query ->
                DraftChart.standard(
                    prefix + ".health",
                    DraftChart.Words.of(
                        "Healthy",
                        "share of members",
                        "The share of instances or members that work. Below 100 % something is down."),
                    DraftChart.Look.of(Chart.Type.TIMESERIES, Unit.PERCENTUNIT)
                        .fromZero()
                        .upTo(BigDecimal.ONE),
                    List.of(query),
                    service.origin()));
  }

  Optional<DraftQuery> healthQuery(Service service) {
    return setting.resolved().instrumentations(service).stream()
        .map(Instrumentation::health)
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            (Located<String> health) ->
                new DraftQuery(
                    health.value().stripTrailing(),
                    scopes.of(service),
                    DraftQuery.Variables.NARROW,
                    Optional.of("healthy"),
                    Measure.of(Measure.Quantity.HEALTH),
                    Optional.of(Subject.service(service.id())),
                    QueryPlan.Evaluation.RANGE,
                    service.origin()));
  }

  /** How full a service is. */
  List<DraftChart> saturation(Service service, List<LinkPlan> links, String prefix) {
    return ofSets(service, links, prefix, Instrumentation::saturation);
  }

  /** Its internal state: the charts of its authors, then those of its metric sets. */
  List<DraftChart> inside(Service service, List<LinkPlan> links, String prefix) {
    List<DraftChart> all = new ArrayList<>();
    for (Chart chart : service.charts()) {
      all.add(chart(service, chart, links, prefix, DraftChart.Maker.AUTHOR));
    }
    all.addAll(ofSets(service, links, prefix, Instrumentation::charts));
    return about(all, service);
  }

  private List<DraftChart> ofSets(
      Service service,
      List<LinkPlan> links,
      String prefix,
      java.util.function.Function<Instrumentation, List<Chart>> part) {
    List<DraftChart> all = new ArrayList<>();
    for (Instrumentation set : setting.resolved().instrumentations(service)) {
      for (Chart chart : part.apply(set)) {
        all.add(
            chart(
                service, chart, links, prefix + "." + set.id(), DraftChart.Maker.INSTRUMENTATION));
      }
    }
    return all;
  }

  private DraftChart chart(
      Service service, Chart chart, List<LinkPlan> links, String prefix, DraftChart.Maker maker) {
    return authors.chart(
        chart,
        prefix + "." + chart.id(),
        scopes.of(service),
        Optional.of(Subject.service(service.id())),
        links,
        maker);
  }

  private List<DraftChart> about(List<DraftChart> charts, Service service) {
    return charts.stream()
        .map(c -> c.about(Subject.service(service.id()), setting.required(service.id())))
        .toList();
  }
}
