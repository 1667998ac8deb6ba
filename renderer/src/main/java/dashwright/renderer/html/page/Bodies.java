package dashwright.renderer.html.page;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.renderer.chart.Description;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.LineMark;
import dashwright.renderer.chart.Trace;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.output.PicturePath;
import dashwright.renderer.text.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes what stands in the middle of cards. */
final class Bodies {
  /** More rows than this nobody reads; pages stay small. */
  private static final int MOST_ROWS = 31;

  private static final int WHOLE = 1000;
  private static final String NO_DATA = "no data";

  private final PageFrame frame;
  private final Choices choices;

  Bodies(PageFrame frame, Choices choices) {
    this.frame = frame;
    this.choices = choices;
  }

  Body of(Figure figure) {
    ChartPlan chart = figure.plan();
    if (figure.failure().isPresent()) {
      String text = "The data source did not answer: " + figure.failure().get();
      return new Body.Message("failed", text);
    }
    return switch (chart.type()) {
      case TEXT -> new Body.Text(Prose.blocks(chart.text().orElse("")));
      case STAT -> number(figure);
      case TABLE -> figure.empty() ? nothing() : new Body.Table(table(figure));
      case GAUGE -> figure.empty() ? nothing() : bars(figure);
      case BARS -> figure.empty() ? nothing() : instant(chart) ? bars(figure) : plot(figure);
      case TIMESERIES, HEATMAP, STATE -> figure.empty() ? nothing() : plot(figure);
    };
  }

  private static boolean instant(ChartPlan chart) {
    return chart.queries().stream()
        .allMatch(query -> query.evaluation() == QueryPlan.Evaluation.INSTANT);
  }

  private Body nothing() {
    String start = frame.times().stamp(frame.grid().start()) + " " + frame.times().label();
    return new Body.Message("empty", "No data since " + start + ", or longer");
  }

  private Body plot(Figure figure) {
    return new Body.Plot(
        FigureJson.of(figure, choices),
        Description.of(figure, frame.times()),
        values(figure),
        figure.moments().size() > 1,
        picture(figure));
  }

  private Optional<String> picture(Figure figure) {
    return switch (frame.fallback()) {
      case TABLES -> Optional.empty();
      case PICTURES ->
          Optional.of(
              "../"
                  + PicturePath.of(
                      frame.environment().id(), frame.dashboard().id(), figure.plan().id()));
    };
  }

  /** Some of the values, evenly spaced, the newest first. */
  private ValueTable values(Figure figure) {
    TimeGrid grid = figure.grid();
    List<String> columns = new ArrayList<>(List.of("Time, " + frame.times().label()));
    figure.traces().forEach(trace -> columns.add(trace.name()));
    int every = (grid.points() + MOST_ROWS - 1) / MOST_ROWS;
    List<List<String>> rows = new ArrayList<>();
    for (int i = grid.points() - 1; i >= 0; i -= every) {
      List<String> row = new ArrayList<>(List.of(frame.times().stamp(grid.at(i))));
      for (Trace trace : figure.traces()) {
        double value = i < trace.series().size() ? trace.series().value(i) : Double.NaN;
        row.add(Double.isNaN(value) ? NO_DATA : figure.format().even(value));
      }
      rows.add(row);
    }
    return new ValueTable(figure.plan().title(), columns, rows);
  }

  Body.Value number(Figure figure) {
    OptionalDouble value =
        figure.traces().stream()
            .map(trace -> trace.series().last())
            .filter(Double::isFinite)
            .mapToDouble(Double::doubleValue)
            .findFirst();
    if (value.isEmpty()) {
      return new Body.Value(NO_DATA, "", figure.plan().subtitle(), "");
    }
    ValueFormat.Parts parts = figure.format().briefParts(value.getAsDouble());
    Optional<LineMark> crossed = figure.crossed(value.getAsDouble());
    if (crossed.isPresent()) {
      return new Body.Value(
          parts.number(), parts.unit(), crossed.get().meaning(), crossed.get().ink().colour());
    }
    return new Body.Value(parts.number(), parts.unit(), note(figure), "");
  }

  private static String note(Figure figure) {
    if (!figure.plan().subtitle().isEmpty() || figure.lines().isEmpty()) {
      return figure.plan().subtitle();
    }
    return "threshold " + figure.lines().get(figure.lines().size() - 1).text();
  }

  private static ValueTable table(Figure figure) {
    List<String> labels = figure.plan().columns();
    List<String> columns = new ArrayList<>();
    columns.addAll(labels.isEmpty() ? List.of("Series") : labels);
    columns.add("Value");
    List<List<String>> rows = new ArrayList<>();
    for (Trace trace : figure.traces()) {
      List<String> row = new ArrayList<>();
      if (labels.isEmpty()) {
        row.add(trace.name());
      }
      labels.forEach(label -> row.add(trace.series().labels().getOrDefault(label, "–")));
      row.add(last(figure, trace));
      rows.add(row);
    }
    return new ValueTable(figure.plan().title(), columns, rows);
  }

  private static String last(Figure figure, Trace trace) {
    OptionalDouble last = trace.numbers().last();
    return last.isPresent() ? figure.format().brief(last.getAsDouble()) : NO_DATA;
  }

  private static Body bars(Figure figure) {
    List<Body.Tick> ticks =
        figure.lines().stream()
            .map(line -> new Body.Tick(at(figure, line.value()), line.ink().colour(), line.text()))
            .toList();
    return new Body.Bars(figure.traces().stream().map(trace -> bar(figure, trace, ticks)).toList());
  }

  private static Body.Bar bar(Figure figure, Trace trace, List<Body.Tick> ticks) {
    OptionalDouble last = trace.numbers().last();
    int length = last.isPresent() ? at(figure, last.getAsDouble()) : 0;
    String colour =
        last.isPresent()
            ? figure.crossed(last.getAsDouble()).map(line -> line.ink().colour()).orElse("s1")
            : "nod";
    return new Body.Bar(trace.name(), last(figure, trace), length, colour, ticks);
  }

  private static int at(Figure figure, double value) {
    double span = figure.scale().max() - figure.scale().min();
    double share = (value - figure.scale().min()) / span;
    return (int) Math.round(WHOLE * Math.min(1, Math.max(0, share)));
  }
}
