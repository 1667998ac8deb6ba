package dashwright.renderer.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes times in the one time zone of a project. */
public final class TimeText {
  /** Short names of the months, January first. */
  public static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Short names of the days, Sunday first. */
  public static final List<String> DAYS = List.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");

  private final ZoneId zone;
  private final String label;

  /**
   * An offset from UTC.
   *
   * @param from from when it holds, in seconds since 1970
   * @param seconds east of Greenwich
   */
  public record Offset(long from, int seconds) {}

  /** Writes times of the zone with this IANA name. */
  public TimeText(String zone) {
    this.zone = ZoneId.of(zone);
    this.label = label(zone);
  }

  /** What stands behind a time: {@code UTC}, or the city of the zone. */
  public String label() {
    return label;
  }

  /** {@code 22 Nov 2026, 12:00 UTC}. */
  public String full(Instant time) {
    ZonedDateTime at = time.atZone(zone);
    return day(at) + " " + at.getYear() + ", " + clock(at) + " " + label;
  }

  /** {@code Sun 22 Nov, 11:41 UTC}. */
  public String point(Instant time) {
    ZonedDateTime at = time.atZone(zone);
    return DAYS.get(at.getDayOfWeek().getValue() % 7)
        + " "
        + day(at)
        + ", "
        + clock(at)
        + " "
        + label;
  }

  /** {@code 22 Nov 21:00}. */
  public String stamp(Instant time) {
    ZonedDateTime at = time.atZone(zone);
    return day(at) + " " + clock(at);
  }

  /** {@code 13 Nov}. */
  public String day(Instant time) {
    return day(time.atZone(zone));
  }

  /** {@code 11:41}. */
  public String clock(Instant time) {
    return clock(time.atZone(zone));
  }

  /** The offsets from UTC that hold between two times, so that scripts need no time zones. */
  public List<Offset> offsets(Instant from, Instant to) {
    List<Offset> offsets = new ArrayList<>();
    offsets.add(
        new Offset(from.getEpochSecond(), zone.getRules().getOffset(from).getTotalSeconds()));
    ZoneOffsetTransition next = zone.getRules().nextTransition(from);
    while (next != null && !next.getInstant().isAfter(to)) {
      offsets.add(new Offset(next.toEpochSecond(), next.getOffsetAfter().getTotalSeconds()));
      next = zone.getRules().nextTransition(next.getInstant());
    }
    return offsets;
  }

  private static String day(ZonedDateTime at) {
    return at.getDayOfMonth() + " " + MONTHS.get(at.getMonthValue() - 1);
  }

  private static String clock(ZonedDateTime at) {
    return String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
  }

  private static String label(String zone) {
    return switch (zone) {
      case "UTC", "Etc/UTC", "Z", "GMT", "Etc/GMT", "Etc/Universal", "Universal", "Zulu" -> "UTC";
      default -> zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    };
  }
}
