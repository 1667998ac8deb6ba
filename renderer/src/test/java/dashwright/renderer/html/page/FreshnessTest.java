package dashwright.renderer.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dashwright.renderer.data.DataInfo;
import dashwright.renderer.data.DataInfo.Kind;
import dashwright.renderer.text.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FreshnessTest {
  private static final Instant UNTIL = Instant.parse("2026-11-22T11:13:00Z");
  private static final Optional<Duration> ONCE = Optional.empty();

  private static Optional<Freshness> of(Kind kind, Optional<Duration> every) {
    return Freshness.of(new DataInfo(kind, UNTIL), every, new TimeText("Europe/Berlin"));
  }

  @ParameterizedTest
  @EnumSource(names = {"SAMPLE", "RECORDED"})
  void onlyLiveDataGetsOld(Kind kind) {
    assertEquals(Optional.empty(), of(kind, ONCE));
    assertEquals(
        Optional.of(new Freshness(Optional.empty(), Optional.of("60"))),
        of(kind, Optional.of(Duration.ofMinutes(1))));
  }

  @Test
  void liveDataSaysWhenItEnds() {
    Freshness.End end = of(Kind.LIVE, ONCE).orElseThrow().ends().orElseThrow();
    assertEquals(Long.toString(UNTIL.getEpochSecond()), end.at());
    assertEquals("12:13 Berlin", end.clock());
    assertEquals("22 Nov 12:13 Berlin", end.stamp());
  }

  @ParameterizedTest
  @CsvSource({"PT0.1S, 1, 300", "PT1M, 60, 300", "PT10M, 600, 1200"})
  void itIsOldAfterTwoRoundsAndFiveMinutes(Duration every, String asked, String patience) {
    Freshness fresh = of(Kind.LIVE, Optional.of(every)).orElseThrow();
    assertEquals(Optional.of(asked), fresh.every());
    assertEquals(patience, fresh.ends().orElseThrow().patience());
  }
}
