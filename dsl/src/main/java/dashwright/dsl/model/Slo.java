package dashwright.dsl.model;

import dashwright.dsl.source.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What was promised to users.
 *
 * @param id its name
 * @param title the promise in a few words
 * @param description a sentence
 * @param service whose promise it is
 * @param endpoint the endpoint's id, where it is about one
 * @param objective the share of good events, 0 to 1
 * @param window the time over which it must hold
 * @param sli what a good event is
 * @param measuredAt how near to the users it is measured
 * @param alerts when somebody is told
 * @param policy what happens once the budget is spent
 * @param agreed with whom, when
 * @param runbook a URL, instead of the service's
 * @param environments where it holds; empty: everywhere
 * @param origin where it is defined
 */
public record Slo(
    String id,
    String title,
    Optional<String> description,
    Reference service,
    Optional<Reference> endpoint,
    Located<PerEnvironment<BigDecimal>> objective,
    PerEnvironment<Window> window,
    Sli sli,
    Optional<MeasuredAt> measuredAt,
    Located<Alerts> alerts,
    Optional<String> policy,
    Optional<Agreed> agreed,
    Optional<PerEnvironment<String>> runbook,
    List<Reference> environments,
    Origin origin) {

  /** The time over which an objective must hold. */
  public sealed interface Window {

    /** The last so many days, at any time. */
    record Rolling(Duration length) implements Window {}

    /** From the start of a period to its end. */
    record Calendar(Period period) implements Window {}
  }

  /** A calendar period. */
  public enum Period {
    WEEK,
    MONTH,
    QUARTER
  }

  /** What a good event is. */
  public sealed interface Sli {

    /** Answers without an error, by the service's instrumentation. */
    record Availability() implements Sli {}

    /** Answers within a time, by the service's instrumentation. */
    record Latency(Located<PerEnvironment<Duration>> within) implements Sli {}

    /** Good events of all, as counters. */
    record Good(Located<String> good, Located<String> total) implements Sli {}

    /** Bad events of all, as counters. */
    record Bad(Located<String> bad, Located<String> total) implements Sli {}

    /** The time in which a gauge is 1. */
    record Up(Located<String> gauge) implements Sli {}
  }

  /** How near to the users an SLI is measured, nearest first. */
  public enum MeasuredAt {
    CLIENT("client"),
    PROBE("probe"),
    LOAD_BALANCER("load-balancer"),
    SERVICE("service");

    private final String word;

    MeasuredAt(String word) {
      this.word = word;
    }

    /** The word people write. */
    public String word() {
      return word;
    }
  }

  /** When somebody is told. */
  public sealed interface Alerts {

    /** Low at burn rate 2, high at 10. */
    record Standard() implements Alerts {}

    /** Burn rates 14.4, 6, 3 and 1. */
    record Workbook() implements Alerts {}

    /** Nobody is told. */
    record None() implements Alerts {}

    /** A list of one's own. */
    record Own(List<OwnAlert> alerts) implements Alerts {
      public Own {
        alerts = List.copyOf(alerts);
      }
    }

    /**
     * Burn-rate alerts, and what else there is to tell.
     *
     * @param burn the burn-rate alerts; not itself of this kind
     * @param atLeast how many events a long window must have before a burn-rate alert fires
     * @param noData when there is nothing to measure
     * @param spent when the budget is used up
     */
    record Watched(
        Alerts burn,
        Optional<PerEnvironment<BigDecimal>> atLeast,
        Optional<Told> noData,
        Optional<Told> spent)
        implements Alerts {}
  }

  /**
   * Something that somebody is told.
   *
   * @param severity how urgent
   * @param lasting how long it must hold
   * @param origin where it is defined
   */
  public record Told(AlertSeverity severity, PerEnvironment<Duration> lasting, Origin origin) {}

  /**
   * An alert of a list of one's own, as written.
   *
   * @param burn the burn rate
   * @param severity how urgent
   * @param longWindow the window that decides
   * @param shortWindow the window that resets
   * @param lasting how long it must hold
   * @param origin where it is defined
   */
  public record OwnAlert(
      PerEnvironment<BigDecimal> burn,
      AlertSeverity severity,
      PerEnvironment<Duration> longWindow,
      PerEnvironment<Duration> shortWindow,
      PerEnvironment<Duration> lasting,
      Origin origin) {

    /** The alert in an environment. */
    public BurnAlert in(String environment) {
      return new BurnAlert(
          burn.in(environment),
          severity,
          longWindow.in(environment),
          shortWindow.in(environment),
          lasting.in(environment),
          origin);
    }

    /** Its values that may differ between environments. */
    public List<PerEnvironment<?>> perEnvironment() {
      return List.of(burn, longWindow, shortWindow, lasting);
    }
  }

  /**
   * An alert on a burn rate, exceeded over both windows.
   *
   * @param burn the burn rate
   * @param severity how urgent
   * @param longWindow the window that decides
   * @param shortWindow the window that resets
   * @param lasting how long it must hold
   * @param origin where it is defined
   */
  public record BurnAlert(
      BigDecimal burn,
      AlertSeverity severity,
      Duration longWindow,
      Duration shortWindow,
      Duration lasting,
      Origin origin) {}

  /**
   * An agreement.
   *
   * @param with whom
   * @param on when, an ISO date
   */
  public record Agreed(String with, String on) {}

  public Slo {
    environments = List.copyOf(environments);
  }
}
