package dashwright.compiler.check;

import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.promql.Outline;
import dashwright.compiler.promql.Promql;
import dashwright.dsl.model.AlertSeverity;
import dashwright.dsl.model.DurationText;
import dashwright.dsl.model.ForeignAlert;
import dashwright.dsl.model.NumberText;
import dashwright.dsl.model.Threshold.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An alert that exists elsewhere, beside a line that stands for it.
 *
 * @param alert the alert
 * @param line the line
 * @param chart where the line is
 */
record ExistingAlert(ForeignAlert alert, LinePlan line, ReadChart chart) {

  /**
   * A way in which the two differ.
   *
   * @param message what differs
   * @param help what to write
   */
  record Difference(String message, String help) {}

  /** All ways in which they differ; none where the line tells the truth. */
  List<Difference> differences() {
    Optional<Comparison> comparison = comparison();
    if (comparison.isEmpty()) {
      return List.of(
          new Difference(
              name() + " compares nothing with a number, so no line can stand for it",
              "remove the threshold, or write the alert as a comparison with a number"));
    }
    List<Difference> differences = new ArrayList<>();
    number(comparison.get()).ifPresent(differences::add);
    query(comparison.get()).ifPresent(differences::add);
    lasting().ifPresent(differences::add);
    severity().ifPresent(differences::add);
    return differences;
  }

  /** The comparison of what the chart draws, else the first. */
  private Optional<Comparison> comparison() {
    List<Comparison> all = Promql.parse(alert.promql()).map(Comparison::of).orElse(List.of());
    return all.stream().filter(this::isDrawn).findFirst().or(() -> all.stream().findFirst());
  }

  private boolean isDrawn(Comparison comparison) {
    return chart.queries().stream()
        .anyMatch(
            query ->
                query
                    .text()
                    .tree()
                    .map(tree -> Outline.of(tree, query.draft().scope()))
                    .filter(Outline.of(comparison.query(), query.draft().scope())::equals)
                    .isPresent());
  }

  private Optional<Difference> number(Comparison comparison) {
    String fires = written(comparison.side(), comparison.number());
    boolean same =
        comparison.side() == line.side() && comparison.number() == line.value().doubleValue();
    return same
        ? Optional.empty()
        : difference(
            "the threshold is `" + written() + "`, but " + name() + " fires at `" + fires + "`",
            fires);
  }

  private Optional<Difference> query(Comparison comparison) {
    return isDrawn(comparison)
        ? Optional.empty()
        : Optional.of(
            new Difference(
                chart.name() + " draws something else than " + name() + " watches",
                "draw `" + Promql.print(comparison.query()) + "`"));
  }

  private Optional<Difference> lasting() {
    return alert.lasting().equals(line.lasting())
        ? Optional.empty()
        : difference(
            name()
                + " waits "
                + DurationText.print(alert.lasting())
                + ", the threshold says "
                + DurationText.print(line.lasting()),
            "for: " + DurationText.print(alert.lasting()));
  }

  /** Only of alerts that speak of severity as we do. */
  private Optional<Difference> severity() {
    return Arrays.stream(AlertSeverity.values())
        .filter(ours -> ours.word().equals(alert.labels().get("severity")))
        .filter(theirs -> !line.severity().equals(Optional.of(theirs)))
        .findFirst()
        .flatMap(
            theirs ->
                difference(
                    name()
                        + " has the severity `"
                        + theirs.word()
                        + "`, the threshold "
                        + line.severity().map(own -> "`" + own.word() + "`").orElse("none"),
                    "severity: " + theirs.word()));
  }

  private static Optional<Difference> difference(String message, String write) {
    return Optional.of(new Difference(message, "write `" + write + "`, or change the alert"));
  }

  private String written() {
    return written(line.side(), line.value().doubleValue());
  }

  private static String written(Side side, double number) {
    return side.name().toLowerCase(Locale.ROOT) + ": " + NumberText.plain(number);
  }

  private String name() {
    return "alert `"
        + alert.name()
        + "` ("
        + alert.origin().path()
        + ":"
        + alert.origin().line()
        + ")";
  }
}
