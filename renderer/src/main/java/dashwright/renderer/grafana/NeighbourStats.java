package dashwright.renderer.grafana;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dashwright.compiler.plan.ChartPlan;
import dashwright.compiler.plan.LinePlan;
import dashwright.compiler.plan.Measure;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who calls a service, or what it calls, as one coloured number each: the share of the calls that
 * fails, else the first thing that is charted about it.
 *
 * @param board the dashboard
 * @param section its section of callers or dependencies
 */
record NeighbourStats(Board board, SectionPlan section) {
  static final int WIDTH = 4;
  static final int HEIGHT = 4;
  private static final int COLUMNS = 24;

  /** The chart that tells most of each neighbour, in their order. */
  List<ChartPlan> charts() {
    Map<String, ChartPlan> telling = new LinkedHashMap<>();
    for (ChartPlan chart : section.charts()) {
      String subject = chart.subject().map(Subject::id).orElse("");
      telling.merge(subject, chart, (old, next) -> errors(next) && !errors(old) ? next : old);
    }
    return new ArrayList<>(telling.values());
  }

  /** Where the panel of a neighbour stands. */
  static ChartPlan.Grid place(int index, int top) {
    int perRow = COLUMNS / WIDTH;
    int y = top + index / perRow * HEIGHT;
    return new ChartPlan.Grid(index % perRow * WIDTH, y, WIDTH, HEIGHT);
  }

  /** The name of the neighbour: titles begin with it. */
  static String title(ChartPlan chart) {
    int end = chart.title().indexOf(": ");
    return end < 0 ? chart.title() : chart.title().substring(0, end);
  }

  private static boolean errors(ChartPlan chart) {
    return chart.queries().stream()
        .anyMatch(query -> query.measure().quantity() == Measure.Quantity.ERROR_RATIO);
  }

  /** Where nobody drew a line, a share of errors is judged as the pages do: at 1 %. */
  static ObjectNode fields(Board board, ChartPlan chart) {
    ObjectNode config = Fields.ofValues(board, chart);
    boolean lined = chart.lines().stream().anyMatch(NeighbourStats::urgent);
    if (errors(chart) && !lined) {
      ObjectNode defaults = (ObjectNode) config.get("defaults");
      defaults.set(
          "thresholds", Thresholds.of(Paint.OK, List.of(Thresholds.Step.of("0.01", Paint.LOW))));
    }
    return config;
  }

  private static boolean urgent(LinePlan line) {
    return line.severity().isPresent();
  }
}
