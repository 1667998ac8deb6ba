package dashwright.compiler.check;

import dashwright.compiler.promql.Call;
import dashwright.compiler.promql.Constants;
import dashwright.compiler.promql.Expression;
import dashwright.compiler.promql.Macro;
import dashwright.compiler.promql.MatrixSelector;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.Resolution;
import dashwright.dsl.source.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A window holds enough samples. */
final class WindowTooShort implements Rule {
  @Override
  public String id() {
    return "window-too-short";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Help help() {
    return new Help(
        "the window of a rate holds at least four samples",
        "A rate needs two samples. A window of fewer than two scrapes mostly finds one and "
            + "gives nothing; with fewer than four, one scrape that fails leaves a gap. `$window` "
            + "always fits the data and the step.",
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s, labels: { region: [eu, us], result: [ok, failed] } }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum(rate(orders_total[20s]))', legend: orders }]
        """,
        """
        metrics:
          orders_total: { type: counter, unit: short, every: 15s, labels: { region: [eu, us], result: [ok, failed] } }
        dashboards:
          shop:
            kind: custom
            title: Shop
            audience: Its team
            sections:
              - title: Orders
                charts:
                  orders:
                    title: Orders
                    description: Orders a second.
                    unit: reqps
                    queries: [{ promql: 'sum(rate(orders_total[$window]))', legend: orders }]
        """);
  }

  private static final List<String> FUNCTIONS =
      List.of("rate", "irate", "increase", "resets", "delta", "idelta", "deriv", "predict_linear");

  @Override
  public void check(Checked checked, Findings findings) {
    for (ReadChart chart : checked.charts()) {
      Resolution resolution = chart.dashboard().resolution();
      for (ReadQuery query : chart.queries()) {
        query
            .text()
            .nodes(Call.class)
            .filter(call -> FUNCTIONS.contains(call.name()))
            .flatMap(call -> call.arguments().stream())
            .filter(MatrixSelector.class::isInstance)
            .map(MatrixSelector.class::cast)
            .forEach(matrix -> check(query, matrix, resolution, findings));
      }
    }
  }

  private static void check(
      ReadQuery query, MatrixSelector matrix, Resolution resolution, Findings findings) {
    Optional<Duration> every =
        query.inference().series(matrix.selector()).flatMap(series -> series.metric().every());
    Optional<Duration> window = window(matrix.range(), resolution);
    if (every.isEmpty() || window.isEmpty()) {
      return;
    }
    Optional<String> trouble = trouble(window.get(), every.get());
    trouble.ifPresent(
        text ->
            findings.report(
                query.at(matrix.range().extent()),
                "a window of " + DurationText.print(window.get()) + text,
                "write `[$window]`, or at least `["
                    + DurationText.print(every.get().multipliedBy(4))
                    + "]`"));
  }

  private static Optional<String> trouble(Duration window, Duration every) {
    String samples = ", where a sample comes every " + DurationText.print(every);
    if (window.compareTo(every.multipliedBy(2)) < 0) {
      return Optional.of(" mostly holds less than two samples" + samples);
    }
    return window.compareTo(every.multipliedBy(4)) < 0
        ? Optional.of(" is empty as soon as a sample is missing" + samples)
        : Optional.empty();
  }

  /** The length of a window, where it is written or follows from the dashboard. */
  private static Optional<Duration> window(Expression range, Resolution resolution) {
    if (range instanceof Macro macro) {
      return switch (macro.text()) {
        case "$step", "${step}" -> Optional.of(resolution.step());
        case "$range", "${range}" -> Optional.of(resolution.range());
        default -> Optional.empty();
      };
    }
    OptionalDouble seconds = Constants.value(range);
    return seconds.isPresent()
        ? Optional.of(Duration.ofMillis(Math.round(seconds.getAsDouble() * 1000)))
        : Optional.empty();
  }
}
