package dashwright.compiler.expand;

import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries that say how every service, endpoint and SLO is now; not drawn. */
final class Signals {
  private final Setting setting;
  private final ServiceCharts charts;

  Signals(Setting setting) {
    this.setting = setting;
    this.charts = new ServiceCharts(setting);
  }

  List<DraftQuery> all(List<DraftSlo> slos) {
    List<DraftQuery> all = new ArrayList<>();
    for (Service service : setting.services()) {
      all.addAll(work(charts.work(service)));
      charts.healthQuery(service).ifPresent(all::add);
      charts.saturation(service, List.of(), "signal").stream()
          .limit(1)
          .forEach(chart -> all.addAll(chart.queries()));
      for (Endpoint endpoint : service.endpoints()) {
        all.addAll(work(charts.work(service, endpoint)));
      }
      setting.needs(service).stream()
          .map(need -> setting.resolved().service(need.service()))
          .map(callee -> charts.calls(service, callee, Optional.empty()))
          .filter(calls -> calls.origin().equals(service.origin()))
          .forEach(calls -> all.addAll(work(calls)));
    }
    for (DraftSlo slo : slos) {
      all.add(slo.burnHour());
      all.add(slo.burnDay());
    }
    return all;
  }

  private static List<DraftQuery> work(WorkQueries work) {
    return Stream.of(
            work.traffic("traffic"),
            work.errorRatio("failed"),
            work.latency("0.5", "p50"),
            work.latency("0.9", "p90"),
            work.latency("0.99", "p99"))
        .flatMap(Optional::stream)
        .toList();
  }
}
