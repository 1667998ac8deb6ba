package dashwright.renderer.html;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.PathPlan;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.SectionPlan.Role;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.plan.TeamPlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Two services, an SLO, four dashboards with a few points each. Every text of an author goes
 * through a function, so that the same plan serves for friendly and for hostile texts.
 */
final class SmallPlan {
  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration STEP = Duration.ofMinutes(10);
  private static final Duration RANGE = Duration.ofMinutes(30);

  private final UnaryOperator<String> words;
  private final Origin here;

  private SmallPlan(UnaryOperator<String> words) {
    this.words = words;
    this.here = new Origin.Whole(words.apply("shop.yaml"));
  }

  static Plan plan(UnaryOperator<String> words) {
    SmallPlan small = new SmallPlan(words);
    return new Plan(words.apply("Corner shop"), "UTC", List.of(small.environment()));
  }

  private EnvironmentPlan environment() {
    return new EnvironmentPlan(
        "production",
        words.apply("Production"),
        "prometheus",
        Optional.empty(),
        List.of(promises(), door(), till(), more()),
        List.of(service("till", "Till", "bank"), service("bank", "Bank")),
        List.of(slo()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private TeamPlan team() {
    return new TeamPlan(
        "till",
        words.apply("Till team"),
        Optional.of(words.apply("#till")),
        Optional.of(words.apply("https://oncall.example.com/")));
  }

  private ServicePlan service(String id, String title, String... needs) {
    return new ServicePlan(
        id,
        words.apply(title),
        Service.Type.SERVICE,
        words.apply("Does its work."),
        Optional.of(team()),
        Optional.of(words.apply("https://runbooks.example.com/" + id)),
        List.of(),
        List.of(needs).stream()
            .map(need -> new ServicePlan.Need(need, Optional.empty(), Dependency.Need.REQUIRED))
            .toList(),
        List.of(),
        List.of(
            new ServicePlan.EndpointPlan(
                "sell", words.apply("POST /sell"), "", Optional.empty(), List.of(), List.of())),
        id.equals("till") ? Optional.of("till") : Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        here);
  }

  private DashboardPlan dashboard(
      String id, Dashboard.Kind kind, String title, List<SectionPlan> sections) {
    boolean api = kind == Dashboard.Kind.PUBLIC_API;
    return new DashboardPlan(
        id,
        kind,
        words.apply(title),
        words.apply("Operators"),
        words.apply("What the shop does."),
        id,
        "Shop",
        Optional.of(team()),
        List.of(words.apply("tag")),
        kind == Dashboard.Kind.SERVICE ? Optional.of("till") : Optional.empty(),
        RANGE,
        STEP,
        links(),
        List.of(),
        List.of(),
        List.of(
            new Event(
                NOW.minus(Duration.ofMinutes(15)),
                Optional.of("bank"),
                words.apply("3.0.1"),
                Optional.empty(),
                Optional.empty(),
                words.apply("A deployment."),
                here)),
        sections,
        kind == Dashboard.Kind.SLO ? List.of("sales") : List.of(),
        api ? List.of(path()) : List.of(),
        here);
  }

  private List<LinkPlan> links() {
    return List.of(
        link(LinkPlan.Kind.RUNBOOK, "Runbook", "https://runbooks.example.com/till"),
        new LinkPlan(
            LinkPlan.Kind.RELATED,
            words.apply("Promises"),
            new LinkPlan.Dashboard("promises", "p")),
        new LinkPlan(
            LinkPlan.Kind.CONTACT, words.apply("#till"), new LinkPlan.Name(words.apply("#till"))),
        link(LinkPlan.Kind.OWN, "Logs", "https://logs.example.com/?from=${from}&e=${environment}"));
  }

  private LinkPlan link(LinkPlan.Kind kind, String title, String url) {
    return new LinkPlan(kind, words.apply(title), new LinkPlan.Url(words.apply(url)));
  }

  private DashboardPlan promises() {
    Optional<Subject> subject = Optional.of(Subject.slo("sales"));
    return dashboard(
        "promises",
        Dashboard.Kind.SLO,
        "Promises",
        List.of(
            section(
                Role.SLO_TABLE,
                "slos",
                Optional.empty(),
                chart("slos.table", Chart.Type.TABLE, Unit.PERCENTUNIT, query("A", Quantity.SLI))),
            section(
                Role.SLO,
                "slo.sales",
                subject,
                chart(
                    "slo.sales.burn",
                    Chart.Type.TIMESERIES,
                    Unit.SHORT,
                    query("A", Quantity.BURN_RATE)))));
  }

  private DashboardPlan door() {
    return dashboard(
        "door",
        Dashboard.Kind.PUBLIC_API,
        "Door",
        List.of(
            section(
                Role.ERROR_PATH,
                "paths",
                Optional.empty(),
                chart(
                    "path.till.sell",
                    Chart.Type.GAUGE,
                    Unit.PERCENTUNIT,
                    query("A", Quantity.ERROR_RATIO))),
            section(
                Role.ENDPOINT,
                "endpoint.till.sell",
                Optional.of(Subject.endpoint("till", "sell")),
                chart(
                    "endpoint.till.sell.errors",
                    Chart.Type.TIMESERIES,
                    Unit.PERCENTUNIT,
                    query("A", Quantity.ERROR_RATIO)))));
  }

  private PathPlan path() {
    return new PathPlan(
        Subject.endpoint("till", "sell"),
        "path.till.sell",
        List.of(hop("till", 0, Optional.empty()), hop("bank", 1, Optional.of(0))));
  }

  private PathPlan.Hop hop(String service, int depth, Optional<Integer> caller) {
    return new PathPlan.Hop(
        service,
        depth == 0 ? Optional.of("sell") : Optional.empty(),
        depth,
        caller,
        Dependency.Need.REQUIRED,
        Optional.of(query("A", Quantity.ERROR_RATIO)));
  }

  private DashboardPlan till() {
    return dashboard(
        "till",
        Dashboard.Kind.SERVICE,
        "Till",
        List.of(
            section(
                Role.OVERVIEW,
                "overview",
                Optional.empty(),
                chart(
                    "overview.requests",
                    Chart.Type.STAT,
                    Unit.REQUESTS_PER_SECOND,
                    query("A", Quantity.TRAFFIC))),
            section(
                Role.SIGNALS,
                "signals",
                Optional.empty(),
                chart(
                    "signals.errors",
                    Chart.Type.TIMESERIES,
                    Unit.PERCENTUNIT,
                    query("A", Quantity.ERROR_RATIO))),
            section(
                Role.DOWNSTREAM,
                "downstream",
                Optional.empty(),
                about(
                    Subject.call("till", "bank"),
                    chart(
                        "downstream.bank.errors",
                        Chart.Type.TIMESERIES,
                        Unit.PERCENTUNIT,
                        query("A", Quantity.ERROR_RATIO))))));
  }

  private DashboardPlan more() {
    List<ChartPlan> charts = new ArrayList<>();
    for (Chart.Type type : Chart.Type.values()) {
      String id = "more." + type.word();
      charts.add(
          type == Chart.Type.TEXT
              ? chart(id, type, Unit.NONE)
              : chart(id, type, Unit.SHORT, query("A", Quantity.LEVEL)));
    }
    charts.add(chart("more.broken", Chart.Type.TIMESERIES, Unit.SHORT, query("X", Quantity.LEVEL)));
    charts.add(chart("more.empty", Chart.Type.TIMESERIES, Unit.SHORT, query("E", Quantity.LEVEL)));
    SectionPlan section =
        section(Role.AUTHORS, "section.more", Optional.empty(), charts.toArray(ChartPlan[]::new));
    return dashboard("more", Dashboard.Kind.CUSTOM, "More", List.of(section));
  }

  private SectionPlan section(
      Role role, String id, Optional<Subject> subject, ChartPlan... charts) {
    return new SectionPlan(
        id,
        words.apply("A section"),
        words.apply("what it shows"),
        role,
        subject,
        links(),
        0,
        List.of(charts));
  }

  private static ChartPlan about(Subject subject, ChartPlan chart) {
    return new ChartPlan(
        chart.id(),
        chart.panel(),
        chart.title(),
        chart.subtitle(),
        chart.description(),
        chart.type(),
        chart.unit(),
        chart.grid(),
        chart.stack(),
        chart.min(),
        chart.max(),
        chart.scale(),
        chart.columns(),
        chart.queries(),
        chart.lines(),
        chart.links(),
        Optional.of(subject),
        chart.deploymentsOf(),
        chart.text(),
        chart.origin());
  }

  private ChartPlan chart(String id, Chart.Type type, Unit unit, QueryPlan... queries) {
    return new ChartPlan(
        id,
        1,
        words.apply("A chart"),
        words.apply("its unit"),
        words.apply("How to *read* it: [handbook](https://handbook.example.com/)."),
        type,
        unit,
        new ChartPlan.Grid(0, 0, 12, 8),
        false,
        Optional.empty(),
        Optional.empty(),
        Chart.Scale.LINEAR,
        List.of("pool"),
        List.of(queries),
        List.of(line("0.5")),
        links(),
        Optional.empty(),
        List.of(),
        Optional.of(words.apply("Read **this**.\n\n- first\n- second")),
        here);
  }

  private LinePlan line(String value) {
    return new LinePlan(
        LinePlan.Kind.THRESHOLD,
        Threshold.Side.ABOVE,
        new BigDecimal(value),
        Optional.of(AlertSeverity.HIGH),
        Optional.of(words.apply("ShopFails")),
        Optional.empty(),
        words.apply("bad"),
        Duration.ofMinutes(10),
        Duration.ofMinutes(5),
        here);
  }

  private SloPlan slo() {
    return new SloPlan(
        "sales",
        words.apply("Sales succeed"),
        words.apply("What customers were promised."),
        "till",
        Optional.of("sell"),
        new BigDecimal("0.999"),
        new Slo.Window.Rolling(Duration.ofDays(30)),
        Duration.ofDays(30),
        "bad",
        "total",
        List.of(
            new Slo.BurnAlert(
                BigDecimal.TEN,
                AlertSeverity.HIGH,
                Duration.ofHours(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(2),
                here)),
        Optional.empty(),
        "",
        "",
        query("S", Quantity.SLI),
        query("L", Quantity.BUDGET_LEFT),
        query("B", Quantity.BURN_RATE),
        query("D", Quantity.BURN_RATE),
        query("N", Quantity.BAD_EVENTS),
        query("T", Quantity.ALL_EVENTS),
        query("L", Quantity.BUDGET_LEFT),
        links(),
        here);
  }

  private QueryPlan query(String refId, Quantity quantity) {
    return new QueryPlan(
        refId,
        words.apply("sum by (pool) (rate(sold_total[5m]))"),
        "",
        words.apply("{{pool}}"),
        Measure.of(quantity),
        Optional.empty(),
        Duration.ofSeconds(15),
        List.of(),
        Optional.empty(),
        QueryPlan.Evaluation.RANGE,
        here);
  }
}
