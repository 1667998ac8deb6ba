package dashwright.compiler.expand;

import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Endpoint;
import dashwright.dsl.model.Reference;
import dashwright.dsl.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A public-API dashboard: what is behind each endpoint, each endpoint, then all together. */
final class ApiPage {
  private final Setting setting;
  private final ServiceCharts charts;
  private final Links links;
  private final ErrorPaths paths;

  ApiPage(Setting setting) {
    this.setting = setting;
    this.charts = new ServiceCharts(setting);
    this.links = new Links(setting);
    this.paths = new ErrorPaths(setting);
  }

  /** An endpoint and whose it is. */
  record Offered(Service service, Endpoint endpoint) {}

  /** The endpoints of a dashboard: of its services, then single ones. */
  List<Offered> offered(Dashboard dashboard) {
    List<Offered> all = new ArrayList<>();
    for (Reference reference : dashboard.services()) {
      Service service = setting.resolved().service(reference);
      if (setting.has(service.id())) {
        service.endpoints().forEach(endpoint -> all.add(new Offered(service, endpoint)));
      }
    }
    for (Reference reference : dashboard.endpoints()) {
      int slash = reference.id().indexOf('/');
      Service service = setting.resolved().service(reference.id().substring(0, slash));
      if (setting.has(service.id())) {
        all.add(
            new Offered(service, setting.endpoint(service, reference.id().substring(slash + 1))));
      }
    }
    return all.stream().distinct().toList();
  }

  List<DraftPath> paths(Dashboard dashboard) {
    return offered(dashboard).stream()
        .map(offered -> paths.path(offered.service(), offered.endpoint()))
        .toList();
  }

  List<DraftSection> sections(Dashboard dashboard) {
    List<Offered> offered = offered(dashboard);
    List<Service> services = services(dashboard, offered);
    List<DraftSection> sections = new ArrayList<>();
    add(sections, overview(services, dashboard));
    add(sections, behind(offered, dashboard));
    for (Offered one : offered) {
      add(sections, endpoint(one, dashboard));
    }
    add(sections, together(services, dashboard));
    return sections;
  }

  private static void add(List<DraftSection> sections, DraftSection section) {
    if (!section.charts().isEmpty()) {
      sections.add(section);
    }
  }

  private List<Service> services(Dashboard dashboard, List<Offered> offered) {
    Map<String, Service> all = new LinkedHashMap<>();
    Stream.concat(
            dashboard.services().stream()
                .map(setting.resolved()::service)
                .filter(service -> setting.has(service.id())),
            offered.stream().map(Offered::service))
        .forEach(service -> all.putIfAbsent(service.id(), service));
    return new ArrayList<>(all.values());
  }

  private DraftSection overview(List<Service> services, Dashboard dashboard) {
    List<DraftChart> tiles = new ArrayList<>();
    for (Service service : services) {
      WorkQueries work = charts.work(service);
      new WorkCharts(work, "overview." + service.id())
          .tiles().stream()
              .map(tile -> tile.links(links.of(service, dashboard)))
              .map(tile -> tile.about(work.subject(), setting.required(service.id())))
              .map(tile -> services.size() == 1 ? tile : named(tile, service))
              .forEach(tiles::add);
    }
    return DraftSection.of(SectionPlan.Role.OVERVIEW, "overview", "Overview", "", tiles);
  }

  private static DraftChart named(DraftChart chart, Service service) {
    return chart.called(chart.id(), service.title() + ": " + chart.words().title());
  }

  private DraftSection together(List<Service> services, Dashboard dashboard) {
    List<DraftChart> all = new ArrayList<>();
    for (Service service : services) {
      charts.signals(service, links.of(service, dashboard), "all." + service.id()).stream()
          .filter(chart -> chart.maker() == DraftChart.Maker.STANDARD)
          .map(chart -> services.size() == 1 ? chart : named(chart, service))
          .forEach(all::add);
    }
    return DraftSection.of(
        SectionPlan.Role.SIGNALS, "all", "All endpoints", "what users see, taken together", all);
  }

  private DraftSection behind(List<Offered> offered, Dashboard dashboard) {
    List<DraftChart> all = new ArrayList<>();
    for (Offered one : offered) {
      DraftPath path = paths.path(one.service(), one.endpoint());
      paths.chart(path, one.service(), one.endpoint(), dashboard).ifPresent(all::add);
    }
    return DraftSection.of(
        SectionPlan.Role.ERROR_PATH,
        "paths",
        "Error paths",
        "from each endpoint to what it needs",
        all);
  }

  private DraftSection endpoint(Offered one, Dashboard dashboard) {
    Service service = one.service();
    Endpoint endpoint = one.endpoint();
    String id = "endpoint." + service.id() + "." + endpoint.id();
    List<DraftChart> all =
        charts.endpoint(service, endpoint, links.of(service, endpoint, dashboard), id).stream()
            .map(chart -> chart.wide(Chart.Width.HALF))
            .toList();
    return DraftSection.of(
            SectionPlan.Role.ENDPOINT,
            id,
            endpoint.title(),
            endpoint.description().orElse("answered by " + service.title()),
            all)
        .about(
            Subject.endpoint(service.id(), endpoint.id()), links.of(service, endpoint, dashboard));
  }
}
