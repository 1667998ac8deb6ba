package dashwright.dsl;

import dashwright.dsl.promql.Expression;
import java.time.Duration;

/**
 * The words of definitions, to be imported statically: durations, shares, thresholds, indicators.
 *
 * <pre>{@code
 * import static dashwright.dsl.Dsl.*;
 * }</pre>
 */
public final class Dsl {
  private Dsl() {}

  /** So many milliseconds. */
  public static Duration milliseconds(long count) {
    return Duration.ofMillis(count);
  }

  /** So many seconds. */
  public static Duration seconds(long count) {
    return Duration.ofSeconds(count);
  }

  /** So many minutes. */
  public static Duration minutes(long count) {
    return Duration.ofMinutes(count);
  }

  /** So many hours. */
  public static Duration hours(long count) {
    return Duration.ofHours(count);
  }

  /** So many days of 24 hours. */
  public static Duration days(long count) {
    return Duration.ofDays(count);
  }

  /** So many weeks of seven days. */
  public static Duration weeks(long count) {
    return Duration.ofDays(Math.multiplyExact(count, 7));
  }

  /** A share in per cent: {@code percent(99.9)}. */
  public static Percentage percent(double points) {
    return new Percentage(points);
  }

  /** The value of all environments that have no other: {@code byDefault(1).in("staging", 5)}. */
  public static <T> ByEnvironment<T> byDefault(T value) {
    return ByEnvironment.byDefault(value);
  }

  /** A line; trouble is above it. */
  public static Threshold above(double value) {
    return Threshold.at("above", Written.number(value));
  }

  /** The same, by environment. */
  public static Threshold above(ByEnvironment<? extends Number> value) {
    return Threshold.at("above", ByEnvironment.written(value, Written::number));
  }

  /** A line; trouble is below it. */
  public static Threshold below(double value) {
    return Threshold.at("below", Written.number(value));
  }

  /** The same, by environment. */
  public static Threshold below(ByEnvironment<? extends Number> value) {
    return Threshold.at("below", ByEnvironment.written(value, Written::number));
  }

  /** Answers without an error are good, by the service's instrumentation. */
  public static Indicator availability() {
    return new Indicator(Written.word("availability"));
  }

  /** Answers within a time are good, by the service's instrumentation. */
  public static Indicator latency(Duration within) {
    return indicator("latency", Written.duration(within));
  }

  /** The same, by environment. */
  public static Indicator latency(ByEnvironment<Duration> within) {
    return indicator("latency", ByEnvironment.written(within, Written::duration));
  }

  /** Good events of all: counters, as PromQL. */
  public static Indicator good(String good, String total) {
    return new Indicator(Written.pair("good", Written.text(good), "total", Written.text(total)));
  }

  /** The same, built. */
  public static Indicator good(Expression good, Expression total) {
    return new Indicator(
        Written.pair("good", Written.promql(good), "total", Written.promql(total)));
  }

  /** Bad events of all: counters, as PromQL. */
  public static Indicator bad(String bad, String total) {
    return new Indicator(Written.pair("bad", Written.text(bad), "total", Written.text(total)));
  }

  /** The same, built. */
  public static Indicator bad(Expression bad, Expression total) {
    return new Indicator(Written.pair("bad", Written.promql(bad), "total", Written.promql(total)));
  }

  /** The time in which a gauge is 1 is good, as PromQL. */
  public static Indicator up(String gauge) {
    return indicator("up", Written.text(gauge));
  }

  /** The same, built. */
  public static Indicator up(Expression gauge) {
    return indicator("up", Written.promql(gauge));
  }

  /** An alert above a burn rate. */
  public static BurnAlert burn(double rate) {
    return BurnAlert.at(Written.number(rate));
  }

  /** The same, by environment. */
  public static BurnAlert burn(ByEnvironment<? extends Number> rate) {
    return BurnAlert.at(ByEnvironment.written(rate, Written::number));
  }

  private static Indicator indicator(String key, Written value) {
    return new Indicator(Written.mapping(key, value));
  }
}
