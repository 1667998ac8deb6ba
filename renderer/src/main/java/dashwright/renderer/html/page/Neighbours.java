package dashwright.renderer.html.page;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.Measure.Quantity;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.compiler.plan.Subject;
import dashwright.dsl.model.Unit;
import dashwright.renderer.assess.Vitals;
import dashwright.renderer.chart.Figure;
import dashwright.renderer.chart.Size;
import dashwright.renderer.chart.Trace;
import dashwright.renderer.text.ValueFormat;
import dashwright.renderer.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes the tiles of callers and dependencies: the charts about each, and their newest numbers. */
final class Neighbours {
  private static final int SPARK_WIDTH = 92;
  private static final int SPARK_HEIGHT = 22;
  private static final int MOST_NUMBERS = 3;

  private record Shown(Figure figure, Trace trace) {}

  private final PageFrame frame;
  private final Cards cards;
  private final NeighbourNews news;

  Neighbours(PageFrame frame, Cards cards) {
    this.frame = frame;
    this.cards = cards;
    this.news = new NeighbourNews(frame);
  }

  NeighbourGroup of(SectionPlan section) {
    Map<String, List<ChartPlan>> bySubject = new LinkedHashMap<>();
    for (ChartPlan chart : section.charts()) {
      String subject = chart.subject().map(Subject::id).orElse("");
      bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(chart);
    }
    List<NeighbourTile> tiles = new ArrayList<>();
    bySubject.forEach((subject, charts) -> tiles.add(tile(section, subject, charts)));
    tiles.sort(
        Comparator.comparing((NeighbourTile tile) -> !tile.start())
            .thenComparing(Neighbours::rank));
    SectionHead head =
        new SectionHead(
            section.id(),
            section.title(),
            section.subtitle(),
            Optional.empty(),
            frame.links().of(section.links()));
    return new NeighbourGroup(head, tiles);
  }

  private NeighbourTile tile(SectionPlan section, String subject, List<ChartPlan> charts) {
    String service = other(section.role(), subject);
    Optional<ServicePlan> plan = frame.environment().service(service);
    String name = plan.map(ServicePlan::title).orElse(service);
    List<Figure> figures =
        charts.stream().map(chart -> frame.figures().of(chart, Size.MEDIUM)).toList();
    List<Shown> shown = shown(figures);
    Optional<Shown> telling =
        shown.stream()
            .filter(one -> one.trace().measure().quantity() == Quantity.ERROR_RATIO)
            .findFirst()
            .or(() -> shown.stream().findFirst());
    return new NeighbourTile(
        section.id() + "." + service,
        Glyphs.of(plan),
        name,
        Glyphs.page(frame.environment(), service),
        plan.map(p -> p.type().title()).orElse("service"),
        StateView.of(news.state(section.role(), subject, service)),
        news.starts(service),
        news.of(service),
        telling.flatMap(
            one -> Spark.of(one.trace().series(), SPARK_WIDTH, SPARK_HEIGHT, Spark.Zero.HIDDEN)),
        telling.map(one -> one.figure().plan().title()).orElse(""),
        numbers(shown, name, news.vitals(section.role(), subject, service)),
        figures.stream()
            .map(cards::of)
            .map(card -> card.called(Words.capital(within(card.title(), name))))
            .toList());
  }

  private static int rank(NeighbourTile tile) {
    return List.of("exh", "burn", "nod", "ok").indexOf(tile.state().token());
  }

  /** A title without the name of the tile that it stands in. */
  private static String within(String title, String name) {
    return title.startsWith(name + ": ") ? title.substring(name.length() + 2) : title;
  }

  /** Of calls the one that is not at home here. */
  private static String other(SectionPlan.Role role, String subject) {
    int arrow = subject.indexOf('>');
    if (arrow < 0) {
      return subject;
    }
    return role == SectionPlan.Role.UPSTREAM
        ? subject.substring(0, arrow)
        : subject.substring(arrow + 1);
  }

  private static List<Shown> shown(List<Figure> figures) {
    List<Shown> shown = new ArrayList<>();
    for (Figure figure : figures) {
      figure.traces().forEach(trace -> shown.add(new Shown(figure, trace)));
    }
    return shown;
  }

  /** How much, how well, how fast; then the worst of whatever else the charts show. */
  private static List<Shell.Fact> numbers(List<Shown> shown, String name, Optional<Vitals> vitals) {
    Map<String, String> numbers = new LinkedHashMap<>();
    vitals
        .map(Vitals::traffic)
        .filter(OptionalDouble::isPresent)
        .map(rate -> ValueFormat.of(Unit.REQUESTS_PER_SECOND).brief(rate.getAsDouble()))
        .ifPresent(rate -> numbers.put("calls", rate));
    for (Quantity quantity : List.of(Quantity.TRAFFIC, Quantity.ERROR_RATIO, Quantity.LATENCY)) {
      shown.stream()
          .filter(one -> one.trace().measure().quantity() == quantity)
          .reduce((first, second) -> quantity == Quantity.LATENCY ? second : first)
          .ifPresent(one -> numbers.putIfAbsent(label(one, name), value(one)));
    }
    shown.stream()
        .filter(one -> one.trace().measure().quantity() != Quantity.LATENCY)
        .filter(one -> one.trace().measure().quantity() != Quantity.ERROR_RATIO)
        .filter(one -> !one.trace().reference())
        .sorted(Comparator.comparingDouble(one -> -one.trace().numbers().last().orElse(-1)))
        .forEach(one -> numbers.putIfAbsent(label(one, name), value(one)));
    return numbers.entrySet().stream()
        .limit(MOST_NUMBERS)
        .map(entry -> new Shell.Fact(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String label(Shown one, String name) {
    return switch (one.trace().measure().quantity()) {
      case TRAFFIC, SUCCESSES, FAILURES -> "calls";
      case ERROR_RATIO -> "failed";
      case LATENCY -> one.trace().name();
      default -> within(one.figure().plan().title(), name);
    };
  }

  private static String value(Shown one) {
    OptionalDouble last = one.trace().numbers().last();
    return last.isPresent() ? one.figure().format().brief(last.getAsDouble()) : "–";
  }
}
