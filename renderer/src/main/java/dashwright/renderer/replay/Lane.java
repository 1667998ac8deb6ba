package dashwright.renderer.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How something was over time, in equal columns. A column shows the most urgent of what was in it.
 *
 * @param columns what was in each column
 */
public record Lane(List<Mark> columns) {

  /** What may be, the least urgent first. */
  public enum Mark {
    /** Nothing was known. */
    UNKNOWN,
    /** All was quiet. */
    QUIET,
    /** It was quiet by windows that were not whole. */
    EARLY,
    /** The budget was spent faster than it may. */
    SPENDING,
    /** The condition held, not yet for long enough. */
    PENDING,
    /** The alert fired. */
    FIRING
  }

  /**
   * The same mark for a while.
   *
   * @param mark the mark
   * @param first the first column
   * @param columns how many
   */
  public record Stretch(Mark mark, int first, int columns) {}

  /** The columns that are drawn. */
  private record Axis(Instant from, Instant to, int count) {
    int column(Instant time) {
      long all = Math.max(1, Duration.between(from, to).toMillis());
      long at = Duration.between(from, time).toMillis();
      return Math.toIntExact(Math.max(0, Math.min(count - 1, at * count / all)));
    }

    /** The column before the one in which a time lies, unless that is where it began. */
    int end(Instant began, Instant time) {
      return Math.max(column(began), column(time.minusMillis(1)));
    }
  }

  public Lane {
    columns = List.copyOf(columns);
  }

  /** How an alert was. */
  public static Lane of(AlertHistory alert, Replay replay, int count) {
    return of(alert, replay.from(), replay.to(), count);
  }

  /** How an alert was from one time to another. */
  public static Lane of(AlertHistory alert, Instant from, Instant to, int count) {
    Mark[] marks = new Mark[count];
    if (!(alert.outcome() instanceof Outcome.Judged judged)) {
      Arrays.fill(marks, Mark.UNKNOWN);
      return new Lane(List.of(marks));
    }
    Axis axis = new Axis(from, to, count);
    Arrays.fill(marks, Mark.QUIET);
    if (judged.whole().isAfter(from)) {
      fill(marks, Mark.EARLY, 0, axis.end(from, judged.whole()));
    }
    for (Activity activity : alert.told()) {
      if (!activity.touches(from, to)) {
        continue;
      }
      Instant end = activity.until().orElse(to);
      Instant pending = activity.firing().orElse(end);
      fill(marks, Mark.PENDING, axis.column(activity.since()), axis.end(activity.since(), pending));
      activity
          .firing()
          .ifPresent(began -> fill(marks, Mark.FIRING, axis.column(began), axis.end(began, end)));
    }
    return new Lane(List.of(marks));
  }

  /** When an SLO spent its budget faster than it may. */
  public static Lane of(List<Incident> incidents, Replay replay, int count) {
    Axis axis = new Axis(replay.from(), replay.to(), count);
    Mark[] marks = new Mark[count];
    Arrays.fill(marks, Mark.QUIET);
    for (Incident incident : incidents) {
      Instant end = incident.until().orElse(replay.to());
      if (end.isBefore(replay.from())) {
        continue;
      }
      fill(marks, Mark.SPENDING, axis.column(incident.since()), axis.end(incident.since(), end));
    }
    return new Lane(List.of(marks));
  }

  private static void fill(Mark[] marks, Mark mark, int first, int last) {
    for (int i = first; i <= last; i++) {
      marks[i] = mark.compareTo(marks[i]) > 0 ? mark : marks[i];
    }
  }

  /** The same as stretches, from left to right. */
  public List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    for (int first = 0; first < columns.size(); ) {
      int end = first;
      while (end < columns.size() && columns.get(end) == columns.get(first)) {
        end++;
      }
      stretches.add(new Stretch(columns.get(first), first, end - first));
      first = end;
    }
    return stretches;
  }
}
