package dashwright.compiler.expand;

import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries that say how every service, endpoint and SLO is now; not drawn. */
final class Signals {
  private final Setting setting;
  private final ServiceCharts charts;
  private final SloLines lines;

  Signals(Setting setting) {
    this.setting = setting;
    this.charts = new ServiceCharts(setting);
    this.lines = new SloLines(setting);
  }

  /** Of all services, endpoints, calls and SLOs, then of all charts whose lines are alerts. */
  List<DraftSignal> all(List<DraftSlo> slos, List<DraftDashboard> dashboards) {
    List<DraftSignal> all = new ArrayList<>();
    for (Service service : setting.services()) {
      all.addAll(work(charts.work(service), lines.errorRatios(service.id(), Optional.empty())));
      charts
          .healthQuery(service)
          .ifPresent(
              query ->
                  all.add(DraftSignal.of(query, "Share of members that work", Unit.PERCENTUNIT)));
      saturation(service).forEach(all::add);
      for (Endpoint endpoint : service.endpoints()) {
        Optional<String> id = Optional.of(endpoint.id());
        all.addAll(work(charts.work(service, endpoint), lines.errorRatios(service.id(), id)));
      }
      setting.needs(service).stream()
          .map(need -> setting.resolved().service(need.service()))
          .map(callee -> charts.calls(service, callee, Optional.empty()))
          .filter(calls -> calls.origin().equals(service.origin()))
          .forEach(calls -> all.addAll(work(calls, List.of())));
    }
    slos.forEach(slo -> all.addAll(events(slo)));
    dashboards.stream()
        .flatMap(dashboard -> dashboard.charts().stream())
        .forEach(chart -> all.addAll(watched(chart)));
    return all;
  }

  private static List<DraftSignal> work(WorkQueries work, List<LinePlan> errorLines) {
    Unit time = work.timeUnit();
    return Stream.of(
            work.traffic("traffic").map(q -> DraftSignal.of(q, "Traffic", Unit.EVENTS_PER_SECOND)),
            work.errorRatio("failed")
                .map(q -> new DraftSignal(q, "Error ratio", Unit.PERCENTUNIT, errorLines)),
            work.latency("0.5", "p50").map(q -> DraftSignal.of(q, "Latency p50", time)),
            work.latency("0.9", "p90").map(q -> DraftSignal.of(q, "Latency p90", time)),
            work.latency("0.99", "p99").map(q -> DraftSignal.of(q, "Latency p99", time)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The most telling chart of how full a service is. */
  private Stream<DraftSignal> saturation(Service service) {
    return charts.saturation(service, List.of(), "signal").stream()
        .limit(1)
        .flatMap(
            chart ->
                chart.queries().stream()
                    .map(query -> query.measured(Measure.of(Measure.Quantity.SATURATION)))
                    .map(query -> signal(chart, query)));
  }

  private static DraftSignal signal(DraftChart chart, DraftQuery query) {
    return new DraftSignal(
        query, chart.words().title(), chart.look().unit().orElse(Unit.SHORT), chart.lines());
  }

  /** How many events an SLO counts, and how many of them are bad. */
  private List<DraftSignal> events(DraftSlo slo) {
    return List.of(
        DraftSignal.of(
            event(slo, slo.events().bad(), "bad", Measure.Quantity.FAILURES),
            "Bad events",
            Unit.EVENTS_PER_SECOND),
        DraftSignal.of(
            event(slo, slo.events().total(), "all", Measure.Quantity.TRAFFIC),
            "All events",
            Unit.EVENTS_PER_SECOND));
  }

  private static DraftQuery event(
      DraftSlo slo, String promql, String legend, Measure.Quantity quantity) {
    return new DraftQuery(
        promql,
        slo.sli().scope(),
        DraftQuery.Variables.IGNORED,
        Optional.of(legend),
        Measure.of(quantity),
        slo.sli().subject(),
        QueryPlan.Evaluation.RANGE,
        slo.slo().origin());
  }

  /** What a chart draws whose lines wake somebody. */
  private static List<DraftSignal> watched(DraftChart chart) {
    boolean judged =
        chart.lines().stream().anyMatch(line -> line.kind() == LinePlan.Kind.THRESHOLD);
    return judged
        ? chart.queries().stream()
            .filter(query -> query.subject().map(Subject::kind).orElse(null) != Subject.Kind.SLO)
            .map(query -> signal(chart, query.ranged()))
            .toList()
        : List.of();
  }
}
