package dashwright.compiler.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacrosTest {
  /** Our macros, with values, and as Grafana knows them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "rate(x[$window])          | rate(x[5m])          | rate(x[$__rate_interval])",
        "rate(x[${window}])        | rate(x[5m])          | rate(x[$__rate_interval])",
        "max(x)[$range:$step]      | max(x)[1d:30s]       | max(x)[$__range:$__interval]",
        "x offset -$step           | x offset -30s        | x offset -$__interval",
        "x offset ($step * 2)      | x offset (30s * 2)   | x offset ($__interval * 2)",
        "x * $step / $range        | x * 30 / 86400       | x * (${__interval_ms} / 1000) / ${__range_s}",
        "x > $from                 | x > $from            | x > ($__from / 1000)",
        "x @ $from                 | x @ $from            | x @ ${__from:date:seconds}",
        "x{a=\"$window\"} # $step  | x{a=\"$window\"} # $step | x{a=\"$window\"} # $step",
        "x:rate$window             | x:rate5m             | x:rate$__rate_interval",
        "x[$__range] + $windows    | x[$__range] + $windows | x[$__range] + $windows",
        "x[${window:raw}]          | x[${window:raw}]     | x[${window:raw}]",
      })
  void areReplaced(String promql, String resolved, String grafana) {
    assertEquals(
        resolved,
        Macros.resolve(promql, Duration.ofMinutes(5), Duration.ofSeconds(30), Duration.ofDays(1)));
    assertEquals(grafana, Macros.toGrafana(promql));
  }

  @Test
  void becomeFractionsOfSeconds() {
    assertEquals(
        "x[1s500ms] / 1.5",
        Macros.resolve(
            "x[$window] / $step",
            Duration.ofMillis(1500),
            Duration.ofMillis(1500),
            Duration.ofDays(1)));
  }

  @Test
  void areListed() {
    assertEquals(
        List.of("job", "window", "group", "a", "b"),
        List.copyOf(
            Macros.used(
                "x{job=\"$job $1 $\"}[$window] + on ($group) y_${a}_[[b:raw]]{c=\"$window\"} # $no")));
  }
}
