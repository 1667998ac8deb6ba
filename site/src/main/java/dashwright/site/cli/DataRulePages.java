package dashwright.site.cli;

import dashwright.compiler.check.Rule.Help;
import dashwright.dsl.source.Severity;
import dashwright.renderer.measure.DataRules;
import java.util.List;

/** The pages of the rules that only data can show: {@code check --data}. */
final class DataRulePages {
  private DataRulePages() {}

  static List<RulePage> pages() {
    return List.of(
        page(
            DataRules.QUERY_FAILED,
            Severity.ERROR,
            "a query is answered by the data source",
            "A query can be right by the rules of the language and fail all the same: labels that"
                + " match twice, too many samples, a timeout. Its chart would say so in place of"
                + " values. `dashwright promql eval --data` tries a query alone.",
            "up * on (job) http_requests_total",
            "up * on (job, instance) group_right () http_requests_total"),
        page(
            DataRules.NO_DATA,
            Severity.WARNING,
            "a query has a value",
            "A chart without values is not health. Most often a label of `select` has another value"
                + " there, or the metric another name. Where nothing happened yet, let the query"
                + " say 0.",
            "sum(rate(http_requests_total{service_name=\"chekout\"}[5m]))",
            "sum(rate(http_requests_total{service_name=\"checkout\"}[5m]))"),
        page(
            DataRules.DATA_GAP,
            Severity.INFO,
            "a series does not pause",
            "A gap looks like trouble, and hides trouble. A counter of errors that appears with the"
                + " first error and goes with the process leaves gaps; a value of 0 from the same"
                + " query does not.",
            "sum(rate(http_requests_total{code=~\"5..\"}[5m]))",
            "sum(rate(http_requests_total{code=~\"5..\"}[5m])) or 0 *"
                + " sum(rate(http_requests_total[5m]))"),
        page(
            DataRules.SLOW_QUERY,
            Severity.WARNING,
            "a query is answered within two seconds",
            "In an incident everybody opens the same page. Aggregate what many ask in a recording"
                + " rule, or read a long range at a coarser step.",
            "sum by (pod) (rate(http_requests_total[30d]))",
            "sum by (service) (service:http_requests:rate5m)"),
        page(
            DataRules.METRIC_NOT_FOUND,
            Severity.WARNING,
            "a metric of the catalogue exists",
            "The catalogue says what exists and what it means. A metric that is not there any more"
                + " draws nothing and alerts nobody.",
            "metrics: { app_orders_total: { type: counter } }",
            "metrics: { demo_orders_total: { type: counter } }"));
  }

  private static RulePage page(
      String id, Severity severity, String summary, String why, String bad, String good) {
    return new RulePage(
        id, severity, RulePage.Standing.FIXED, new Help(summary, why, bad + "\n", good + "\n"));
  }
}
