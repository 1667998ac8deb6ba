package dashwright.renderer.data.sample;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SliPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Dependency.Need;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The environment of a small shop: who calls whom, what is promised, what was deployed. */
final class Shop {
  static final Origin ORIGIN = new Origin.Whole("test");
  static final Instant NOW = SampleSource.NOW;

  static final Subject PLACE_ORDER = Subject.endpoint("frontend", "order");
  static final Subject BROWSE = Subject.endpoint("frontend", "browse");
  static final Subject CHECKOUT = Subject.endpoint("checkout", "place");
  static final Subject PAYMENT = Subject.service("payment");

  private Shop() {}

  /** With a bad deployment half an hour ago, and three long ago. */
  static EnvironmentPlan troubled() {
    return environment("production", deployments(), List.of());
  }

  static EnvironmentPlan calm() {
    return environment("production", List.of(), List.of());
  }

  static EnvironmentPlan environment(String id, List<Event> deployments, List<ChartPlan> charts) {
    return new EnvironmentPlan(
        id,
        id,
        "prometheus",
        Optional.empty(),
        List.of(dashboard(charts)),
        services(),
        slos(),
        deployments,
        List.of());
  }

  static List<Event> deployments() {
    return List.of(
        deployment("frontend", Duration.ofDays(20)),
        deployment("catalog", Duration.ofDays(16).plusHours(1)),
        deployment("checkout", Duration.ofDays(9).plusMinutes(77)),
        deployment("payment", Duration.ofMinutes(28)));
  }

  static Event deployment(String service, Duration ago) {
    return new Event(
        NOW.minus(ago),
        Optional.of(service),
        "1.0.0",
        Optional.empty(),
        Optional.empty(),
        "",
        ORIGIN);
  }

  private static List<ServicePlan> services() {
    return List.of(
        service("gateway", Service.Type.LOAD_BALANCER, List.of(), need("frontend")),
        frontend(),
        checkout(),
        service("payment", Service.Type.SERVICE, List.of("checkout")),
        service("catalog", Service.Type.SERVICE, List.of("frontend", "checkout"), need("db")),
        service("db", Service.Type.DATABASE, List.of("catalog")),
        service("ad", Service.Type.SERVICE, List.of("frontend")),
        service("mail", Service.Type.SERVICE, List.of("checkout")),
        service("orders", Service.Type.QUEUE, List.of("checkout", "accounting")),
        service("accounting", Service.Type.SERVICE, List.of(), need("orders")));
  }

  private static ServicePlan frontend() {
    return service(
        "frontend",
        Service.Type.SERVICE,
        List.of("gateway"),
        List.of(
            endpoint("order", need("checkout", "place", Need.REQUIRED)),
            endpoint("browse", need("catalog")),
            endpoint("ads", new ServicePlan.Need("ad", Optional.empty(), Need.OPTIONAL))));
  }

  private static ServicePlan checkout() {
    return service(
        "checkout",
        Service.Type.SERVICE,
        List.of("frontend"),
        List.of(
            endpoint(
                "place",
                need("payment"),
                need("catalog"),
                new ServicePlan.Need("mail", Optional.empty(), Need.OPTIONAL),
                new ServicePlan.Need("orders", Optional.empty(), Need.OPTIONAL))));
  }

  private static ServicePlan.Need need(String service) {
    return new ServicePlan.Need(service, Optional.empty(), Need.REQUIRED);
  }

  private static ServicePlan.Need need(String service, String endpoint, Need need) {
    return new ServicePlan.Need(service, Optional.of(endpoint), need);
  }

  private static ServicePlan.EndpointPlan endpoint(String id, ServicePlan.Need... needs) {
    return new ServicePlan.EndpointPlan(id, id, "", Optional.empty(), List.of(needs));
  }

  private static ServicePlan service(
      String id, Service.Type type, List<String> callers, ServicePlan.Need... needs) {
    return service(id, type, List.of(needs), callers, List.of());
  }

  private static ServicePlan service(
      String id,
      Service.Type type,
      List<String> callers,
      List<ServicePlan.EndpointPlan> endpoints) {
    List<ServicePlan.Need> needs = endpoints.stream().flatMap(e -> e.needs().stream()).toList();
    return service(id, type, needs, callers, endpoints);
  }

  private static ServicePlan service(
      String id,
      Service.Type type,
      List<ServicePlan.Need> needs,
      List<String> callers,
      List<ServicePlan.EndpointPlan> endpoints) {
    return new ServicePlan(
        id,
        id,
        type,
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        needs,
        callers,
        endpoints,
        Optional.empty(),
        ORIGIN);
  }

  static List<SloPlan> slos() {
    Slo.Window month = new Slo.Window.Rolling(Duration.ofDays(30));
    return List.of(
        slo("orders", "checkout", "place", "0.999", month, "bad"),
        slo("orders-fast", "checkout", "place", "0.99", month, "sum(x_bucket)"),
        slo("browsing", "frontend", "browse", "0.999", month, "bad"),
        slo("ads", "ad", "", "0.995", month, "bad"),
        slo("booked", "accounting", "", "0.995", new Slo.Window.Calendar(Slo.Period.MONTH), "bad"));
  }

  private static SloPlan slo(
      String id, String service, String endpoint, String objective, Slo.Window window, String bad) {
    Duration length =
        window instanceof Slo.Window.Rolling rolling ? rolling.length() : Duration.ofDays(31);
    Subject subject = Subject.slo(id);
    QueryPlan any = Ask.of(Measure.Quantity.SLI, subject).plan();
    return new SloPlan(
        id,
        id,
        "",
        service,
        Stream.of(endpoint).filter(name -> !name.isEmpty()).findFirst(),
        new BigDecimal(objective),
        window,
        length,
        bad,
        "total",
        new SliPlan.Rates(SliPlan.Part.BAD, bad, "total"),
        List.of(),
        Optional.empty(),
        "",
        "",
        any,
        any,
        any,
        any,
        any,
        any,
        any,
        List.of(),
        ORIGIN);
  }

  /** A chart with one query and lines above which is trouble. */
  static ChartPlan chart(String id, Unit unit, QueryPlan query, double... limits) {
    List<LinePlan> lines =
        Arrays.stream(limits).mapToObj(limit -> line(Threshold.Side.ABOVE, limit)).toList();
    return chart(id, unit, query, lines);
  }

  static ChartPlan chart(String id, Unit unit, QueryPlan query, List<LinePlan> lines) {
    return new ChartPlan(
        id,
        1,
        id,
        "",
        "",
        Chart.Type.TIMESERIES,
        unit,
        new ChartPlan.Grid(0, 0, 12, 8),
        false,
        Optional.empty(),
        Optional.empty(),
        Chart.Scale.LINEAR,
        List.of(),
        List.of(query),
        lines,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        ORIGIN);
  }

  static LinePlan line(Threshold.Side side, double value) {
    return new LinePlan(
        LinePlan.Kind.THRESHOLD,
        side,
        BigDecimal.valueOf(value),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Duration.ZERO,
        Duration.ofMinutes(5),
        ORIGIN);
  }

  private static DashboardPlan dashboard(List<ChartPlan> charts) {
    return new DashboardPlan(
        "shop",
        Dashboard.Kind.CUSTOM,
        "Shop",
        "",
        "",
        "shop",
        "Shop",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Duration.ofHours(1),
        Duration.ofMinutes(1),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new SectionPlan(
                "all",
                "All",
                "",
                SectionPlan.Role.AUTHORS,
                Optional.empty(),
                List.of(),
                0,
                charts)),
        List.of(),
        List.of(),
        ORIGIN);
  }
}
