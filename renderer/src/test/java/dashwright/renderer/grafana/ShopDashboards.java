package dashwright.renderer.grafana;

import static dashwright.renderer.grafana.Parts.DAY;
import static dashwright.renderer.grafana.Parts.HOUR;
import static dashwright.renderer.grafana.Parts.MINUTE;
import static dashwright.renderer.grafana.Parts.chart;
import static dashwright.renderer.grafana.Parts.deployment;
import static dashwright.renderer.grafana.Parts.high;
import static dashwright.renderer.grafana.Parts.low;
import static dashwright.renderer.grafana.Parts.objective;
import static dashwright.renderer.grafana.Parts.query;
import static dashwright.renderer.grafana.Parts.reference;
import static dashwright.renderer.grafana.Parts.section;
import static dashwright.renderer.grafana.Parts.threshold;

import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.SectionPlan.Role;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Chart;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Threshold;
import dashwright.dsl.model.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The dashboards of the small shop: one of each kind, a chart of each type. */
final class ShopDashboards {
  static final String REQUESTS =
      "sum(rate(requests_total{service=\"checkout\",region=~\"$region\"}[$window]))";
  static final String ERRORS =
      "sum(rate(errors_total{service=\"checkout\",region=~\"$region\"}[$window]))";
  private static final String SECONDS =
      "sum by (le) (rate(request_seconds_bucket{service=\"checkout\"}[$window]))";

  private ShopDashboards() {}

  static DashboardPlan shop(String uid) {
    return ShopPlan.dashboard(
        "shop-slo",
        Dashboard.Kind.SLO,
        uid,
        Duration.ofDays(30),
        Duration.ofHours(2),
        List.of(deployment("2026-11-20T10:00:00Z", "payment", "3.0.1", "")),
        section(
            Role.SLO_TABLE,
            "All promises",
            0,
            chart(
                    "slos.table",
                    Chart.Type.TABLE,
                    Unit.PERCENTUNIT,
                    query("A", "1 - 0 * up", Quantity.SLI)
                        .about(Subject.slo("orders-succeed"))
                        .now(),
                    query("B", "1 - 0 * up", Quantity.SLI).about(Subject.slo("orders-fast")).now())
                .at(0, 1, 24, 6)),
        section(
            Role.SLO,
            "Orders succeed",
            7,
            chart(
                    "orders.sli",
                    Chart.Type.TIMESERIES,
                    Unit.PERCENTUNIT,
                    query(
                        "A",
                        "1 - " + ERRORS + " / " + REQUESTS,
                        Measure.over(Quantity.SLI, Duration.ofDays(30))))
                .lines(objective("0.999"))
                .at(0, 8, 12, 8),
            chart(
                    "orders.burn",
                    Chart.Type.TIMESERIES,
                    Unit.NONE,
                    query(
                        "A",
                        ERRORS + " / " + REQUESTS + " / 0.001",
                        Measure.over(Quantity.BURN_RATE, HOUR)),
                    query(
                        "B",
                        ERRORS + " / " + REQUESTS + " / 0.001",
                        Measure.over(Quantity.BURN_RATE, DAY)))
                .lines(low("2"), high("10"))
                .at(12, 8, 12, 8),
            chart(
                    "orders.budget",
                    Chart.Type.TIMESERIES,
                    Unit.PERCENTUNIT,
                    query("A", "1 - increase(errors_total[$range]) / 0.001", Quantity.BUDGET_LEFT),
                    query("B", "1 - (time() - $from) / 2592000", Quantity.EVEN_PACE)
                        .legend("even pace"))
                .lines(reference("0", "used up"))
                .at(0, 16, 12, 8),
            chart(
                    "orders.bad",
                    Chart.Type.BARS,
                    Unit.SHORT,
                    query("A", "sum(increase(errors_total[$step]))", Quantity.BAD_EVENTS))
                .at(12, 16, 12, 8)));
  }

  static DashboardPlan api(String uid) {
    return ShopPlan.dashboard(
        "shop-api",
        Dashboard.Kind.PUBLIC_API,
        uid,
        DAY,
        Duration.ofMinutes(5),
        List.of(),
        section(
            Role.OVERVIEW,
            "Now",
            0,
            chart(
                    "now.availability",
                    Chart.Type.STAT,
                    Unit.PERCENTUNIT,
                    query("A", "1 - " + ERRORS + " / " + REQUESTS, Quantity.SLI).now())
                .lines(objective("0.9995"))
                .at(0, 1, 8, 4),
            chart(
                    "now.pool",
                    Chart.Type.GAUGE,
                    Unit.PERCENTUNIT,
                    query("A", "pool_used / pool_max", Quantity.SATURATION).now())
                .lines(threshold(Threshold.Side.ABOVE, "0.9", AlertSeverity.LOW, "PoolFull"))
                .at(8, 1, 8, 4),
            chart(
                    "now.members",
                    Chart.Type.BARS,
                    Unit.SHORT,
                    query("A", "sum by (pool) (up)", Quantity.LEVEL)
                        .by("pool")
                        .legend("{{pool}}")
                        .now())
                .at(16, 1, 8, 4)),
        section(
            Role.ERROR_PATH,
            "Error path",
            5,
            chart(
                    "path.order",
                    Chart.Type.TIMESERIES,
                    Unit.PERCENTUNIT,
                    query("A", ERRORS + " / " + REQUESTS, Quantity.ERROR_RATIO)
                        .legend("checkout")
                        .about(Subject.service("checkout")),
                    query("B", ERRORS + " / " + REQUESTS, Quantity.ERROR_RATIO)
                        .legend("payment")
                        .about(Subject.call("checkout", "payment")))
                .lines(low("0.01"))
                .deploymentsOf("payment")
                .at(0, 6, 24, 8)),
        section(
            Role.ENDPOINT,
            "Place order",
            14,
            chart(
                    "order.rate",
                    Chart.Type.TIMESERIES,
                    Unit.REQUESTS_PER_SECOND,
                    query("A", ERRORS, Quantity.FAILURES).legend("failed"),
                    query("B", REQUESTS + " - " + ERRORS, Quantity.SUCCESSES).legend("succeeded"))
                .stacked()
                .at(0, 15, 12, 8),
            chart(
                    "order.latency",
                    Chart.Type.TIMESERIES,
                    Unit.SECONDS,
                    query(
                            "A",
                            "histogram_quantile(0.5, " + SECONDS + ")",
                            Measure.latency(new BigDecimal("0.5")))
                        .legend("p50"),
                    query(
                            "B",
                            "histogram_quantile(0.9, " + SECONDS + ")",
                            Measure.latency(new BigDecimal("0.9")))
                        .legend("p90"))
                .lines(reference("0.3", "promised"))
                .at(12, 15, 12, 8)));
  }

  static DashboardPlan checkout(String uid) {
    return ShopPlan.dashboard(
        "checkout",
        Dashboard.Kind.SERVICE,
        uid,
        HOUR,
        MINUTE,
        List.of(
            deployment("2026-11-19T09:30:00Z", "", "2.9", "Cluster upgrade"),
            deployment("2026-11-20T10:00:00Z", "payment", "3.0.1", "Retries <b>\"twice\"</b>"),
            deployment("2026-11-20T11:00:00Z", "payment", "3.0.1", ""),
            deployment("2026-11-21T08:15:00Z", "checkout", "1.4.0", "$1 & {{version}}")),
        section(
            Role.SIGNALS,
            "Signals",
            0,
            chart(
                    "signals.traffic",
                    Chart.Type.TIMESERIES,
                    Unit.REQUESTS_PER_SECOND,
                    query("A", REQUESTS, Quantity.TRAFFIC).legend("requests"))
                .deploymentsOf("checkout", "payment")
                .at(0, 1, 12, 8),
            chart(
                    "signals.latency",
                    Chart.Type.HEATMAP,
                    Unit.SECONDS,
                    query("A", SECONDS, Quantity.LEVEL).by("le"))
                .deploymentsOf("checkout")
                .at(12, 1, 12, 8)),
        section(
            Role.INSIDE,
            "Inside",
            9,
            chart(
                    "inside.up",
                    Chart.Type.STATE,
                    Unit.BOOL,
                    query("A", "min by (instance) (up{service=\"checkout\"})", Quantity.HEALTH)
                        .by("instance")
                        .legend("{{instance}}"))
                .at(0, 10, 12, 8),
            chart(
                    "inside.pools",
                    Chart.Type.TABLE,
                    Unit.PERCENTUNIT,
                    query("A", "pool_used / pool_max", Quantity.SATURATION)
                        .by("pool")
                        .legend("used")
                        .now(),
                    query("B", "pool_waiting", Quantity.LEVEL).by("pool").now())
                .columns("pool", "kind")
                .at(12, 10, 12, 8)),
        section(
            Role.AUTHORS,
            "Notes",
            18,
            chart("notes.read-me", Chart.Type.TEXT, Unit.NONE)
                .text("Read the [handbook](https://handbook.example.com) first.\n\n- then *this*")
                .at(0, 19, 24, 4)));
  }

  static DashboardPlan payment(String uid) {
    return ShopPlan.dashboard(
        "payment",
        Dashboard.Kind.SERVICE,
        uid,
        HOUR,
        MINUTE,
        List.of(),
        section(
            Role.SIGNALS,
            "Signals",
            0,
            chart(
                    "signals.traffic",
                    Chart.Type.TIMESERIES,
                    Unit.REQUESTS_PER_SECOND,
                    query("A", REQUESTS, Quantity.TRAFFIC).legend("requests"))
                .at(0, 1, 24, 8)));
  }
}
