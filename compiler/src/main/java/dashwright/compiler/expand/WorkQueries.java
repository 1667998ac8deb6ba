package dashwright.compiler.expand;

import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.Subject;
import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.resolve.Catalogue;
import dashwright.compiler.resolve.Work;
import dashwright.compiler.slo.Events;
import dashwright.compiler.slo.Indicator;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Unit;
import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The queries about some work: of a service, an endpoint, or calls to a dependency.
 *
 * @param catalogue what metrics exist
 * @param work where its numbers come from
 * @param scope where they are
 * @param subject what the work is about
 * @param origin the definition that they follow from
 */
record WorkQueries(
    Catalogue catalogue, Work work, List<Matcher> scope, Subject subject, Origin origin) {

  boolean counted() {
    return work.traffic().isPresent();
  }

  boolean timed() {
    return work.latency().isPresent();
  }

  Optional<DraftQuery> traffic(String legend) {
    return work.traffic()
        .map(traffic -> query(Events.rate(traffic.value()), legend, Quantity.TRAFFIC));
  }

  /** The traffic by outcome, where the metric set names the label that tells it. */
  Optional<DraftQuery> byOutcome() {
    return work.traffic()
        .flatMap(
            traffic ->
                work.by()
                    .map(
                        by ->
                            query(
                                "sum by (" + by + ") (rate(" + traffic.value() + "[$window]))",
                                "{{" + by + "}}",
                                Quantity.TRAFFIC)));
  }

  Optional<Events> events() {
    return Indicator.failures(work);
  }

  Optional<DraftQuery> failures(String legend) {
    return events().map(events -> query(events.bad(), legend, Quantity.FAILURES));
  }

  Optional<DraftQuery> successes(String legend) {
    return events().map(events -> query(events.good(), legend, Quantity.SUCCESSES));
  }

  Optional<DraftQuery> errorRatio(String legend) {
    return events().map(events -> query(events.ratio(), legend, Quantity.ERROR_RATIO));
  }

  Optional<DraftQuery> availability(String legend) {
    return events().map(events -> query("1 - " + events.ratio(), legend, Quantity.SLI));
  }

  /** A quantile of its durations, in the unit of the histogram. */
  Optional<DraftQuery> latency(String quantile, String legend) {
    return work.latency()
        .map(
            histogram ->
                query(
                    quantile(histogram.value(), quantile),
                    legend,
                    Measure.latency(new BigDecimal(quantile))));
  }

  private String quantile(String histogram, String quantile) {
    String rate =
        metric(histogram).map(Metric::type).orElse(Metric.Type.HISTOGRAM)
                == Metric.Type.NATIVE_HISTOGRAM
            ? Events.rate(histogram)
            : "sum by (le) (rate(" + Indicator.part(histogram, "_bucket", "") + "[$window]))";
    return "histogram_quantile(" + NumberText.plain(new BigDecimal(quantile)) + ", " + rate + ")";
  }

  /** The unit of its durations. */
  Unit timeUnit() {
    return work.latency()
        .flatMap(histogram -> metric(histogram.value()))
        .map(Metric::unit)
        .orElse(Unit.SECONDS);
  }

  private Optional<Metric> metric(String histogram) {
    return Selectors.of(histogram).stream()
        .findFirst()
        .flatMap(selector -> catalogue.find(selector.metric()));
  }

  private DraftQuery query(String promql, String legend, Quantity quantity) {
    return query(promql, legend, Measure.of(quantity));
  }

  private DraftQuery query(String promql, String legend, Measure measure) {
    return new DraftQuery(
        promql,
        scope,
        DraftQuery.Variables.NARROW,
        Optional.of(legend),
        measure,
        Optional.of(subject),
        QueryPlan.Evaluation.RANGE,
        origin);
  }
}
