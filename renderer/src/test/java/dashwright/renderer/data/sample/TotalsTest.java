package dashwright.renderer.data.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {
  private static final long NOW = 1_795_348_800_000L;

  @ParameterizedTest
  @ValueSource(longs = {1, 60, 90, 3_600, 172_800, 172_900, 3_456_000, 34_560_000, 60_000_000})
  void ofAConstantRateAreTheTime(long seconds) {
    Totals totals = new Totals((time, into) -> into[0] = 2, NOW);
    assertEquals(2.0 * seconds, totals.until(NOW - 1000 * seconds, Mix.ALL), 1e-6 * seconds);
  }

  @Test
  void windowsOneAfterTheOtherSumUp() {
    Totals totals = new Totals((time, into) -> into[1] = 1 + Season.day(time), NOW);
    long start = NOW - 50 * Times.DAY;
    double sum = 0;
    for (long time = start; time < NOW; time += 5 * Times.HOUR) {
      sum += totals.between(time, time + 5 * Times.HOUR, Mix.FAILED);
    }
    assertEquals(totals.between(start, NOW, Mix.FAILED), sum, 1e-6 * sum);
    assertEquals(50 * 86_400.0, sum, 0.001 * sum);
  }

  @Test
  void nothingCountsAfterNow() {
    Totals totals = new Totals((time, into) -> into[0] = 1, NOW);
    assertEquals(0, totals.between(NOW, NOW + Times.DAY, Mix.ALL));
    assertEquals(60, totals.between(NOW - Times.MINUTE, NOW + Times.DAY, Mix.ALL), 1e-9);
  }

  /** What makes it fast: the rate is read on the lattice, once, however many windows there are. */
  @Test
  void readTheRateOnceForEachCell() {
    AtomicInteger reads = new AtomicInteger();
    Totals totals = new Totals((time, into) -> into[0] = reads.incrementAndGet() > 0 ? 1 : 0, NOW);
    totals.between(NOW - Times.HOUR, NOW, Mix.ALL);
    assertEquals(2 * 24 * 60, reads.get(), "minutes of two days");
    for (int i = 0; i < 10_000; i++) {
      totals.between(NOW - 30 * Times.DAY - i * Times.SECOND, NOW - i * Times.SECOND, Mix.ALL);
    }
    assertEquals(2 * 24 * 60 + 38 * 24 * 6, reads.get(), "and ten minutes of 38 more");
  }

  @Test
  void reachTwoYears() {
    assertTrue(Totals.reach() > 2 * Times.YEAR);
  }

  @Test
  void givesTheSameWhenItsSumsHadToGo() {
    Totals totals = new Totals((time, into) -> into[0] = 1 + Season.day(time), NOW);
    Totals forgetting =
        new Totals((time, into) -> into[0] = 1 + Season.day(time), NOW, new Shelf(1));
    Mix all = new Mix(1, 0, 0);
    for (long days : new long[] {1, 30, 300, 700, 1, 300}) {
      long time = NOW - days * Times.DAY;
      assertEquals(totals.until(time, all), forgetting.until(time, all));
    }
  }
}
