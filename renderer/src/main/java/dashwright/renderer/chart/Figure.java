package dashwright.renderer.chart;

import dashwright.compiler.plan.ChartPlan;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.text.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart with its data.
 *
 * @param plan what is to be drawn
 * @param grid the times of its values
 * @param size how much room it has
 * @param format how its values are written
 * @param traces its series, in the order of the legend
 * @param scale its value axis
 * @param lines its horizontal lines, greatest value first
 * @param moments the vertical lines that matter to it, oldest first
 * @param gaps when it has no data at all
 * @param failure why a query was not answered
 * @param warnings what the source of the data says besides, each sentence once
 */
public record Figure(
    ChartPlan plan,
    TimeGrid grid,
    Size size,
    ValueFormat format,
    List<Trace> traces,
    Scale scale,
    List<LineMark> lines,
    List<Moment> moments,
    List<Gap> gaps,
    Optional<String> failure,
    List<String> warnings) {
  /** Of deployments the newest are drawn: a forest of lines would hide the chart. */
  public static final int MOST_MOMENTS = 50;

  public Figure {
    traces = List.copyOf(traces);
    lines = List.copyOf(lines);
    moments = List.copyOf(moments);
    gaps = List.copyOf(gaps);
    warnings = List.copyOf(warnings);
  }

  /**
   * The same on an axis that has room for another chart too, so that both can be compared by eye;
   * as it is where the other is written in another unit.
   */
  public Figure comparedTo(Figure other) {
    boolean alike = format.equals(other.format) && plan.scale() == other.plan.scale();
    if (!alike) {
      return this;
    }
    List<Trace> allTraces = new ArrayList<>(traces);
    allTraces.addAll(other.traces);
    List<LineMark> allLines = new ArrayList<>(lines);
    allLines.addAll(other.lines);
    Scale common = Scales.of(plan, allTraces, allLines, format, size);
    return new Figure(
        plan, grid, size, format, traces, common, lines, moments, gaps, failure, warnings);
  }

  /** Whether there is no value at all. */
  public boolean empty() {
    return traces.stream().allMatch(trace -> trace.numbers().least().isEmpty());
  }

  /** The most urgent line that a value is beyond. */
  public Optional<LineMark> crossed(double value) {
    return lines.stream()
        .filter(line -> line.crossedBy(value))
        .reduce(
            (first, second) ->
                first
                            .plan()
                            .severity()
                            .orElseThrow()
                            .compareTo(second.plan().severity().orElseThrow())
                        >= 0
                    ? first
                    : second);
  }
}
