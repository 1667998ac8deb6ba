package dashwright.renderer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {
  private static final Instant TIME = Instant.parse("2026-11-22T23:05:00Z");

  @Test
  void writesTimesWithTheirZone() {
    TimeText times = new TimeText("UTC");
    assertEquals("22 Nov 2026, 23:05 UTC", times.full(TIME));
    assertEquals("Sun 22 Nov, 23:05 UTC", times.point(TIME));
    assertEquals("22 Nov 23:05", times.stamp(TIME));
    assertEquals("22 Nov", times.day(TIME));
    assertEquals("23:05", times.clock(TIME));
  }

  @Test
  void aZoneMayBeInTheNextDay() {
    assertEquals("Mon 23 Nov, 00:05 Berlin", new TimeText("Europe/Berlin").point(TIME));
    assertEquals("New York", new TimeText("America/New_York").label());
  }

  @Test
  void tellsTheOffsetsOfARange() {
    TimeText times = new TimeText("Europe/Berlin");
    Instant from = Instant.parse("2026-10-01T00:00:00Z");
    assertEquals(
        List.of(
            new TimeText.Offset(from.getEpochSecond(), 7200),
            new TimeText.Offset(Instant.parse("2026-10-25T01:00:00Z").getEpochSecond(), 3600)),
        times.offsets(from, TIME));
    assertEquals(1, new TimeText("UTC").offsets(from, TIME).size());
  }

  @ParameterizedTest
  @CsvSource({"PT1M, 1 min", "PT90S, 90 s", "PT2H, 2 h", "P30D, 30 d", "PT25H, 25 h"})
  void presetsHaveOneUnit(Duration duration, String expected) {
    assertEquals(expected, Words.preset(duration).replace('\u00a0', ' '));
  }

  @Test
  void listsWords() {
    assertEquals("", Words.list(List.of()));
    assertEquals("a", Words.list(List.of("a")));
    assertEquals("a, b and c", Words.list(List.of("a", "b", "c")));
    assertEquals("1\u00a0chart", Words.count(1, "chart", "charts"));
    assertEquals("0\u00a0charts", Words.count(0, "chart", "charts"));
  }
}
