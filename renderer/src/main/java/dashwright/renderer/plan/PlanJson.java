package dashwright.renderer.plan;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.Plan;
import dashwright.renderer.json.JsonObject;
import dashwright.renderer.output.Sink;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the plan of each environment to {@code plan/ENVIRONMENT.json}. */
public final class PlanJson {
  /** The form may still change: it is 0 until the first tool builds on it. */
  private static final int SCHEMA_VERSION = 0;

  private PlanJson() {}

  /** Writes the plans of some environments of a plan. */
  public static void render(Plan plan, List<EnvironmentPlan> environments, Sink sink) {
    for (EnvironmentPlan environment : environments) {
      sink.write(
          "plan/" + environment.id() + ".json",
          print(plan, environment).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String print(Plan plan, EnvironmentPlan environment) {
    JsonObject whole =
        new JsonObject()
            .number("schemaVersion", SCHEMA_VERSION)
            .text("project", plan.title())
            .text("timezone", plan.timezone())
            .object("environment", environment, PlanJson::environment)
            .objects("dashboards", environment.dashboards(), DashboardJson::dashboard)
            .objects("services", environment.services(), ServiceJson::service)
            .objects("slos", environment.slos(), SloJson::slo)
            .objects("deployments", environment.deployments(), DashboardJson::deployment)
            .objects("signals", environment.signals(), ChartJson::signal);
    return whole.print();
  }

  private static JsonObject environment(EnvironmentPlan environment) {
    return new JsonObject()
        .text("id", environment.id())
        .text("title", environment.title())
        .text("datasource", environment.datasource())
        .text("url", environment.url());
  }
}
