package dashwright.renderer.html.page;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.QueryPlan;
import dashwright.compiler.plan.SignalPlan;
import dashwright.dsl.model.Threshold;
import dashwright.renderer.assess.Onset;
import dashwright.renderer.assess.Reason;
import dashwright.renderer.text.ValueFormat;
import java.util.Optional;

/** Says beneath the number of a tile what the findings know of it. */
record TileNotes(PageFrame frame) {

  /** The number with its note, unless it has one of its own. */
  Body.Value of(ChartPlan chart, Body.Value value) {
    return value.note().isEmpty()
        ? chart
            .subject()
            .flatMap(frame.findings()::of)
            .flatMap(
                thing ->
                    thing.reasons().stream()
                        .flatMap(reason -> told(chart, reason, value).stream())
                        .findFirst())
            .orElse(value)
        : value;
  }

  private Optional<Body.Value> told(ChartPlan chart, Reason reason, Body.Value value) {
    if (reason instanceof Reason.Beyond beyond && same(chart, beyond.signal())) {
      String token = StateView.of(beyond.state()).token();
      String side = beyond.side() == Threshold.Side.ABOVE ? "above " : "below ";
      String limit = format(beyond.signal()).brief(beyond.limit());
      String since = beyond.since().map(onset -> since(onset)).orElse("");
      return Optional.of(new Body.Value(value.number(), value.unit(), side + limit + since, token));
    }
    if (reason instanceof Reason.Departed departed && same(chart, departed.signal())) {
      Onset onset = departed.onset();
      return onset.before().isPresent()
          ? Optional.of(
              new Body.Value(
                  value.number(),
                  value.unit(),
                  "was "
                      + format(departed.signal()).brief(onset.before().getAsDouble())
                      + " before "
                      + frame.recent(onset.at()),
                  ""))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private String since(Onset onset) {
    return (onset.known() ? " since " : " since before ") + frame.recent(onset.at());
  }

  private static ValueFormat format(SignalPlan signal) {
    return ValueFormat.of(signal.unit());
  }

  /** Whether a tile shows what a signal does. */
  private static boolean same(ChartPlan chart, SignalPlan signal) {
    Measure measure = signal.query().measure();
    return chart.queries().stream()
        .map(QueryPlan::measure)
        .anyMatch(
            own ->
                own.quantity() == measure.quantity() && own.quantile().equals(measure.quantile()));
  }
}
