package dashwright.renderer.image;

import dashwright.renderer.data.TimeGrid;
import dashwright.renderer.image.FixedAxis.Mark;
import dashwright.renderer.text.TimeText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The ticks of a time axis, in the zone of the project. Places are seconds since 1970. */
final class TimeMarks {
  private static final long DAY = 86_400;
  private static final int MOST = 10;
  private static final long[] STEPS = {
    60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, DAY, 2 * DAY, 5 * DAY, 7 * DAY
  };

  private TimeMarks() {}

  static List<Mark> of(TimeGrid grid, TimeText times) {
    long from = grid.start().getEpochSecond();
    long to = grid.end().getEpochSecond();
    long shift = times.offsets(grid.start(), grid.end()).get(0).seconds();
    for (long step : STEPS) {
      if ((to - from) / step <= MOST) {
        return every(step, from, to, shift, times);
      }
    }
    return months(from, to, shift);
  }

  private static List<Mark> every(long step, long from, long to, long shift, TimeText times) {
    List<Mark> marks = new ArrayList<>();
    for (long near = Math.floorDiv(from + shift + step - 1, step) * step;
        near <= to + shift;
        near += step) {
      Instant at = Instant.ofEpochSecond(near - shift);
      boolean day = step >= DAY || (to - from > DAY && near % DAY == 0);
      marks.add(new Mark(near - shift, day ? times.day(at) : times.clock(at)));
    }
    return marks;
  }

  private static List<Mark> months(long from, long to, long shift) {
    List<Mark> marks = new ArrayList<>();
    LocalDate first =
        Instant.ofEpochSecond(from + shift)
            .atOffset(ZoneOffset.UTC)
            .toLocalDate()
            .withDayOfMonth(1);
    for (LocalDate month = first.plusMonths(1); seconds(month) <= to + shift; ) {
      String name = TimeText.MONTHS.get(month.getMonthValue() - 1);
      String label = month.getMonthValue() == 1 ? name + " " + month.getYear() : name;
      marks.add(new Mark(seconds(month) - shift, label));
      month = month.plusMonths(1);
    }
    return marks;
  }

  private static long seconds(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
