package dashwright.renderer.openslo;

import dashwright.compiler.plan.EnvironmentPlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.SliPlan;
import dashwright.compiler.plan.SloPlan;
import dashwright.compiler.plan.TeamPlan;
import dashwright.compiler.promql.Macros;
import dashwright.dsl.model.Slo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An SLO as a document.
 *
 * @param slo the SLO
 * @param environment where it holds
 * @param timezone the IANA name of the project's time zone
 */
record SloDocument(SloPlan slo, EnvironmentPlan environment, String timezone) {
  /** How the names of our annotations start. */
  static final String OURS = "dashwright.github.io/";

  /** The window of rates, which OpenSLO has no word for. */
  private static final Duration RATE_WINDOW = Duration.ofMinutes(5);

  /** A Monday, the first of a month and of a quarter. */
  private static final String EPOCH = "2024-01-01 00:00:00";

  Yaml yaml() {
    List<Yaml> policies =
        IntStream.range(0, slo.alerts().size())
            .mapToObj(i -> AlertPolicy.of(slo.id() + "-burn-" + (i + 1), slo.alerts().get(i)))
            .toList();
    return Yaml.document("SLO")
        .put("metadata", metadata())
        .put(
            "spec",
            Yaml.empty()
                .text("description", Yaml.description(slo.description()))
                .text("service", slo.service())
                .put(
                    "indicator",
                    Yaml.empty()
                        .put("metadata", Yaml.metadata(slo.id()))
                        .put("spec", indicator(slo.counted())))
                .list("timeWindow", List.of(window()))
                .text("budgetingMethod", "Occurrences")
                .list("objectives", List.of(objective()))
                .list("alertPolicies", policies));
  }

  private Yaml metadata() {
    String team =
        environment.service(slo.service()).flatMap(s -> s.team()).map(TeamPlan::id).orElse("");
    return Yaml.metadata(slo.id())
        .text("displayName", slo.title())
        .put("labels", Yaml.empty().text("environment", environment.id()).text("team", team))
        .some(
            "annotations",
            Yaml.empty()
                .text(OURS + "endpoint", slo.endpoint().orElse(""))
                .text(OURS + "measured-at", slo.measuredAt().map(Slo.MeasuredAt::word).orElse(""))
                .text(OURS + "policy", slo.policy())
                .text(OURS + "agreed", slo.agreed())
                .text(OURS + "runbook", runbook()));
  }

  private String runbook() {
    return slo.links().stream()
        .filter(link -> link.kind() == LinkPlan.Kind.RUNBOOK)
        .map(LinkPlan::target)
        .filter(LinkPlan.Url.class::isInstance)
        .map(target -> ((LinkPlan.Url) target).url())
        .findFirst()
        .orElse("");
  }

  private Yaml indicator(SliPlan counted) {
    if (counted instanceof SliPlan.Gauge gauge) {
      return Yaml.empty().put("thresholdMetric", metric(gauge.up()));
    }
    return Yaml.empty()
        .put(
            "ratioMetric",
            counted instanceof SliPlan.Counters counters
                ? ratio(
                    true,
                    counters.part(),
                    "sum(" + counters.events() + ")",
                    "sum(" + counters.total() + ")")
                : rates((SliPlan.Rates) counted));
  }

  private Yaml rates(SliPlan.Rates rates) {
    return ratio(false, rates.part(), rate(rates.events()), rate(rates.total()));
  }

  private String rate(String promql) {
    return Macros.resolve(promql, RATE_WINDOW, RATE_WINDOW, slo.length());
  }

  private static Yaml ratio(Boolean counter, SliPlan.Part part, String events, String total) {
    String key =
        switch (part) {
          case GOOD -> "good";
          case BAD -> "bad";
        };
    return Yaml.empty()
        .flag("counter", counter)
        .put(key, metric(events))
        .put("total", metric(total));
  }

  private static Yaml metric(String query) {
    return Yaml.empty()
        .put(
            "metricSource",
            Yaml.empty().text("type", "Prometheus").put("spec", Yaml.empty().text("query", query)));
  }

  private Yaml objective() {
    Yaml objective = Yaml.empty();
    if (slo.counted() instanceof SliPlan.Gauge) {
      objective.text("op", "gte").number("value", BigDecimal.ONE);
    }
    return objective.number("target", slo.objective());
  }

  private Yaml window() {
    if (slo.window() instanceof Slo.Window.Calendar calendar) {
      return Yaml.empty()
          .text("duration", length(calendar.period()))
          .put("calendar", Yaml.empty().text("startTime", EPOCH).text("timeZone", timezone))
          .flag("isRolling", false);
    }
    return Yaml.empty().text("duration", Shorthand.of(slo.length())).flag("isRolling", true);
  }

  private static String length(Slo.Period period) {
    return switch (period) {
      case WEEK -> "1w";
      case MONTH -> "1M";
      case QUARTER -> "1Q";
    };
  }
}
