package dashwright.renderer.chart;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Chart;
import dashwright.renderer.chart.Ink.Dash;
import dashwright.renderer.chart.Ink.Form;
import dashwright.renderer.data.Answer;
import dashwright.renderer.data.Series;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.text.ValueFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Turns the answers to a chart's queries into named, coloured series. */
final class Traces {
  private record Named(String name, Measure measure, Outcome outcome, Series series) {}

  private Traces() {}

  static List<Trace> of(
      ChartPlan chart, Map<QueryPlan, Answer> answers, TimeGrid grid, Colours colours) {
    List<Named> all = new ArrayList<>();
    answers.forEach((query, answer) -> all.addAll(named(chart, query, answer.series())));
    if (chart.stack()) {
      all.sort(Comparator.comparing(Named::outcome));
    }
    return coloured(chart, all, grid, colours);
  }

  private static List<Named> named(ChartPlan chart, QueryPlan query, List<Series> all) {
    if (chart.type() == Chart.Type.HEATMAP && Buckets.are(all)) {
      return Buckets.apart(all, ValueFormat.of(chart.unit())).stream()
          .map(b -> new Named(b.name(), query.measure(), Outcome.UNKNOWN, b.series()))
          .toList();
    }
    List<String> names = Names.of(query, all);
    return IntStream.range(0, all.size())
        .mapToObj(
            i ->
                new Named(
                    names.get(i),
                    query.measure(),
                    outcome(query, all.get(i), names.get(i)),
                    all.get(i)))
        .toList();
  }

  private static Outcome outcome(QueryPlan query, Series series, String name) {
    return switch (query.measure().quantity()) {
      case FAILURES -> Outcome.SERVER_ERROR;
      case SUCCESSES -> Outcome.SUCCESS;
      case TRAFFIC -> Outcome.of(series.labels(), name);
      default -> Outcome.UNKNOWN;
    };
  }

  private static List<Trace> coloured(
      ChartPlan chart, List<Named> all, TimeGrid grid, Colours colours) {
    List<Trace> traces = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    int position = 0;
    boolean cells = chart.type() == Chart.Type.HEATMAP || chart.type() == Chart.Type.STATE;
    for (Named one : all) {
      String colour = cells ? "s1" : colours.next(one.name(), one.measure(), one.outcome(), used);
      used.add(colour);
      Form form = form(chart, one);
      Dash dash = dash(form, position);
      position += form == Form.REFERENCE ? 0 : 1;
      traces.add(
          new Trace(
              one.name(),
              new Ink(colour, dash, form),
              one.measure(),
              one.series(),
              Numbers.of(one.series(), grid)));
    }
    return traces;
  }

  private static Form form(ChartPlan chart, Named one) {
    Quantity quantity = one.measure().quantity();
    if (quantity == Quantity.EVEN_PACE) {
      return Form.REFERENCE;
    }
    if (chart.stack()) {
      boolean failed =
          one.outcome() == Outcome.SERVER_ERROR || one.outcome() == Outcome.CLIENT_ERROR;
      return failed ? Form.STACKED_FAILURE : Form.STACKED;
    }
    boolean blocks =
        switch (chart.type()) {
          case BARS, HEATMAP, STATE -> true;
          case TIMESERIES, STAT, GAUGE, TABLE, TEXT -> false;
        };
    if (blocks || quantity == Quantity.BAD_EVENTS) {
      return Form.BAR;
    }
    return quantity == Quantity.BUDGET_LEFT ? Form.SHADED : Form.LINE;
  }

  private static Dash dash(Form form, int position) {
    return switch (form) {
      case REFERENCE -> Dash.DOTTED;
      case LINE, SHADED -> position % 2 == 0 ? Dash.SOLID : Dash.DASHED;
      case STACKED, STACKED_FAILURE, BAR -> Dash.SOLID;
    };
  }
}
