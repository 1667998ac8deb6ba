package dashwright.renderer.chart;

import dashwright.renderer.text.TimeText;
import dashwright.renderer.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A chart in words, for those who cannot see it. */
public final class Description {
  private static final int MOST_SERIES = 12;
  private static final int MOST_IN_SENTENCE = 3;

  private final Figure figure;
  private final TimeText times;

  private Description(Figure figure, TimeText times) {
    this.figure = figure;
    this.times = times;
  }

  /**
   * The sentence that counts, then range, numbers of each series, lines crossed and when,
   * deployments, gaps.
   */
  public static String of(Figure figure, TimeText times) {
    return new Description(figure, times).text();
  }

  /** {@code Error ratio: 3.1 %, above 1 % since 11:33}. */
  public static String sentence(Figure figure, TimeText times) {
    return new Description(figure, times).sentence();
  }

  private String text() {
    List<String> parts = new ArrayList<>(List.of(sentence(), range()));
    List<Trace> shown = shown();
    shown.stream()
        .limit(MOST_SERIES)
        .forEach(trace -> parts.add(numbers(trace) + crossings(trace)));
    if (shown.size() > MOST_SERIES) {
      parts.add(shown.size() - MOST_SERIES + " more series");
    }
    figure.lines().forEach(line -> parts.add("line at " + line.text()));
    figure.moments().forEach(m -> parts.add(m.label() + " deployed " + times.stamp(m.at())));
    figure.gaps().forEach(gap -> parts.add(gap(gap)));
    return String.join(". ", parts) + ".";
  }

  private String range() {
    return "From "
        + times.stamp(figure.grid().start())
        + " to "
        + times.stamp(figure.grid().end())
        + " "
        + times.label();
  }

  private List<Trace> shown() {
    return figure.traces().stream().filter(trace -> !trace.reference()).toList();
  }

  /** The series beyond a line, if one is; else what the first ones are now. */
  private String sentence() {
    String title = figure.plan().title();
    List<Trace> shown = shown();
    Optional<Trace> beyond =
        shown.stream()
            .filter(trace -> now(trace).isPresent())
            .max(Comparator.comparing(trace -> now(trace).get().plan().severity().orElseThrow()));
    if (beyond.isPresent()) {
      Trace trace = beyond.get();
      String name = shown.size() == 1 ? "" : trace.name() + " ";
      return title + ": " + name + last(trace) + ", " + beyond(trace, now(trace).get());
    }
    if (shown.isEmpty() || figure.empty()) {
      return title + ": no data";
    }
    List<String> values =
        shown.stream()
            .limit(MOST_IN_SENTENCE)
            .map(trace -> shown.size() == 1 ? last(trace) : trace.name() + " " + last(trace))
            .toList();
    String more = shown.size() > MOST_IN_SENTENCE ? " and others" : "";
    return title + ": " + (more.isEmpty() ? Words.list(values) : String.join(", ", values) + more);
  }

  private Optional<LineMark> now(Trace trace) {
    OptionalDouble last = trace.numbers().last();
    return last.isPresent() ? figure.crossed(last.getAsDouble()) : Optional.empty();
  }

  private String beyond(Trace trace, LineMark line) {
    String side =
        switch (line.plan().side()) {
          case ABOVE -> "above ";
          case BELOW -> "below ";
        };
    String limit = side + figure.format().chosen(line.plan().value());
    int last = trace.series().size() - 1;
    while (last >= 0 && !line.crossedBy(trace.series().value(last))) {
      last--;
    }
    int first = last;
    while (first > 0 && line.crossedBy(trace.series().value(first - 1))) {
      first--;
    }
    return first <= 0 ? limit + " all the time shown" : limit + " since " + when(first);
  }

  /** The clock on the last day, else with the day. */
  private String when(int index) {
    Instant at = figure.grid().at(index);
    boolean today = times.day(at).equals(times.day(figure.grid().end()));
    return today ? times.clock(at) : times.stamp(at);
  }

  private String last(Trace trace) {
    return text(trace.numbers().last());
  }

  private String numbers(Trace trace) {
    Numbers numbers = trace.numbers();
    return trace.name()
        + ": last "
        + text(numbers.last())
        + ", least "
        + text(numbers.least())
        + ", most "
        + text(numbers.greatest());
  }

  private String text(OptionalDouble value) {
    return value.isPresent() ? figure.format().brief(value.getAsDouble()) : "no data";
  }

  private String crossings(Trace trace) {
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

  private String gap(Gap gap) {
    return "no data from "
        + times.stamp(figure.grid().at(gap.from()))
        + " to "
        + times.stamp(figure.grid().at(gap.to()));
  }
}
