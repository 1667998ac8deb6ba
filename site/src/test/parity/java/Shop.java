import static dashwright.dsl.Dsl.above;
import static dashwright.dsl.Dsl.availability;
import static dashwright.dsl.Dsl.bad;
import static dashwright.dsl.Dsl.below;
import static dashwright.dsl.Dsl.burn;
import static dashwright.dsl.Dsl.byDefault;
import static dashwright.dsl.Dsl.days;
import static dashwright.dsl.Dsl.good;
import static dashwright.dsl.Dsl.hours;
import static dashwright.dsl.Dsl.latency;
import static dashwright.dsl.Dsl.milliseconds;
import static dashwright.dsl.Dsl.minutes;
import static dashwright.dsl.Dsl.percent;
import static dashwright.dsl.Dsl.seconds;
import static dashwright.dsl.Dsl.up;
import static dashwright.dsl.Dsl.weeks;
import static dashwright.dsl.model.AlertSeverity.HIGH;
import static dashwright.dsl.model.AlertSeverity.LOW;
import static dashwright.dsl.promql.Functions.histogramQuantile;
import static dashwright.dsl.promql.Functions.vector;
import static dashwright.dsl.promql.OverTime.changes;
import static dashwright.dsl.promql.OverTime.rate;
import static dashwright.dsl.promql.Promql.WINDOW;
import static dashwright.dsl.promql.Promql.avg;
import static dashwright.dsl.promql.Promql.metric;
import static dashwright.dsl.promql.Promql.on;
import static dashwright.dsl.promql.Promql.sum;
import static dashwright.dsl.promql.Promql.topk;

import dashwright.dsl.ChartBuilder;
import dashwright.dsl.DashboardSource;
import dashwright.dsl.Definitions;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Project;
import dashwright.dsl.model.Section;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Unit;
import dashwright.dsl.promql.Selector;
import dashwright.dsl.source.Severity;
import java.time.LocalDate;
import java.util.List;

/** The same project as in YAML: every construct, said in Java. */
public final class Shop implements DashboardSource {
  private static final Selector ORDERS = metric("shop_orders_total");

  @Override
  public void define(Definitions define) {
    project(define);
    metrics(define);
    services(define);
    slos(define);
    charts(define);
    dashboards(define);
    instrumentations(define);
  }

  private static void project(Definitions define) {
    define
        .project("Shop")
        .url(
            byDefault("https://dashboards.example.com")
                .in("production", "https://shop.example.com"))
        .timezone("Europe/Berlin")
        .resolution("quarter-hour")
        .resolution("quarter-hour", minutes(15), seconds(15))
        .resolution("quarter", days(90), hours(6))
        .metricsPerChart(6)
        .seriesPerChart(20)
        .pointsPerSeries(600)
        .rangeRatio(250.5)
        .catalogue(Project.Catalogue.OPEN)
        .ruleOff("missing-runbook")
        .rule("missing-related", Severity.INFO)
        .ruleFiles("alerts/*.rules");
    define
        .environment("production")
        .title("Live")
        .datasource("prometheus")
        .select("env", "production")
        .select("cluster", "one", "two");
    define
        .environment("staging")
        .datasource("prometheus-staging")
        .select("env", byDefault("staging").in("production", "never"))
        .selectOneOf(
            "cluster", byDefault(List.of("three")).in("production", List.of("one", "two")));
    define.environment("laptop").title("My machine").optIn();
    define
        .team("storefront")
        .title("Storefront team")
        .contact("#storefront")
        .escalation(
            byDefault("https://oncall.example.com")
                .in("staging", "https://oncall.example.com/staging"))
        .folder("Front");
    define.team("platform").escalation("https://oncall.example.com/platform");
    define.variable("region").label("cloud_region").title("Region").multi();
    define.variable("zone").label("zone");
    define.annotation("deployments").title("Deployments").events("deployments.csv");
    define
        .annotation("restarts")
        .promql(changes(metric("process_start_time_seconds"), minutes(5)).greaterThan(0))
        .legend("{{job}} restarted")
        .environments("production", "staging", "laptop");
  }

  private static void metrics(Definitions define) {
    define
        .metric("shop_orders_total")
        .type(Metric.Type.COUNTER)
        .unit(Unit.SHORT)
        .description("Orders that were placed.\nNot those that were paid.")
        .every(seconds(15))
        .label("outcome", "ok", "failed")
        .label("kind", 3)
        .label("cloud_region", 2)
        .label("zone", 2)
        .typical(0, 12.5)
        .alwaysEmitted();
    define
        .metric("shop_wait_seconds")
        .type(Metric.Type.HISTOGRAM)
        .unit(Unit.SECONDS)
        .label("cloud_region", 2)
        .label("zone", 2)
        .buckets(0.005, 0.1, 0.5, 1);
  }

  private static void services(Definitions define) {
    define
        .service("checkout")
        .title("Checkout")
        .type(Service.Type.SERVICE)
        .team("storefront")
        .description("Turns a cart into an order.")
        .runbook(
            byDefault("https://runbooks.example.com/checkout")
                .in("staging", "https://runbooks.example.com/staging"))
        .link("Logs", "https://logs.example.com/?from=${from}&env=${environment}")
        .link(
            "Traces",
            byDefault("https://traces.example.com")
                .in("staging", "https://traces.example.com/staging"))
        .select("service_name", "checkout")
        .select("shard", "a", "b")
        .select("canary", byDefault("no").in("staging", "yes"))
        .selectOneOf("zone_name", byDefault(List.of("x")).in("staging", List.of("x", "y")))
        .instrumentation("shop-rpc", "jvm-otel")
        .dependsOn("payment", "stock/reserve")
        .dependsOnOptionally("mail")
        .calledBy("payment")
        .endpoint(
            "place-order",
            endpoint ->
                endpoint
                    .title("Place order")
                    .description("Places an order.")
                    .select("rpc_method", "PlaceOrder")
                    .select("kind", "cart", "direct")
                    .select("route", byDefault("one").in("staging", "two"))
                    .selectOneOf(
                        "shape",
                        byDefault(List.of("round")).in("staging", List.of("round", "flat")))
                    .dependsOn("payment")
                    .dependsOnOptionally("stock/reserve")
                    .runbook("https://runbooks.example.com/place-order"))
        .endpoint(
            "ping",
            endpoint ->
                endpoint
                    .runbook(
                        byDefault("https://runbooks.example.com/ping")
                            .in("staging", "https://runbooks.example.com/staging-ping"))
                    .dependsOnNothing())
        .chart(
            "pool",
            chart ->
                chart
                    .title("Pool")
                    .description("Connections in use.")
                    .unit(Unit.SHORT)
                    .query("connections", sum(metric("shop_pool_connections"))))
        .environments("production", "staging");
    define
        .service("payment")
        .runbook("https://runbooks.example.com/payment")
        .dependsOnNothing()
        .calledFromOutside()
        .instrumentation("otel-rpc-server")
        .select("service_name", "payment")
        .endpoint("charge", endpoint -> endpoint.select("rpc_method", "Charge"));
    define
        .service("stock")
        .type(Service.Type.LOAD_BALANCER)
        .team("platform")
        .dependsOnNothing()
        .select("service_name", "stock")
        .instrumentation("otel-rpc-server")
        .endpoint("reserve", endpoint -> endpoint.title("Reserve"));
    define.service("mail").type(Service.Type.EXTERNAL).dependsOnNothing();
  }

  private static void slos(Definitions define) {
    define
        .slo("checkout-availability")
        .title("Orders succeed")
        .description("Whoever pays gets an order.")
        .service("checkout")
        .endpoint("place-order")
        .objective(byDefault(percent(99)).in("production", percent(99.9)))
        .window(byDefault(days(7)).in("production", days(30)))
        .sli(availability())
        .measuredAt(Slo.MeasuredAt.LOAD_BALANCER)
        .standardAlerts()
        .policy("Repair before features once the budget is spent.")
        .agreed("Head of store", LocalDate.of(2026, 10, 1))
        .runbook(
            byDefault("https://runbooks.example.com/orders")
                .in("staging", "https://runbooks.example.com/staging"))
        .environments("production");
    define
        .slo("checkout-latency")
        .service("checkout")
        .objective(percent(95))
        .window(Slo.Period.MONTH)
        .sli(latency(byDefault(milliseconds(500)).in("staging", seconds(1))))
        .alerts(
            burn(10).severity(HIGH).windows(hours(1), minutes(5)).lasting(minutes(2)),
            burn(byDefault(2).in("staging", 3))
                .severity(LOW)
                .windows(
                    byDefault(hours(6)).in("staging", hours(12)),
                    byDefault(minutes(30)).in("staging", hours(1)))
                .lasting(byDefault(minutes(5)).in("staging", seconds(0))))
        .runbook("https://runbooks.example.com/latency");
    define
        .slo("checkout-fast")
        .service("checkout")
        .objective(percent(95))
        .window(Slo.Period.QUARTER)
        .sli(latency(milliseconds(100)))
        .workbookAlerts();
    define
        .slo("orders-good")
        .service("checkout")
        .objective(percent(99))
        .window(Slo.Period.WEEK)
        .sli(good(ORDERS.where("outcome", "ok"), ORDERS))
        .noAlerts();
    define
        .slo("orders-bad")
        .service("checkout")
        .objective(percent(99))
        .window(weeks(1))
        .sli(bad(ORDERS.where("outcome", "failed"), ORDERS));
    define
        .slo("orders-watched")
        .service("checkout")
        .objective(percent(99))
        .window(days(14))
        .sli(bad(ORDERS.where("outcome", "failed"), ORDERS))
        .alerts(
            alerts -> alerts.workbook().atLeast(20).noData(HIGH, minutes(20)).spent(LOW, hours(1)));
    define
        .slo("orders-watched-by-environment")
        .service("checkout")
        .objective(percent(98))
        .window(days(14))
        .sli(bad(ORDERS.where("outcome", "failed"), ORDERS))
        .alerts(
            alerts ->
                alerts
                    .burns(burn(5).severity(HIGH).windows(hours(2), minutes(10)))
                    .atLeast(byDefault(20).in("staging", 2))
                    .noData(LOW, byDefault(minutes(15)).in("staging", hours(1)))
                    .spent(HIGH, byDefault(minutes(10)).in("staging", hours(2))));
    define
        .slo("shop-up")
        .service("checkout")
        .objective(percent(99.5))
        .window(days(28))
        .sli(up("shop_up"));
  }

  private static void charts(Definitions define) {
    define
        .chart("cache-hits")
        .title("Cache hits")
        .subtitle("share of reads")
        .description("How much the cache saves.")
        .type(Chart.Type.TIMESERIES)
        .unit(Unit.PERCENTUNIT)
        .width(Chart.Width.THIRD)
        .stacked()
        .min(0)
        .max(1)
        .scale(Chart.Scale.LINEAR)
        .query(
            "{{cache}}",
            sum(rate(metric("shop_cache_hits_total"), WINDOW))
                .dividedBy(sum(rate(metric("shop_cache_reads_total"), WINDOW))));
  }

  private static void dashboards(Definitions define) {
    define
        .dashboard("shop")
        .kind(Dashboard.Kind.SLO)
        .title("Shop health")
        .audience("Everybody")
        .description("Whether the shop works.")
        .resolution("month")
        .slos("checkout-availability", "checkout-latency", "checkout-fast")
        .slos("orders-good", "orders-bad", "shop-up");
    define
        .dashboard("shop-api")
        .kind(Dashboard.Kind.PUBLIC_API)
        .services("payment")
        .endpoints("checkout/place-order")
        .noVariables()
        .noAnnotations();
    define
        .dashboard("checkout")
        .allow("missing-audience", "only its authors read it")
        .kind(Dashboard.Kind.SERVICE)
        .service("checkout")
        .team("storefront")
        .tags("orders", "money")
        .folder("Checkout")
        .uid("checkout-own")
        .link("Wiki", "https://wiki.example.com")
        .related("shop", "shop-api")
        .variables("region")
        .annotations("deployments")
        .environments("production", "staging")
        .section(
            "Orders",
            section -> {
              section.description("What comes in").position(Section.Position.TOP);
              section.chart("orders", Shop::orders).chart("hits", Shop::hits);
              section.chart("slow", Shop::slow);
            })
        .section("More", section -> section.chart("mixed", Shop::mixed).chart("note", Shop::note));
    define
        .dashboard("lobby")
        .kind(Dashboard.Kind.CUSTOM)
        .title("Lobby")
        .audience("Everybody")
        .environments("production", "staging", "laptop")
        .section(
            "All", section -> section.chart("all", chart -> chart.use("cache-hits").selectAll()));
  }

  private static void orders(ChartBuilder chart) {
    chart
        .title("Orders")
        .subtitle("per second")
        .description("Orders by outcome. Fewer than two a second is a Sunday.")
        .type(Chart.Type.BARS)
        .unit(Unit.OPERATIONS_PER_SECOND)
        .width(Chart.Width.FULL)
        .notStacked()
        .min(byDefault(0).in("staging", -1))
        .max(byDefault(100.0).in("staging", 10.5))
        .query("{{outcome}}", sum(rate(ORDERS, WINDOW)).by("outcome"))
        .threshold(below(2).existing("OrdersMissing").label("Sunday"))
        .threshold(
            above(byDefault(90).in("production", 80))
                .severity(LOW)
                .alert("ManyOrders")
                .lasting(byDefault(minutes(10)).in("staging", hours(1)))
                .window(byDefault(minutes(10)).in("staging", hours(1))))
        .threshold(
            below(byDefault(0.5).in("staging", 0.25))
                .severity(HIGH)
                .alert("FewOrders")
                .lasting(minutes(5))
                .window(minutes(15)))
        .threshold(above(99.5))
        .related("shop")
        .runbook("https://runbooks.example.com/orders")
        .contact("orders@example.com")
        .escalation("https://oncall.example.com/orders")
        .link("Books", "https://books.example.com/${environment}");
  }

  private static void hits(ChartBuilder chart) {
    chart
        .use("cache-hits")
        .runbook(
            byDefault("https://runbooks.example.com/cache")
                .in("staging", "https://runbooks.example.com/staging"))
        .escalation(
            byDefault("https://oncall.example.com/cache")
                .in("staging", "https://oncall.example.com/staging"))
        .select("cache", "cart", "price")
        .select("tier", byDefault("first").in("staging", "second"))
        .selectOneOf("layer", byDefault(List.of("l1", "l2")).in("staging", List.of("l1")))
        .select("kind", "near");
  }

  private static void slow(ChartBuilder chart) {
    chart
        .title("The slowest")
        .description("The five slowest shops.")
        .type(Chart.Type.TABLE)
        .columns("shop", "cloud_region")
        .unit(Unit.SECONDS)
        .scale(Chart.Scale.LOG)
        .unscoped()
        .query(
            topk(
                5,
                histogramQuantile(
                    0.99, sum(rate(metric("shop_wait_seconds_bucket"), WINDOW)).by("shop", "le"))));
  }

  private static void mixed(ChartBuilder chart) {
    chart
        .title("Here and there")
        .description("Orders here, and mails elsewhere.")
        .unit(Unit.OPERATIONS_PER_SECOND)
        .query(
            query ->
                query
                    .allow("unknown-metric", "the mailer is not ours")
                    .promql(
                        sum(
                            rate(metric("mail_sent_total"), WINDOW)
                                .times(metric("shop_info"), on("shop").groupLeft("team"))))
                    .legend("mails")
                    .select("service_name", "mail")
                    .select("shard", "a", "b")
                    .select("tier", byDefault("first").in("staging", "second"))
                    .selectOneOf(
                        "layer", byDefault(List.of("l1", "l2")).in("staging", List.of("l1"))))
        .query(
            query ->
                query
                    .promql(sum(metric("shop:orders:rate5m")).greaterThan(0).or(vector(0)))
                    .legend("orders")
                    .unscoped());
  }

  private static void note(ChartBuilder chart) {
    chart.title("Note").type(Chart.Type.TEXT).text("Read this first.\n\n- Orders are not mails.");
  }

  private static void instrumentations(Definitions define) {
    define
        .instrumentation("shop-rpc")
        .title("Shop RPC")
        .appliesTo(Service.Type.SERVICE, Service.Type.CACHE)
        .metric(
            "shop_rpc_total",
            metric -> {
              metric.type(Metric.Type.COUNTER).unit(Unit.SHORT).label("rpc_method", 5);
              metric.label("outcome", 2).label("callee", 3).label("kind", 2).label("route", 2);
              metric.label("shape", 2).label("shard", 2).label("canary", 2).label("zone_name", 2);
              metric.label("cloud_region", 2).label("zone", 2).label("env", 2);
              metric.label("cluster", 2).label("service_name", 4);
            })
        .metric(
            "shop_rpc_seconds",
            metric -> {
              metric.type(Metric.Type.HISTOGRAM).unit(Unit.SECONDS).buckets(0.1, 0.5, 1);
              metric.label("rpc_method", 5).label("kind", 2).label("route", 2).label("shape", 2);
              metric.label("shard", 2);
              metric.label("canary", 2).label("zone_name", 2).label("callee", 3);
            })
        .traffic("shop_rpc_total", "outcome")
        .errors(metric("shop_rpc_total").where("outcome", "failed"))
        .latency("shop_rpc_seconds")
        .client(
            "callee",
            client ->
                client
                    .traffic(metric("shop_client_total"), "outcome")
                    .errors(metric("shop_client_total").where("outcome", "failed"))
                    .latency(metric("shop_client_seconds")))
        .saturation(
            "threads",
            chart ->
                chart
                    .title("Threads")
                    .description("Busy threads.")
                    .unit(Unit.SHORT)
                    .query("threads", sum(metric("shop_threads"))))
        .health(avg(metric("shop_healthy")))
        .chart(
            "queue",
            chart ->
                chart
                    .title("Queue")
                    .description("Calls that wait.")
                    .unit(Unit.SHORT)
                    .query("waiting", sum(metric("shop_queue"))));
    define
        .instrumentation("shop-simple")
        .traffic("shop_simple_total")
        .client("callee", client -> client.traffic(metric("shop_simple_client_total")));
  }
}
