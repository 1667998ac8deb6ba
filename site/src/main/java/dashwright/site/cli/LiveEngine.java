package dashwright.site.cli;

import dashwright.dsl.source.SourceFile;
import dashwright.renderer.data.UnusableDataException;
import dashwright.renderer.data.prometheus.Address;
import dashwright.renderer.data.prometheus.Credentials;
import dashwright.renderer.data.prometheus.Limits;
import dashwright.renderer.data.prometheus.PrometheusEngine;
import dashwright.renderer.data.prometheus.Waiting;
import java.time.Duration;
import java.time.Instant;

/** Opens a live engine. */
final class LiveEngine {
  /** A difference that nobody sees in a chart. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  private LiveEngine() {}

  /**
   * Opens it, and learns from it what time it is.
   *
   * @throws UsageException when nobody answers
   */
  static Data.Live open(DataOptions options, Console console) {
    try {
      PrometheusEngine engine =
          new PrometheusEngine(
              Address.of(options.name()),
              Credentials.of(console.terminal().environment()),
              Limits.DEFAULT.within(options.timeout()),
              Waiting.REAL);
      Instant there = now(engine);
      tellSkew(engine, Duration.between(Instant.now(), there), console);
      return Data.Live.of(engine, options.now().orElse(there));
    } catch (UnusableDataException e) {
      throw new UsageException(e.getMessage(), e.help());
    }
  }

  private static Instant now(PrometheusEngine engine) {
    try {
      return engine.now();
    } catch (UnusableDataException e) {
      throw new UnansweredException(e.getMessage(), e.help());
    }
  }

  /**
   * What it holds now, as the text of a scrape.
   *
   * @throws UsageException when nobody answers
   */
  static SourceFile scrape(String url, String selector, Duration timeout, Console console) {
    try {
      Limits limits = new Limits(timeout, 3, 256 << 20, 1_000_000, 1_000_000);
      PrometheusEngine engine =
          new PrometheusEngine(
              Address.of(url),
              Credentials.of(console.terminal().environment()),
              limits,
              Waiting.REAL);
      return SourceFile.of(engine.address().toString(), engine.scrape(selector));
    } catch (UnusableDataException e) {
      throw new UsageException(e.getMessage(), e.help());
    }
  }

  private static void tellSkew(PrometheusEngine engine, Duration ahead, Console console) {
    if (ahead.abs().compareTo(SKEW) > 0) {
      console.note(
          "note: the clock of `"
              + engine.address()
              + "` is "
              + ahead.abs().toSeconds()
              + " s "
              + (ahead.isNegative() ? "behind" : "ahead of")
              + " this one; its time counts");
    }
  }
}
