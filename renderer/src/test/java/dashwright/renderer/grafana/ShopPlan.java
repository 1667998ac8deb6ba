package dashwright.renderer.grafana;

import static dashwright.renderer.grafana.Parts.DAY;
import static dashwright.renderer.grafana.Parts.HERE;
import static dashwright.renderer.grafana.Parts.HOUR;
import static dashwright.renderer.grafana.Parts.TEAM;
import static dashwright.renderer.grafana.Parts.query;

import dashwright.compiler.plan.AnnotationPlan;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.Plan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.SliPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.VariablePlan;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.Dashboard;
import dashwright.dsl.model.Event;
import dashwright.dsl.model.Service;
import dashwright.dsl.model.Slo;
import dashwright.dsl.model.Variable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A small shop in two environments: its dashboards are {@link ShopDashboards}. */
final class ShopPlan {
  private ShopPlan() {}

  static Plan plan() {
    return new Plan("Astronomy shop", "UTC", List.of(production(), staging()));
  }

  static EnvironmentPlan production() {
    return environment(
        "production",
        "Production",
        List.of(
            ShopDashboards.shop("shop-slo"),
            ShopDashboards.api("shop-api"),
            ShopDashboards.checkout("checkout"),
            ShopDashboards.payment("payment")));
  }

  private static EnvironmentPlan staging() {
    return environment("staging", "Staging", List.of(ShopDashboards.payment("payment-staging")));
  }

  private static EnvironmentPlan environment(
      String id, String title, List<DashboardPlan> dashboards) {
    return new EnvironmentPlan(
        id,
        title,
        "prometheus-" + id,
        Optional.empty(),
        dashboards,
        List.of(service("checkout", "Checkout"), service("payment", "Payment")),
        List.of(slo("orders-succeed", "Orders succeed"), slo("orders-fast", "Orders are fast")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static DashboardPlan dashboard(
      String id,
      Dashboard.Kind kind,
      String uid,
      Duration range,
      Duration step,
      List<Event> deployments,
      SectionPlan... sections) {
    QueryPlan changes =
        query("A", "changes(build_info{job=\"checkout\"}[$step]) > 0", Quantity.LEVEL)
            .by("version")
            .legend("Build {{version}}")
            .plan();
    return new DashboardPlan(
        id,
        kind,
        "Shop: " + id,
        "Whoever is on call",
        "What happens in the shop.",
        uid,
        "Storefront",
        Optional.of(TEAM),
        List.of("shop"),
        Optional.empty(),
        range,
        step,
        List.of(
            new LinkPlan(
                LinkPlan.Kind.OWN,
                "Logs",
                new LinkPlan.Url(
                    "https://logs.example.com/?q=$level&from=${from}&to=${to}&env=${environment}")),
            new LinkPlan(
                LinkPlan.Kind.RELATED, "Payment", new LinkPlan.Dashboard("payment", "payment"))),
        List.of(
            new VariablePlan(
                "region",
                "Region",
                "region",
                Variable.Choice.MANY,
                "label_values(requests_total, region)"),
            new VariablePlan(
                "node", "Node", "node", Variable.Choice.ONE, "label_values(up, node)")),
        List.of(new AnnotationPlan("builds", "Builds", changes, step)),
        deployments,
        List.of(sections),
        List.of("orders-succeed", "orders-fast"),
        List.of(),
        HERE);
  }

  private static ServicePlan service(String id, String title) {
    return new ServicePlan(
        id,
        title,
        Service.Type.SERVICE,
        "",
        Optional.of(TEAM),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(id),
        List.of(),
        List.of(),
        List.of(),
        HERE);
  }

  private static SloPlan slo(String id, String title) {
    return new SloPlan(
        id,
        title,
        "",
        "checkout",
        Optional.empty(),
        new BigDecimal("0.999"),
        new Slo.Window.Rolling(Duration.ofDays(30)),
        Duration.ofDays(30),
        ShopDashboards.ERRORS,
        ShopDashboards.REQUESTS,
        new SliPlan.Rates(SliPlan.Part.BAD, ShopDashboards.ERRORS, ShopDashboards.REQUESTS),
        List.of(
            new Slo.BurnAlert(
                BigDecimal.TEN,
                AlertSeverity.HIGH,
                HOUR,
                Duration.ofMinutes(5),
                Duration.ofMinutes(2),
                HERE),
            new Slo.BurnAlert(
                BigDecimal.valueOf(2),
                AlertSeverity.LOW,
                DAY,
                Duration.ofHours(2),
                Duration.ofMinutes(15),
                HERE)),
        Optional.empty(),
        "",
        "",
        now(id, "1 - e30d / t30d", Quantity.SLI),
        now(id, "1 - e30d / t30d / 0.001", Quantity.BUDGET_LEFT),
        now(id, "e1h / t1h / 0.001", Quantity.BURN_RATE),
        now(id, "e1d / t1d / 0.001", Quantity.BURN_RATE),
        now(id, "e30d", Quantity.BAD_EVENTS),
        now(id, "t30d", Quantity.ALL_EVENTS),
        query("burn-down", "1 - e30d / t30d / 0.001", Quantity.BUDGET_LEFT).plan(),
        List.of(),
        HERE);
  }

  /** Recorded sums, such as {@code e1h}, of one SLO. */
  private static QueryPlan now(String id, String template, Quantity quantity) {
    String scoped = template.replaceAll("([et])(\\d+[hd])", "slo:$1:sum$2{slo=\"" + id + "\"}");
    return query("now", scoped, quantity).now().plan();
  }
}
