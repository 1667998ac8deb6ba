package dashwright.compiler.check;

import dashwright.compiler.expand.Expanded;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.resolve.Resolved;
import dashwright.compiler.resolve.Work;
import dashwright.compiler.slo.Indicator;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.Slo;
import dashwright.dsl.source.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A latency SLI lies on a bucket. */
final class BucketBoundary implements Rule {
  @Override
  public String id() {
    return "bucket-boundary";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Help help() {
    return new Help(
        "the duration of a latency SLI is the bound of a bucket",
        "A classic histogram knows how many were faster than each of its bounds, and nothing "
            + "between. Another duration matches no bucket, and every request counts as slow.",
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
          pay_seconds: { type: histogram, unit: s, buckets: [0.1, 0.3, 1] }
        instrumentations:
          pay: { title: Payments, latency: pay_seconds }
        services:
          cart: { title: Cart, type: service, instrumentation: [pay], depends-on: [], called-by: [] }
        slos:
          orders-succeed:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { latency: 250ms }
        """,
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s }
          pay_seconds: { type: histogram, unit: s, buckets: [0.1, 0.3, 1] }
        instrumentations:
          pay: { title: Payments, latency: pay_seconds }
        services:
          cart: { title: Cart, type: service, instrumentation: [pay], depends-on: [], called-by: [] }
        slos:
          orders-succeed:
            title: Orders succeed
            service: cart
            objective: 99.9%
            window: 30d
            sli: { latency: 300ms }
        """);
  }

  @Override
  public void check(Checked checked, Findings findings) {
    for (Expanded environment : checked.expanded()) {
      for (Slo slo : checked.resolved().slos().values()) {
        if (slo.sli() instanceof Slo.Sli.Latency latency) {
          check(checked.resolved(), slo, latency, environment.environment().id(), findings);
        }
      }
    }
  }

  private static void check(
      Resolved resolved, Slo slo, Slo.Sli.Latency latency, String environment, Findings findings) {
    Duration within = latency.within().value().in(environment);
    Work.of(resolved, resolved.service(slo.service()))
        .latency()
        .ifPresent(
            histogram -> {
              BigDecimal bound =
                  new Indicator(resolved, environment).bound(histogram.value(), within);
              List<BigDecimal> buckets =
                  Selectors.of(histogram.value()).stream()
                      .findFirst()
                      .flatMap(selector -> resolved.catalogue().find(selector.metric()))
                      .map(Metric::buckets)
                      .orElse(List.of());
              nearest(buckets, bound)
                  .ifPresent(
                      nearest ->
                          findings.report(
                              latency.within().origin(),
                              DurationText.print(within)
                                  + " is not the bound of a bucket of `"
                                  + histogram.value()
                                  + "`",
                              "use "
                                  + DurationText.print(duration(nearest, bound, within))
                                  + ", the nearest bound"));
            });
  }

  /** A bound as a duration, by the one whose duration is known. */
  private static Duration duration(BigDecimal nearest, BigDecimal bound, Duration within) {
    return Duration.ofMillis(
        nearest
            .multiply(BigDecimal.valueOf(within.toMillis()))
            .divide(bound, RoundingMode.HALF_EVEN)
            .longValue());
  }

  private static Optional<BigDecimal> nearest(List<BigDecimal> buckets, BigDecimal bound) {
    if (buckets.stream().anyMatch(bucket -> bucket.compareTo(bound) == 0)) {
      return Optional.empty();
    }
    return buckets.stream().min(Comparator.comparing(b -> b.subtract(bound).abs()));
  }
}
