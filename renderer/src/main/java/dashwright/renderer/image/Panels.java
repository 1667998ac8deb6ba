package dashwright.renderer.image;

import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Unit;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.LineMark;
import dashwright.renderer.chart.Trace;
import dashwright.renderer.text.ValueFormat;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Charts without a time axis: numbers, bars, tables, texts, and what stands there without data. */
final class Panels {
  private static final int HEAD = 52;
  private static final int LINE = 18;
  private static final int WIDE = Sheet.WIDTH - 2 * Sheet.MARGIN;
  private static final int ROW = 26;
  private static final int MOST_ROWS = 20;
  private static final double NAME = 220;
  private static final double VALUE = 110;
  private static final String NO_DATA = "no data";

  private final Figure figure;
  private final Palette palette;

  Panels(Figure figure, Palette palette) {
    this.figure = figure;
    this.palette = palette;
  }

  /** Title and subtitle. */
  static void head(Sheet sheet, Figure figure) {
    double room = Sheet.WIDTH - 2 * Sheet.MARGIN;
    sheet.text(figure.plan().title(), Sheet.MARGIN, 26, Lettering.TITLE, "text", room);
    sheet.text(figure.plan().subtitle(), Sheet.MARGIN, 43, Lettering.BODY, "mute", room);
  }

  private Sheet sheet(int height) {
    Sheet sheet = new Sheet(HEAD + height, palette);
    head(sheet, figure);
    return sheet;
  }

  byte[] message(String text) {
    List<String> lines = lines(text, WIDE - 40);
    double height = lines.size() * LINE + 24;
    Sheet sheet = sheet((int) height + Sheet.MARGIN);
    sheet.fill(new Rectangle2D.Double(Sheet.MARGIN, HEAD, WIDE, height), palette.of("nodbg"));
    write(sheet, lines, Sheet.MARGIN + 14, HEAD + 26, "nod");
    return sheet.png();
  }

  byte[] text() {
    List<String> lines = lines(figure.plan().text().orElse(""), WIDE);
    Sheet sheet = sheet(lines.size() * LINE + 14);
    write(sheet, lines, Sheet.MARGIN, HEAD + 18, "text");
    return sheet.png();
  }

  private static void write(Sheet sheet, List<String> lines, int x, int y, String colour) {
    for (int i = 0; i < lines.size(); i++) {
      sheet.text(lines.get(i), x, y + i * LINE, Lettering.BODY, colour, Sheet.WIDTH);
    }
  }

  /** Words in lines; marks of emphasis and code are left out, of links the text stays. */
  private static List<String> lines(String markdown, int wide) {
    String plain =
        markdown
            .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
            .replaceAll("[`*]", "")
            .replaceAll("(?m)^ *- ", "• ");
    List<String> lines = new ArrayList<>();
    for (String paragraph : plain.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.strip().split(" ", -1)) {
        if (!line.isEmpty() && Lettering.width(line + " " + word, Lettering.BODY) > wide) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  byte[] number() {
    Sheet sheet = sheet(90);
    OptionalDouble value =
        figure.traces().stream()
            .map(trace -> trace.series().last())
            .filter(Double::isFinite)
            .mapToDouble(Double::doubleValue)
            .findFirst();
    if (value.isEmpty()) {
      sheet.text(NO_DATA, Sheet.MARGIN, HEAD + 44, Lettering.FIGURE, "nod", WIDE);
      return sheet.png();
    }
    Optional<LineMark> crossed = figure.crossed(value.getAsDouble());
    ValueFormat.Parts parts = figure.format().briefParts(value.getAsDouble());
    String colour = crossed.map(line -> line.ink().colour()).orElse("text");
    sheet.text(parts.text(), Sheet.MARGIN, HEAD + 44, Lettering.FIGURE, colour, WIDE);
    crossed.ifPresent(
        line -> sheet.text(line.meaning(), Sheet.MARGIN, HEAD + 70, Lettering.BODY, colour, WIDE));
    return sheet.png();
  }

  private List<Trace> shown() {
    return figure.traces().subList(0, Math.min(MOST_ROWS, figure.traces().size()));
  }

  byte[] bars() {
    Sheet sheet = sheet(shown().size() * ROW + 34);
    double left = Sheet.MARGIN + NAME;
    double wide = Sheet.WIDTH - Sheet.MARGIN - VALUE - left;
    double y = HEAD;
    for (Trace trace : shown()) {
      bar(sheet, trace, left, y, wide);
      y += ROW;
    }
    for (LineMark line : figure.lines()) {
      double x = left + wide * share(line.value());
      sheet.graphics().setPaint(palette.of(line.ink().colour()));
      sheet.graphics().setStroke(Strokes.of(line.ink().dash(), 1.5f));
      sheet.graphics().draw(new Line2D.Double(x, HEAD, x, y));
      sheet.textBefore(
          line.text(),
          x + Lettering.width(line.text(), Lettering.STRONG) / 2,
          y + 16,
          Lettering.STRONG,
          line.ink().colour().equals("good") ? "mute" : line.ink().colour());
    }
    return sheet.png();
  }

  private void bar(Sheet sheet, Trace trace, double left, double y, double wide) {
    OptionalDouble last = trace.numbers().last();
    String colour =
        last.isPresent()
            ? figure.crossed(last.getAsDouble()).map(line -> line.ink().colour()).orElse("s1")
            : "nod";
    sheet.text(trace.name(), Sheet.MARGIN, y + 17, Lettering.BODY, "text", NAME - 12);
    sheet.fill(new Rectangle2D.Double(left, y + 5, wide, ROW - 10), palette.of("sunk"));
    double length = last.isPresent() ? wide * share(last.getAsDouble()) : 0;
    sheet.fill(new Rectangle2D.Double(left, y + 5, length, ROW - 10), palette.of(colour));
    sheet.textBefore(
        text(last),
        Sheet.WIDTH - Sheet.MARGIN,
        y + 17,
        Lettering.BODY,
        last.isPresent() ? "text" : "nod");
  }

  private double share(double value) {
    double span = figure.scale().max() - figure.scale().min();
    return Math.min(1, Math.max(0, (value - figure.scale().min()) / span));
  }

  private String text(OptionalDouble value) {
    return value.isPresent() ? figure.format().brief(value.getAsDouble()) : NO_DATA;
  }

  byte[] table() {
    List<String> labels = figure.plan().columns();
    List<String> heads = labels.isEmpty() ? List.of("Series") : labels;
    Sheet sheet = sheet((shown().size() + 1) * ROW + 10);
    double wide = (Sheet.WIDTH - 2 * Sheet.MARGIN - VALUE) / heads.size();
    row(sheet, heads, "Value", HEAD, wide, "mute");
    double y = HEAD + ROW;
    for (Trace trace : shown()) {
      List<String> cells =
          labels.isEmpty()
              ? List.of(name(trace))
              : labels.stream()
                  .map(label -> trace.series().labels().getOrDefault(label, "–"))
                  .toList();
      sheet.graphics().setPaint(palette.of("line"));
      sheet.graphics().draw(new Line2D.Double(Sheet.MARGIN, y, Sheet.WIDTH - Sheet.MARGIN, y));
      row(sheet, cells, value(trace), y, wide, "text");
      y += ROW;
    }
    return sheet.png();
  }

  /** In a table of SLOs the things have names, and values are of several kinds. */
  private String name(Trace trace) {
    int index = figure.traces().indexOf(trace);
    List<QueryPlan> queries = figure.plan().queries();
    return queries.size() == figure.traces().size()
        ? queries.get(index).subject().map(subject -> subject.id() + " · ").orElse("")
            + trace.name()
        : trace.name();
  }

  private String value(Trace trace) {
    OptionalDouble last = trace.numbers().last();
    if (last.isEmpty()) {
      return NO_DATA;
    }
    ValueFormat format =
        switch (trace.measure().quantity()) {
          case BURN_RATE -> ValueFormat.burnRate();
          case SLI -> ValueFormat.of(Unit.PERCENTUNIT).withDecimals(3);
          case BUDGET_LEFT -> ValueFormat.of(Unit.PERCENTUNIT);
          default -> figure.format();
        };
    return format.brief(last.getAsDouble());
  }

  private static void row(
      Sheet sheet, List<String> cells, String value, double y, double wide, String colour) {
    for (int i = 0; i < cells.size(); i++) {
      sheet.text(cells.get(i), Sheet.MARGIN + i * wide, y + 17, Lettering.BODY, colour, wide - 10);
    }
    sheet.textBefore(value, Sheet.WIDTH - Sheet.MARGIN, y + 17, Lettering.BODY, colour);
  }
}
