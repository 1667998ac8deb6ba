package dashwright.renderer.html.page;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.QueryPlan;
import dashwright.dsl.model.Chart;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.LineMark;
import dashwright.renderer.chart.Moment;
import dashwright.renderer.chart.Scale;
import dashwright.renderer.chart.Size;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes the cards of one page. */
final class Cards {
  private final PageFrame frame;
  private final Choices choices;
  private final Bodies bodies;

  Cards(PageFrame frame) {
    this.frame = frame;
    this.choices = new Choices(frame.dashboard().variables());
    this.bodies = new Bodies(frame, choices);
  }

  /** What the reader can choose in the charts made so far. */
  Choices choices() {
    return choices;
  }

  Card of(ChartPlan chart, Size size) {
    return of(frame.figures().of(chart, size));
  }

  Card of(Figure figure) {
    ChartPlan chart = figure.plan();
    choices.see(figure);
    Body body = bodies.of(figure);
    return new Card(
        chart.id(),
        chart.title(),
        subtitle(figure),
        choices.undivided(figure),
        Prose.inlines(chart.description()),
        more(figure),
        deployed(figure),
        width(chart),
        figure.size().name().toLowerCase(Locale.ROOT),
        body,
        body instanceof Body.Plot ? Legend.rows(figure) : List.of(),
        links(chart),
        further(chart),
        queries(chart),
        figure.warnings());
  }

  /** Runbook, one related page, contact: what a line has room for. */
  private List<LinkView> links(ChartPlan chart) {
    return Stream.of(LinkPlan.Kind.RUNBOOK, LinkPlan.Kind.RELATED, LinkPlan.Kind.CONTACT)
        .flatMap(kind -> frame.links().of(chart.links(), kind).stream().limit(1))
        .toList();
  }

  /** All other pages. */
  List<LinkView> further(ChartPlan chart) {
    List<LinkView> shown = links(chart);
    return frame
        .links()
        .of(
            chart.links(),
            LinkPlan.Kind.RELATED,
            LinkPlan.Kind.OWN,
            LinkPlan.Kind.RUNBOOK,
            LinkPlan.Kind.ESCALATION)
        .stream()
        .filter(link -> !shown.contains(link))
        .toList();
  }

  static List<QueryView> queries(ChartPlan chart) {
    return chart.queries().stream().map(Cards::query).toList();
  }

  private static QueryView query(QueryPlan query) {
    return new QueryView(query.legend().isBlank() ? query.refId() : query.legend(), query.promql());
  }

  static String width(ChartPlan chart) {
    int columns = chart.grid().width();
    return columns <= 8 ? "third" : columns <= 12 ? "half" : "full";
  }

  private static String subtitle(Figure figure) {
    List<String> parts = new ArrayList<>();
    if (!figure.plan().subtitle().isEmpty()) {
      parts.add(figure.plan().subtitle());
    }
    Scale scale = figure.scale();
    boolean drawn = figure.plan().type() == Chart.Type.TIMESERIES && !figure.empty();
    if (drawn && scale.min() > 0 && !scale.labels().isEmpty()) {
      parts.add("from " + scale.labels().get(0));
    }
    if (drawn && scale.cut().isPresent()) {
      parts.add("cut at " + figure.format().brief(scale.cut().get()).replaceFirst("\\.0$", ""));
    }
    return String.join(", ", parts);
  }

  private List<String> more(Figure figure) {
    List<String> more = new ArrayList<>();
    if (figure.plan().type() == Chart.Type.HEATMAP) {
      more.add("The stronger a cell, the more fell into it.");
    }
    for (LineMark line : figure.lines()) {
      more.add(meaning(figure, line));
    }
    if (figure.moments().size() == Figure.MOST_MOMENTS) {
      more.add("Of deployments the newest " + Figure.MOST_MOMENTS + " are drawn.");
    }
    return more;
  }

  private List<Card.Deployed> deployed(Figure figure) {
    return figure.plan().type() == Chart.Type.STAT
        ? List.of()
        : figure.moments().stream().map(this::deployed).toList();
  }

  private Card.Deployed deployed(Moment moment) {
    LinkView link =
        new LinkView(
            "own",
            moment.label(),
            moment.label(),
            moment.url().flatMap(SafeLink::of),
            moment.url().isPresent());
    return new Card.Deployed(link, frame.times().stamp(moment.at()), moment.text());
  }

  /** {@code Above 1 %: high severity, alert ErrorsHigh after 10 min.} */
  private static String meaning(Figure figure, LineMark line) {
    LinePlan plan = line.plan();
    String value = figure.format().chosen(plan.value());
    List<String> parts = new ArrayList<>();
    plan.severity().ifPresent(severity -> parts.add(severity.word() + " severity"));
    if (!plan.label().isEmpty()) {
      parts.add(plan.label());
    }
    plan.alert().or(plan::existing).ifPresent(alert -> parts.add("alert " + alert + wait(plan)));
    return switch (plan.kind()) {
      case THRESHOLD -> side(plan) + " " + value + ": " + String.join(", ", parts) + ".";
      case OBJECTIVE -> "Line at " + value + ": the objective.";
      case REFERENCE -> "Line at " + value + ": " + String.join(", ", parts) + ".";
    };
  }

  private static String side(LinePlan plan) {
    return switch (plan.side()) {
      case ABOVE -> "Above";
      case BELOW -> "Below";
    };
  }

  private static String wait(LinePlan plan) {
    return plan.lasting().isZero() ? "" : " after " + Words.preset(plan.lasting());
  }
}
