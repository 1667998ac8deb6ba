package dashwright.renderer.chart;

import dashwright.compiler.plan.ChartPlan;
import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.text.ValueFormat;
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
    Optional<String> failure) {
  public Figure {
    traces = List.copyOf(traces);
    lines = List.copyOf(lines);
    moments = List.copyOf(moments);
    gaps = List.copyOf(gaps);
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
