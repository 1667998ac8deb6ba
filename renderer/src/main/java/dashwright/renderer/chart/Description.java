package dashwright.renderer.chart;

import dashwright.renderer.text.TimeText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A chart in words, for those who cannot see it. */
public final class Description {
  private static final int MOST_SERIES = 12;

  private Description() {}

  /** Title, range, numbers of each series, lines crossed and when, deployments, gaps. */
  public static String of(Figure figure, TimeText times) {
    List<String> parts = new ArrayList<>();
    parts.add(
        figure.plan().title()
            + ", "
            + times.stamp(figure.grid().start())
            + " to "
            + times.stamp(figure.grid().end())
            + " "
            + times.label());
    figure.traces().stream()
        .filter(trace -> !trace.reference())
        .limit(MOST_SERIES)
        .forEach(trace -> parts.add(numbers(figure, trace) + crossings(figure, trace, times)));
    int more = figure.traces().size() - MOST_SERIES;
    if (more > 0) {
      parts.add(more + " more series");
    }
    figure.lines().forEach(line -> parts.add("line at " + line.text()));
    figure.moments().forEach(m -> parts.add(m.label() + " deployed " + times.stamp(m.at())));
    figure.gaps().forEach(gap -> parts.add(gap(figure, gap, times)));
    return String.join(". ", parts) + ".";
  }

  private static String numbers(Figure figure, Trace trace) {
    Numbers numbers = trace.numbers();
    return trace.name()
        + ": last "
        + text(figure, numbers.last())
        + ", least "
        + text(figure, numbers.least())
        + ", most "
        + text(figure, numbers.greatest());
  }

  private static String text(Figure figure, OptionalDouble value) {
    return value.isPresent() ? figure.format().brief(value.getAsDouble()) : "no data";
  }

  private static String crossings(Figure figure, Trace trace, TimeText times) {
    StringBuilder text = new StringBuilder();
    for (LineMark line : figure.lines()) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < trace.series().size(); i++) {
        if (line.crossedBy(trace.series().value(i))) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        text.append(", ").append(line.meaning()).append(", from ");
        text.append(times.stamp(figure.grid().at(first)));
        boolean now = last == trace.series().size() - 1;
        text.append(now ? " until now" : " to " + times.stamp(figure.grid().at(last)));
      }
    }
    return text.toString();
  }

  private static String gap(Figure figure, Gap gap, TimeText times) {
    return "no data from "
        + times.stamp(figure.grid().at(gap.from()))
        + " to "
        + times.stamp(figure.grid().at(gap.to()));
  }
}
