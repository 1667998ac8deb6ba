package dashwright.compiler.slo;

import dashwright.compiler.promql.Matcher;
import dashwright.compiler.promql.Selectors;
import dashwright.compiler.resolve.Catalogue;
import dashwright.compiler.resolve.Resolved;
import dashwright.compiler.resolve.Work;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.Metric;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.PerEnvironment;
import dashwright.dsl.model.Slo;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an SLO counts: turns every kind of SLI into a stream of bad events and a stream of all. */
public final class Indicator {
  private final Resolved resolved;
  private final String environment;

  /** Reads SLIs of an environment. */
  public Indicator(Resolved resolved, String environment) {
    this.resolved = resolved;
    this.environment = environment;
  }

  /**
   * The events of an SLO, without scope; empty where the service's instrumentation does not tell.
   */
  public Optional<Events> events(Slo slo) {
    Work work = work(slo);
    if (slo.sli() instanceof Slo.Sli.Latency latency) {
      return work.latency().map(histogram -> slower(histogram.value(), latency.within()));
    }
    if (slo.sli() instanceof Slo.Sli.Good sli) {
      return Optional.of(Events.successes(stream(sli.good()), stream(sli.total())));
    }
    if (slo.sli() instanceof Slo.Sli.Bad sli) {
      String total = stream(sli.total());
      return Optional.of(new Events("(" + stream(sli.bad()) + " or 0 * " + total + ")", total));
    }
    if (slo.sli() instanceof Slo.Sli.Up up) {
      return Optional.of(Events.downtime(up.gauge().value().strip()));
    }
    return failures(work);
  }

  /** The failed and all work of a service. */
  public static Optional<Events> failures(Work work) {
    return work.traffic()
        .flatMap(
            traffic ->
                work.errors().map(errors -> Events.failures(errors.value(), traffic.value())));
  }

  private static String stream(Located<String> promql) {
    String text = promql.value().strip();
    return isCounter(text) ? Events.rate(text) : "(" + text + ")";
  }

  /** Whether an expression is nothing but a selector, whose rate is then meant. */
  static boolean isCounter(String promql) {
    List<Selectors.Selector> selectors = Selectors.of(promql);
    return selectors.size() == 1
        && selectors.get(0).offset() == 0
        && selectors.get(0).length() == promql.length();
  }

  Work work(Slo slo) {
    return Work.of(resolved, resolved.service(slo.service()));
  }

  boolean isNative(String histogram) {
    return metric(histogram).filter(m -> m.type() == Metric.Type.NATIVE_HISTOGRAM).isPresent();
  }

  /** The bucket of a classic histogram that counts what takes no longer. */
  String bucket(String histogram, Located<PerEnvironment<Duration>> within) {
    return part(histogram, "_bucket", le(bound(histogram, within.value().in(environment))));
  }

  private Events slower(String histogram, Located<PerEnvironment<Duration>> within) {
    BigDecimal bound = bound(histogram, within.value().in(environment));
    if (isNative(histogram)) {
      String rate = Events.rate(histogram);
      String count = "histogram_count(" + rate + ")";
      String slow = "(1 - histogram_fraction(0, " + NumberText.plain(bound) + ", " + rate + "))";
      return new Events("(" + slow + " * " + count + ")", count);
    }
    return Events.slower(bucket(histogram, within), part(histogram, "_count", ""));
  }

  /** The bound of an SLI's duration in the unit of its histogram. */
  public BigDecimal bound(String histogram, Duration within) {
    BigDecimal factor =
        metric(histogram).map(metric -> metric.unit().factor()).orElse(BigDecimal.ONE);
    BigDecimal seconds = BigDecimal.valueOf(within.toMillis(), 3);
    return seconds.divide(factor, MathContext.DECIMAL64);
  }

  private Optional<Metric> metric(String histogram) {
    Catalogue catalogue = resolved.catalogue();
    return Selectors.of(histogram).stream()
        .findFirst()
        .flatMap(selector -> catalogue.find(selector.metric()));
  }

  /**
   * The matcher of a bucket; whole numbers were written both as 1 and as 1.0 before Prometheus 3.
   */
  private static String le(BigDecimal bound) {
    String number = NumberText.plain(bound);
    return number.indexOf('.') < 0 ? "le=~\"" + number + "(\\\\.0)?\"" : "le=\"" + number + "\"";
  }

  /** A part of a classic histogram, given as a selector without suffix, with one more matcher. */
  public static String part(String histogram, String suffix, String matcher) {
    Selectors.Selector selector = Selectors.of(histogram).get(0);
    String matchers =
        selector.matchers().stream().map(Matcher::text).collect(Collectors.joining(","));
    String all =
        matchers.isEmpty() || matcher.isEmpty() ? matchers + matcher : matchers + "," + matcher;
    return selector.metric() + suffix + (all.isEmpty() ? "" : "{" + all + "}");
  }
}
