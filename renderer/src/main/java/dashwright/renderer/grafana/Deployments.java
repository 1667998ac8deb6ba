package dashwright.renderer.grafana;

import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.ServicePlan;
import dashwright.dsl.model.Event;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Deployments from files, as series of one constant each: its value is the time of the deployment.
 * Those that matter to some charts only are an annotation of their own for each service.
 */
final class Deployments {
  /** An annotation is drawn and queried as a whole: older ones would only cost. */
  private static final int NEWEST = 20;

  private final Board board;

  Deployments(Board board) {
    this.board = board;
  }

  /**
   * Lines of one kind.
   *
   * @param name what the reader sees
   * @param expression series whose values are times in milliseconds
   * @param panels the panels that show them; empty: all
   */
  record Group(String name, String expression, List<Integer> panels) {}

  /**
   * The annotations; one that never draws where nothing was deployed yet, so that the toggle is
   * there.
   */
  List<Group> groups() {
    List<Group> groups = known();
    boolean none = groups.isEmpty() && board.dashboard().annotations().isEmpty();
    return none ? List.of(new Group("Deployments", "vector(0) > 0", List.of())) : groups;
  }

  private List<Group> known() {
    List<Event> events = board.dashboard().deployments();
    Map<String, List<Event>> byName = new TreeMap<>();
    for (Event event : events.subList(Math.max(0, events.size() - NEWEST), events.size())) {
      byName.computeIfAbsent(name(event), name -> new ArrayList<>()).add(event);
    }
    List<Group> groups = new ArrayList<>();
    byName.forEach(
        (name, same) -> {
          boolean all = concernsAll(same.get(0));
          List<Integer> panels = all ? List.of() : panels(same.get(0));
          if (all || !panels.isEmpty()) {
            String series = Expression.union(same.stream().map(this::series).toList());
            groups.add(new Group(name, series, panels));
          }
        });
    return groups;
  }

  private String name(Event event) {
    return concernsAll(event) ? "Deployments" : "Deployments of " + service(event);
  }

  private boolean concernsAll(Event event) {
    return charts().allMatch(showing(event));
  }

  private List<Integer> panels(Event event) {
    return charts().filter(showing(event)).map(ChartPlan::panel).toList();
  }

  private Stream<ChartPlan> charts() {
    return board.dashboard().charts().stream().filter(Visuals::overTime);
  }

  private static Predicate<ChartPlan> showing(Event event) {
    return chart ->
        chart.deploymentsOf().isEmpty()
            || event.service().map(chart.deploymentsOf()::contains).orElse(true);
  }

  /** Without a label of its own time, two deployments of the same version would be one series. */
  private String series(Event event) {
    String at = event.time().toString();
    Stream<String> words = Stream.concat(Stream.of(event.text()), event.url().stream());
    List<String> text = words.filter(word -> !word.isBlank()).toList();
    String series = Expression.constant(BigDecimal.valueOf(event.time().toEpochMilli()));
    series = Expression.labelled(series, "service", service(event));
    series = Expression.labelled(series, "version", event.version());
    series =
        Expression.labelled(series, "title", Verbatim.html(service(event) + " " + event.version()));
    // A label that is empty is none, and Grafana writes the name of a missing label instead.
    series =
        Expression.labelled(
            series, "text", text.isEmpty() ? at : Verbatim.html(String.join(" ", text)));
    return Expression.labelled(series, "at", at);
  }

  private String service(Event event) {
    return event
        .service()
        .map(id -> board.environment().service(id).map(ServicePlan::title).orElse(id))
        .orElse("all services");
  }
}
